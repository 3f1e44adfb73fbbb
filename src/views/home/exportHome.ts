import { layoutKeyParts } from '../../charts/map/keys/layoutMapKey';
import { layoutNationalMap } from '../../charts/map/placing/layoutNationalMap';
import { sceneOfMap } from '../../charts/map/drawing/sceneOfMap';
import { fitNationalWidth, KEYS_INSIDE_FROM } from '../../charts/map/geometry/mapFrame';
import { toMapPlaces } from '../../charts/map/placing/mapSeries';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import { readToday } from '../../ui/browser/clock';
import { readViewAddress } from '../../config/viewAddress';
import type { Query } from '../../config/query';
import type { Dataset, Figure, Indicator, Population } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { describeSources } from '../../export/describeSources';
import { type DrawMap, type DrawnMap, layoutMapFigure } from '../../export/figures/layoutMapFigure';
import { LEAST_LETTER_PX } from '../../export/figureSize';
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

const LIST_PX = 300;
const GAP = 28;
/** Room for what the title speaks of, whatever the height of the map. */
const LIST_HEIGHT_PX = 640;
/** The map with its keys inside. */
const MAP_PX = 800;

/** The parts of the first screen, laid out for any width. */
function makeDrawers(view: HomeFigure) {
  const { dataset, indicator, result, query, geo, text, unit } = view;
  const index = indexDataset(dataset);
  const nameOf = (adcode: string) => {
    const region = index.regions.get(adcode);
    return region ? text.both(region.short) : null;
  };
  const places = toMapPlaces(result.places, text);
  const maxValue = selectMaxValue(dataset, indicator.id, result.places, query.per);
  const creditOf = (figure: Figure) => {
    const article = index.articles.get(figure.article);
    return article ? text.both(article.credit) : '';
  };
  const { groups } = layoutRankedBars(result.places, { isRanked: view.mixed === null || query.rank === 'mixed' });
  const drawMap = (width: number, hasKey: boolean, leastLetterPx: number): DrawnMap => {
    const map = layoutNationalMap({
      geo,
      text,
      nameOf,
      outside: selectOutside(geo, query.province),
      width,
      unit,
      places,
      maxValue,
      hasKey,
      leastLetterPx,
    });
    return {
      scene: sceneOfMap(geo, map.placed, map.keys, text),
      keys: map.keys.length > 0 ? [] : layoutKeyParts({ placed: map.placed, counts: map.counts, unit, text }),
    };
  };
  return {
    drawMap,
    drawList: (width: number) => layoutRankedBarsScene(groups, text, { width, height: LIST_HEIGHT_PX, creditOf }),
  };
}

type Drawers = ReturnType<typeof makeDrawers>;

/** Map and list beside each other, or the list below; the map with its keys inside. */
function layoutWhole({ drawMap, drawList }: Drawers, isBeside: boolean): Scene {
  const { scene } = drawMap(MAP_PX, true, LEAST_LETTER_PX);
  return joinScenes([
    { scene, x: 0, y: 0 },
    isBeside
      ? { scene: drawList(LIST_PX), x: MAP_PX + GAP, y: 0 }
      : { scene: drawList(MAP_PX), x: 0, y: scene.height + 16 },
  ]);
}

/** The map in a room, for a frame that has none for the list: the map says the same values. */
const drawAlone =
  ({ drawMap }: Drawers): DrawMap =>
  (room, isKeyInside) => {
    const width = fitNationalWidth(room.widthPx, room.heightPx);
    return isKeyInside && width < KEYS_INSIDE_FROM ? null : drawMap(width, isKeyInside, room.leastLetterPx);
  };

/**
 * Map and list in the room of a frame: the same places, values and states as on screen, in letters that can be read.
 */
function layoutHome(view: HomeFigure, { widthPx, heightPx, zoom }: BodyBox): Scene {
  const drawers = makeDrawers(view);
  if (heightPx === null) return layoutWhole(drawers, true);
  // Neither gets so small that its letters could not be read: then the figure gives up its list.
  const isReadable = (width: number, height: number) => Math.min(1, widthPx / width, heightPx / height) * zoom >= 1;
  const whole = [true, false]
    .filter((isBeside) => isReadable(isBeside ? MAP_PX + GAP + LIST_PX : MAP_PX, 0))
    .map((isBeside) => layoutWhole(drawers, isBeside))
    .find(({ width, height }) => isReadable(width, height));
  return whole ?? layoutMapFigure(drawAlone(drawers), { widthPx, heightPx, zoom });
}

/** Map and list of the first screen as one static figure, with the figures behind it. */
export function takeHome(view: HomeFigure): Takeaway {
  const { dataset, indicator, result, query, text } = view;
  const index = indexDataset(dataset);
  const nameOf = (adcode: string) => {
    const region = index.regions.get(adcode);
    return region ? text.both(region.short) : null;
  };
  const isRanked = view.mixed === null || query.rank === 'mixed';
  const figures = result.places.flatMap((place) => [place.figure, ...(place.contradicting ?? [])]);
  const populations = result.places.flatMap((place) => (place.population ? [place.population] : []));
  const described = describeSources(dataset, figures, text, populations);
  const denominator = query.per === 'total' ? [text.t('export.noDenominator')] : [];
  const spec: FigureSpec = {
    fileName: [
      query.province.length > 0 ? query.province.map(nameOf).join('+') : text.t('export.nation'),
      text.both(indicator.name),
      query.period ?? '',
      query.per === '10k' ? '10k' : '',
      readToday(),
    ]
      .filter(Boolean)
      .join('-'),
    title: `${text.both(indicator.name)}${text.lang === 'zh' ? '：' : ': '}${view.finding}`,
    subtitle: view.subtitle,
    body: (box) => layoutHome(view, box),
    notes: [...(view.mixed ? [formatMixedDates(view.mixed, isRanked, text)] : []), ...described.notes, ...denominator],
    pinned: [`${text.t('map.boundaryNote')} ${text.t('map.boundarySource')}`],
    sources: described.sources,
    address: readViewAddress(),
    drawnOn: readToday(),
    edition: dataset.version,
  };
  const denominators = new Map(
    result.places.flatMap((place): [string, Population][] =>
      place.population ? [[place.figure.id, place.population]] : [],
    ),
  );
  return { spec, dataset, figures, ...(denominators.size > 0 ? { denominators } : {}) };
}
