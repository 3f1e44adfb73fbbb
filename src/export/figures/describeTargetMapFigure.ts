import { layoutAttainmentKeys, selectAttainmentCounts } from '../../charts/map/keys/attainmentKey';
import { layoutTargetMap, type TargetMapInput } from '../../charts/map/placing/layoutTargetMap';
import { sceneOfMap } from '../../charts/map/drawing/sceneOfMap';
import { fitNationalWidth } from '../../charts/map/geometry/nationalFrame';
import type { Scene } from '../../charts/scene/scene';
import type { Dataset } from '../../domain/dataset';
import { describeBoundaries, describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { describeCover, listCoverCounts } from './describeCover';
import { describeTable } from './describeTable';
import { describeSources } from '../describeSources';
import { type DrawMap, layoutMapFigure, readyForImage } from './layoutMapFigure';
import { LEAST_LETTER_PX } from '../figureSize';
import { formatDateProse } from '../../format/formatPeriod';
import { formatProvinces, sayOf } from '../../format/formatProvinces';
import { indexDataset } from '../../selectors/indexDataset';
import type { Text } from '../../messages/text';
import type { TargetPlace } from '../../selectors/selectTargetPlaces';

interface TargetMapFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly input: Omit<TargetMapInput, 'width' | 'hasKey' | 'leastLetterPx'>;
  readonly places: readonly TargetPlace[];
  /** The provinces that the reader chose; none = all. */
  readonly provinces: readonly string[];
  /** All that narrows it, in words: the provinces too. */
  readonly filters: readonly string[];
  /** What has no point on the map, in words. */
  readonly unplaced: string;
}

const WIDTH = 1128;
/** Narrower, the key would cover land. */
const KEY_INSIDE_FROM = 900;

/** The map in a room, with its key inside where that is wide enough. */
const drawTargetMap =
  (input: TargetMapFigure['input'], text: Text): DrawMap =>
  ({ widthPx, heightPx, leastLetterPx, labelPx }, isKeyInside) => {
    const width = fitNationalWidth(widthPx, heightPx);
    if (isKeyInside && width < KEY_INSIDE_FROM) return null;
    const map = layoutTargetMap({ ...input, width, hasKey: isKeyInside, leastLetterPx, labelPx });
    const { placed, isNamed } = readyForImage(map.placed);
    const keys = isKeyInside
      ? []
      : layoutAttainmentKeys(selectAttainmentCounts(input.places, input.geo, input.outside), text);
    return { scene: sceneOfMap(input.geo, placed, map.keys, text), keys, needed: keys.length, isNamed };
  };

/** As wide as the figure where its height is free. */
function layoutOwn(input: TargetMapFigure['input'], text: Text): Scene {
  const map = layoutTargetMap({ ...input, width: WIDTH, hasKey: true, leastLetterPx: LEAST_LETTER_PX });
  return sceneOfMap(input.geo, readyForImage(map.placed).placed, map.keys, text);
}

/** The map of targets with its key, sources and the note on boundaries. */
export function describeTargetMapFigure(view: TargetMapFigure): ExportFigure {
  const { dataset, input, places, filters, unplaced, today, text } = view;
  const { t } = text;
  const targets = places.flatMap((place) => place.targets);
  const figures = targets.flatMap(({ members }) => members.flatMap((series) => [series.target, ...series.actuals]));
  const words = describeSources(dataset, figures, text);
  const reported = targets.filter((target) => target.attainment !== null).length;
  const title = sayOf(
    formatProvinces(view.provinces, indexDataset(dataset).regions, text),
    t('target.map.exportTitle', { count: targets.length, reported }),
    text,
  );
  const subtitle = [
    ...filters,
    t('target.map.exportSubtitle', { places: places.length, date: formatDateProse(today, text.lang) }),
  ].join(' · ');
  const derived = reported > 0 ? [t('export.derivedSteps')] : [];
  return {
    dataset,
    figures,
    spec: {
      fileName: [t('target.map.title'), ...filters, today].join('-'),
      title,
      subtitle,
      hasMap: true,
      ...describeTable(dataset, figures, text),
      ...describeCover(
        {
          dataset,
          headline: title,
          subtitle,
          candidates: listCoverCounts([
            [t('export.cover.targets'), targets.length],
            [t('export.cover.reported'), reported],
          ]),
          notes: [t('export.cover.ours')],
        },
        text,
      ),
      body: (box) =>
        box.heightPx === null
          ? layoutOwn(input, text)
          : layoutMapFigure(drawTargetMap(input, text), { ...box, heightPx: box.heightPx }),
      sources: words.sources,
      signs: words.signs,
      notes: [...derived, ...words.notes, unplaced].filter(Boolean),
      lesser: words.lesser,
      pinned: [describeBoundaries(text)],
      ...describeImprint(view, dataset),
    },
  };
}
