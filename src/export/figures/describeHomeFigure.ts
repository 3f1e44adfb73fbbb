import { toMapInput } from './toMapInput';
import { describeReading } from '../../charts/map/keys/describeReading';
import { flowKeys, layoutKeyParts } from '../../charts/map/keys/layoutMapKey';
import { layoutNationalMap } from '../../charts/map/placing/layoutNationalMap';
import { sceneOfMap } from '../../charts/map/drawing/sceneOfMap';
import { KEYS_INSIDE_FROM } from '../../charts/map/geometry/mapFrame';
import { fitNationalWidth } from '../../charts/map/geometry/nationalFrame';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import type { Query } from '../../address/parameters';
import type { ListOrder } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { GeoMap } from '../../domain/geoMap';
import { listShownFigures } from '../../domain/placeReport';
import { describeSources } from '../describeSources';
import { BESIDE_MAP_PX, type DrawMap, type DrawnMap, layoutMapFigure, readyForImage } from './layoutMapFigure';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';
import { collectDenominators } from './collectDenominators';
import { describeCover, listCoverPlaces } from './describeCover';
import { describePlaceTable } from './describeTable';
import {
  describeBoundaries,
  describeImprint,
  describeNarrowing,
  type ExportFigure,
  type FigureContext,
} from './exportFigure';
import { nameCredit } from './nameCredit';
import { formatUnranked } from '../../format/formatMixedDates';
import { formatProvinces, nameWithin, sayOf } from '../../format/formatProvinces';
import { indexDataset } from '../../selectors/indexDataset';
import type { MixedDates } from '../../selectors/selectComparability';
import type { Places } from '../../selectors/selectPlaces';

/** What the map and the list of the first screen show. */
export interface HomeSelection {
  readonly indicator: Indicator;
  readonly result: Places;
  readonly query: Query;
  /** What keeps the values from being ranked. */
  readonly mixed: MixedDates | null;
  /** Of the list. */
  readonly order: ListOrder;
}

interface HomeFigure extends FigureContext, HomeSelection {
  readonly dataset: Dataset;
  readonly geo: GeoMap;
  readonly finding: string;
  readonly subtitle: string;
  readonly unit: string;
}

/** Room of the list for what the title speaks of, whatever the height of the map. */
const LIST_BOX = { width: 300, height: 640 } as const;
/** The map with its keys. */
const MAP_PX = 800;
const KEY_GAP = 12;

/** The parts of the first screen, laid out for any width. */
function makeDrawers(view: HomeFigure) {
  const { dataset, result, geo, text, unit } = view;
  const input = toMapInput(view, text);
  const creditOf = nameCredit(dataset, text);
  const { groups } = layoutRankedBars(result.places, { order: view.order, isRanked: view.mixed === null });
  const drawMap = (width: number, hasKey: boolean, leastLetterPx: number, labelPx?: number): DrawnMap => {
    const map = layoutNationalMap({ ...input, width, hasKey, leastLetterPx, labelPx });
    const { placed, isNamed } = readyForImage(map.placed);
    return {
      scene: sceneOfMap(geo, placed, map.keys, text),
      keys: map.keys.length > 0 ? [] : layoutKeyParts({ placed: map.placed, counts: map.counts, unit, text }),
      needed: 1,
      isNamed,
    };
  };
  return {
    drawMap,
    drawList: (width: number) => layoutRankedBarsScene(groups, text, { width, height: LIST_BOX.height, creditOf }),
  };
}

type Drawers = ReturnType<typeof makeDrawers>;

/** Map and list beside each other, or the list below; the map with its keys. */
function layoutWhole({ drawMap, drawList }: Drawers, isBeside: boolean): Scene {
  const { scene: map, keys } = drawMap(MAP_PX, true, LEAST_LETTER_PX);
  // A map that is drawn near has its keys below: land may lie anywhere in it.
  const scene =
    keys.length === 0
      ? map
      : joinScenes([
          { scene: map, x: 0, y: 0 },
          { scene: flowKeys(keys, MAP_PX), x: 0, y: map.height + KEY_GAP },
        ]);
  return joinScenes([
    { scene, x: 0, y: 0 },
    isBeside
      ? { scene: drawList(LIST_BOX.width), x: MAP_PX + BESIDE_MAP_PX, y: 0 }
      : { scene: drawList(MAP_PX), x: 0, y: scene.height + 16 },
  ]);
}

/** The map in a room, for a frame that has none for the list: the map says the same values. */
const drawAlone =
  ({ drawMap }: Drawers): DrawMap =>
  (room, isKeyInside) => {
    const width = fitNationalWidth(room.widthPx, room.heightPx);
    if (isKeyInside && width < KEYS_INSIDE_FROM) return null;
    const drawn = drawMap(width, isKeyInside, room.leastLetterPx, room.labelPx);
    return isKeyInside && drawn.keys.length > 0 ? null : drawn;
  };

/**
 * Map and list in the room of a frame: the same places, values and states as on screen, in letters that can be read.
 */
function layoutHome(view: HomeFigure, { widthPx, heightPx, zoom, labelPx, hasTable }: BodyBox): Scene {
  const drawers = makeDrawers(view);
  if (heightPx === null) return layoutWhole(drawers, true);
  // Neither gets so small that its letters could not be read: then the figure gives up its list.
  const isReadable = (width: number, height: number) => Math.min(1, widthPx / width, heightPx / height) * zoom >= 1;
  const whole = (hasTable ? [] : [true, false])
    .filter((isBeside) => isReadable(isBeside ? MAP_PX + BESIDE_MAP_PX + LIST_BOX.width : MAP_PX, 0))
    .map((isBeside) => layoutWhole(drawers, isBeside))
    .find(({ width, height }) => isReadable(width, height));
  return whole ?? layoutMapFigure(drawAlone(drawers), { widthPx, heightPx, zoom, labelPx });
}

/** Place, indicator, year and denominator, as the name of the file. */
function nameHomeFile({ indicator, query, today, text }: HomeFigure, provinces: string): string {
  const parts = [
    provinces || text.t('export.nation'),
    text.both(indicator.name),
    query.period ?? '',
    query.per === '10k' ? '10k' : '',
    today,
  ];
  return parts.filter(Boolean).join('-');
}

/** Map and list of the first screen as one static figure, with the figures behind it. */
export function describeHomeFigure(view: HomeFigure): ExportFigure {
  const { dataset, indicator, result, query, mixed, text } = view;
  const { regions } = indexDataset(dataset);
  const provinces = formatProvinces(query.province, regions, text);
  const figures = result.places.flatMap(listShownFigures);
  const populations = result.places.flatMap((place) => place.population ?? []);
  const described = describeSources(dataset, figures, text, populations);
  const { groups } = layoutRankedBars(result.places, { order: view.order, isRanked: mixed === null });
  const narrowing = describeNarrowing(query.province, regions, text);
  const whole = query.per === 'total' && figures.length > 0 ? [text.t('export.noDenominator')] : [];
  const unranked = mixed ? [formatUnranked(mixed, view.order, text)] : [];
  return {
    dataset,
    figures,
    ...collectDenominators(result.places),
    spec: {
      fileName: nameHomeFile(view, provinces),
      title: sayOf(nameWithin(text.both(indicator.name), provinces, text), view.finding, text),
      subtitle: view.subtitle,
      body: (box) => layoutHome(view, box),
      notes: [...narrowing, ...unranked, ...described.notes, ...whole],
      lesser: [...unranked, ...described.lesser],
      hasMap: true,
      ...describePlaceTable(dataset, groups, text),
      ...describeCover(
        {
          dataset,
          headline: sayOf(provinces, view.finding, text),
          subtitle: view.subtitle,
          candidates: listCoverPlaces(result.places, text),
          notes: [...narrowing, ...whole],
        },
        text,
      ),
      pinned: [describeBoundaries(text)],
      reading: describeReading(result.places, text),
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
