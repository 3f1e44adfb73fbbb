import { countStates, drawClassKey, drawStateKey } from '../../charts/map/drawKeys';
import { sceneOfMap } from '../../charts/map/layoutPlaceMap';
import type { RegionMap } from '../../charts/map/layoutRegionMap';
import { joinScenes, placeScene } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import { readToday } from '../../config/clock';
import type { Dataset, Figure, Region } from '../../domain/dataset';
import { formatPeriod } from '../../format/formatPeriod';
import { describeSources } from '../../export/describeSources';
import type { Takeaway } from '../../export/takeaway';
import type { Text } from '../../messages/text';
import { drawRegionSizeKey } from './drawRegionSizeKey';

interface RegionFigure {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly map: RegionMap;
  /** Figures that the map shows. */
  readonly figures: readonly Figure[];
  /** The subject's own figure in words, which stands above the map; null when it has none. */
  readonly own: { readonly figure: Figure; readonly words: string } | null;
  readonly title: string;
  readonly unit: string;
  readonly text: Text;
}

/** The five states, the class bar and the sizes of circles, as a column beside the map. */
function drawKey({ map, text, unit }: RegionFigure): Scene {
  const counts = countStates(map.placed, map.geo.areas);
  const classes = drawClassKey(map.placed, text, unit, 0, 150);
  const size = drawRegionSizeKey(map.placed, text);
  const below = classes.length > 0 ? 196 : 144;
  return {
    width: 250, height: below + (size?.height ?? 0),
    marks: [
      { kind: 'text', x: 0, y: 14, text: text.t('map.key.title'), size: 11, weight: 700, fill: 'ink2' },
      ...drawStateKey(counts, text, 0, 34),
      ...classes,
      ...(size ? placeScene(size, 0, below) : []),
    ],
  };
}

/** A region's map with its key, sources and notes. */
export function takeRegion(view: RegionFigure): Takeaway {
  const { dataset, map, own, text } = view;
  const figures = own ? [own.figure, ...view.figures] : view.figures;
  const scene = sceneOfMap(map.geo, map.placed, [], text);
  const described = describeSources(dataset, figures, text);
  const dates = [...new Set(view.figures.map((figure) => formatPeriod(figure.period)))].sort().join(text.lang === 'zh' ? '、' : ', ');
  return {
    dataset,
    figures,
    spec: {
      fileName: `${view.title}-${readToday()}`,
      title: view.title,
      subtitle: [own?.words, view.unit, dates].filter(Boolean).join(text.lang === 'zh' ? '，' : ', '),
      body: joinScenes([{ scene, x: 0, y: 0 }, { scene: drawKey(view), x: scene.width + 28, y: 0 }]),
      notes: described.notes,
      pinned: [`${text.t('map.boundaryNote')} ${text.t('map.boundarySource')}`],
      sources: described.sources,
      address: window.location.href,
      drawnOn: readToday(),
      edition: dataset.version,
    },
  };
}
