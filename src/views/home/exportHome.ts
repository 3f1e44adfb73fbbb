import { layoutNationalMap, sceneOfMap } from '../../charts/map/layoutPlaceMap';
import { toMapPlaces } from '../../charts/map/mapSeries';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import { readToday } from '../../config/clock';
import type { Query } from '../../config/query';
import type { Dataset, Figure, Indicator, Population } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { describeSources } from '../../export/describeSources';
import type { BodyBox, FigureSpec } from '../../export/figureSpec';
import type { Takeaway } from '../../export/takeaway';
import { formatMixedDates } from '../../format/formatMixedDates';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { MixedDates } from '../../selectors/selectComparability';
import type { Places } from '../../selectors/selectPlaces';
import { selectMaxValue, selectOutside } from './describeFinding';

interface HomeFigure {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly result: Places;
  readonly query: Query;
  readonly mixed: MixedDates | null;
  readonly geo: GeoMap;
  readonly finding: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly text: Text;
}

/** The list beside the map; under it where the frame is higher than wide; not at all where there is room for the map alone. */
const LIST_PX = 300;
const GAP = 28;
/** Room for what the title speaks of, whatever the height of the map. */
const LIST_HEIGHT_PX = 640;
const STACKED_LIST_PX = 420;
/** Narrower, the map has no room for its keys. */
const MAP_MIN_PX = 800;

/** Map and list in the room of a frame: the same places, values and states as on screen. */
function layoutHome(view: HomeFigure, { widthPx, heightPx }: BodyBox): Scene {
  const { dataset, indicator, result, query, geo, text } = view;
  const index = indexDataset(dataset);
  const nameOf = (adcode: string) => { const region = index.regions.get(adcode); return region ? text.both(region.short) : null; };
  const drawMap = (width: number): Scene => {
    const map = layoutNationalMap({
      geo, text, nameOf, outside: selectOutside(geo, query.province), width, unit: view.unit, places: toMapPlaces(result.places, text),
      maxValue: selectMaxValue(dataset, indicator.id, result.places, query.per),
    });
    return sceneOfMap(geo, map.placed, map.keys, text);
  };
  const creditOf = (figure: Figure) => { const article = index.articles.get(figure.article); return article ? text.both(article.credit) : ''; };
  const isRanked = view.mixed === null || query.rank === 'mixed';
  const drawList = (width: number, height: number): Scene => layoutRankedBarsScene(layoutRankedBars(result.places, { isRanked }).groups, text, { width, height, creditOf });
  const ratio = heightPx === null ? 0.57 : heightPx / widthPx;
  if (ratio > 0.9) {
    const map = drawMap(MAP_MIN_PX);
    return joinScenes([{ scene: map, x: 0, y: 0 }, { scene: drawList(MAP_MIN_PX, STACKED_LIST_PX), x: 0, y: map.height + 16 }]);
  }
  const map = drawMap(MAP_MIN_PX);
  if (widthPx < 720) return map;
  return joinScenes([{ scene: map, x: 0, y: 0 }, { scene: drawList(LIST_PX, LIST_HEIGHT_PX), x: MAP_MIN_PX + GAP, y: 0 }]);
}

/** Map and list of the first screen as one static figure, with the figures behind it. */
export function takeHome(view: HomeFigure): Takeaway {
  const { dataset, indicator, result, query, text } = view;
  const index = indexDataset(dataset);
  const nameOf = (adcode: string) => { const region = index.regions.get(adcode); return region ? text.both(region.short) : null; };
  const isRanked = view.mixed === null || query.rank === 'mixed';
  const figures = result.places.flatMap((place) => [place.figure, ...(place.contradicting ?? [])]);
  const populations = result.places.flatMap((place) => (place.population ? [place.population] : []));
  const described = describeSources(dataset, figures, text, populations);
  const denominator = query.per === 'total' ? [text.t('export.noDenominator')] : [];
  const spec: FigureSpec = {
    fileName: [text.both(indicator.name), query.province.map(nameOf).join('+'), query.per === '10k' ? '10k' : '', readToday()].filter(Boolean).join('-'),
    title: `${text.both(indicator.name)}${text.lang === 'zh' ? '：' : ': '}${view.finding}`,
    subtitle: view.subtitle,
    body: (box) => layoutHome(view, box),
    notes: [...(view.mixed ? [formatMixedDates(view.mixed, isRanked, text)] : []), ...described.notes, ...denominator],
    pinned: [`${text.t('map.boundaryNote')} ${text.t('map.boundarySource')}`],
    sources: described.sources,
    address: window.location.href,
    drawnOn: readToday(),
    edition: dataset.version,
  };
  const denominators = new Map(result.places.flatMap((place): [string, Population][] => (place.population ? [[place.figure.id, place.population]] : [])));
  return { spec, dataset, figures, ...(denominators.size > 0 ? { denominators } : {}) };
}
