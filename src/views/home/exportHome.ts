import { KEY_COLUMN_PX, layoutKeyColumn, layoutKeyStrip } from '../../charts/map/layoutMapKey';
import { layoutNationalMap, type NationalMap, sceneOfMap } from '../../charts/map/layoutPlaceMap';
import { toMapPlaces } from '../../charts/map/mapSeries';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import { readToday } from '../../config/clock';
import { readViewAddress } from '../../config/viewAddress';
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

const LIST_PX = 300;
const GAP = 28;
/** Room for what the title speaks of, whatever the height of the map. */
const LIST_HEIGHT_PX = 640;
/** The map with its keys inside. */
const MAP_PX = 800;
/** Widths at which a map without keys keeps letters of full size, and at which it is still a map. */
const MAP_ALONE_PX = { min: 360, max: 779 } as const;
/** Letters that come out smaller than this share of their size on screen are too small; a figure gives up its list rather than them. The map alone may count on the zoom. */
const READABLE = { whole: 0.85, alone: 0.9 } as const;

interface Candidate {
  readonly scene: Scene;
  /** Width of the map in the scene. */
  readonly mapPx: number;
}

/** The parts of the first screen, laid out for any width. */
function makeDrawers(view: HomeFigure) {
  const { dataset, indicator, result, query, geo, text } = view;
  const index = indexDataset(dataset);
  const nameOf = (adcode: string) => { const region = index.regions.get(adcode); return region ? text.both(region.short) : null; };
  const places = toMapPlaces(result.places, text);
  const maxValue = selectMaxValue(dataset, indicator.id, result.places, query.per);
  const layMap = (width: number) => layoutNationalMap({ geo, text, nameOf, outside: selectOutside(geo, query.province), width, unit: view.unit, places, maxValue });
  const creditOf = (figure: Figure) => { const article = index.articles.get(figure.article); return article ? text.both(article.credit) : ''; };
  const { groups } = layoutRankedBars(result.places, { isRanked: view.mixed === null || query.rank === 'mixed' });
  return {
    layMap,
    drawMap: (map: NationalMap) => sceneOfMap(geo, map.placed, map.keys, text),
    drawList: (width: number, height: number) => layoutRankedBarsScene(groups, text, { width, height, creditOf }),
    keyOf: (map: NationalMap) => ({ placed: map.placed, counts: map.counts, unit: view.unit, text }),
  };
}

type Drawers = ReturnType<typeof makeDrawers>;

function layoutBeside({ layMap, drawMap, drawList }: Drawers): Scene {
  return joinScenes([{ scene: drawMap(layMap(MAP_PX)), x: 0, y: 0 }, { scene: drawList(LIST_PX, LIST_HEIGHT_PX), x: MAP_PX + GAP, y: 0 }]);
}

function layoutStacked({ layMap, drawMap, drawList }: Drawers): Scene {
  const map = drawMap(layMap(MAP_PX));
  return joinScenes([{ scene: map, x: 0, y: 0 }, { scene: drawList(MAP_PX, LIST_HEIGHT_PX), x: 0, y: map.height + 16 }]);
}

/** The map without the list: keys inside, beside or below it. */
function layoutAlone({ layMap, drawMap, keyOf }: Drawers, { widthPx, heightPx }: { widthPx: number; heightPx: number }): readonly Candidate[] {
  const bound = (width: number) => Math.round(Math.min(Math.max(width, MAP_ALONE_PX.min), MAP_ALONE_PX.max));
  const shape = (width: number) => { const map = layMap(width); return { map, scene: drawMap(map) }; };
  const inside = shape(MAP_PX);
  const narrow = shape(bound(Math.min(widthPx - KEY_COLUMN_PX - GAP, heightPx / 0.576)));
  const strip = layoutKeyStrip(keyOf(inside.map));
  const low = shape(bound(Math.min(widthPx, (heightPx - strip.height - 12) / 0.576)));
  return [
    { scene: inside.scene, mapPx: MAP_PX },
    { scene: joinScenes([{ scene: narrow.scene, x: 0, y: 0 }, { scene: layoutKeyColumn(keyOf(narrow.map)), x: narrow.scene.width + GAP, y: 0 }]), mapPx: narrow.scene.width },
    { scene: joinScenes([{ scene: low.scene, x: 0, y: 0 }, { scene: layoutKeyStrip(keyOf(low.map)), x: 0, y: low.scene.height + 12 }]), mapPx: low.scene.width },
  ];
}

/** Map and list in the room of a frame: the same places, values and states as on screen, in letters that can be read. */
function layoutHome(view: HomeFigure, { widthPx, heightPx, zoom }: BodyBox): Scene {
  const drawers = makeDrawers(view);
  if (heightPx === null) return layoutBeside(drawers);
  const fit = (scene: Scene) => Math.min(1, widthPx / scene.width, heightPx / scene.height);
  const whole = [layoutBeside, layoutStacked].map((layout) => layout(drawers)).find((scene) => fit(scene) >= READABLE.whole);
  if (whole) return whole;
  const alone = layoutAlone(drawers, { widthPx, heightPx });
  const readable = alone.filter(({ scene }) => fit(scene) * zoom >= READABLE.alone);
  const sizeOf = ({ scene, mapPx }: Candidate) => fit(scene) * mapPx;
  return [...(readable.length > 0 ? readable : alone)].sort((a, b) => sizeOf(b) - sizeOf(a))[0]?.scene ?? layoutBeside(drawers);
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
    fileName: [query.province.length > 0 ? query.province.map(nameOf).join('+') : text.t('export.nation'), text.both(indicator.name), query.period ?? '', query.per === '10k' ? '10k' : '', readToday()].filter(Boolean).join('-'),
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
  const denominators = new Map(result.places.flatMap((place): [string, Population][] => (place.population ? [[place.figure.id, place.population]] : [])));
  return { spec, dataset, figures, ...(denominators.size > 0 ? { denominators } : {}) };
}
