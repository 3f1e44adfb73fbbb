import { readViewAddress } from '../../config/viewAddress';
import { layoutTargetMap, type TargetMapInput } from '../../charts/map/layoutTargetMap';
import { sceneOfMap } from '../../charts/map/layoutPlaceMap';
import type { Dataset } from '../../domain/dataset';
import type { Takeaway } from '../../export/takeaway';
import { describeSources } from '../../export/describeSources';
import { formatDateProse } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import type { TargetPlace } from '../../selectors/selectTargetPlaces';

interface TargetMapFigure {
  readonly dataset: Dataset;
  readonly input: Omit<TargetMapInput, 'width' | 'hasKey'>;
  readonly places: readonly TargetPlace[];
  readonly filters: readonly string[];
  /** What has no point on the map, in words. */
  readonly unplaced: string;
  readonly today: string;
  readonly text: Text;
}

const WIDTH = 1128;

/** The map of targets with its key, sources and the note on boundaries. */
export function takeTargetMap({ dataset, input, places, filters, unplaced, today, text }: TargetMapFigure): Takeaway {
  const { t } = text;
  const map = layoutTargetMap({ ...input, width: WIDTH, hasKey: true });
  const targets = places.flatMap((place) => place.targets);
  const figures = targets.flatMap(({ members }) => members.flatMap((series) => [series.target, ...series.actuals]));
  const words = describeSources(dataset, figures, text);
  return {
    dataset,
    figures,
    spec: {
      fileName: [t('target.map.title'), ...filters, today].join('-'),
      title: t('target.map.exportTitle', { count: targets.length, reported: targets.filter((target) => target.attainment !== null).length }),
      subtitle: [...filters, t('target.map.exportSubtitle', { places: places.length, date: formatDateProse(today, text.lang) })].join(' · '),
      body: sceneOfMap(input.geo, map.placed, map.keys, text),
      sources: words.sources,
      notes: [...words.notes, unplaced].filter(Boolean),
      pinned: [`${t('map.boundaryNote')} ${t('map.boundarySource')}`],
      address: readViewAddress(),
      drawnOn: today,
      edition: dataset.version,
    },
  };
}
