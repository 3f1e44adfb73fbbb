import type { GeoMap } from '../../../domain/geoMap';
import { formatAttainment } from '../../../format/formatBounds';
import type { Text } from '../../../messages/text';
import type { Mark } from '../../scene/scene';
import { ATTAINMENT_FILLS, drawAttainment } from '../drawing/drawAttainment';
import { drawAttainmentKey, KEY_BOX, selectAttainmentCounts } from '../keys/attainmentKey';
import type { PlacedMap, PlacedMark } from './placedMap';
import type { MapInput } from './mapInput';
import { layoutMap } from './layoutMap';
import { hasPoint } from './placeMarks';
import { layoutNationalFrame } from '../geometry/nationalFrame';
import type { MapPlace } from './mapSeries';
import type { MapTarget, MapTargetPlace } from './mapTargets';

export interface TargetMapInput {
  readonly geo: GeoMap;
  readonly places: readonly MapTargetPlace[];
  readonly nameOf: MapInput['nameOf'];
  /** Nothing is named: marks are to carry the positions of the `places` that have a point (numberMap.ts). */
  readonly isNumbered?: boolean;
  /** Areas that the province filter leaves out. */
  readonly outside: ReadonlySet<string>;
  readonly text: Text;
  readonly width: number;
  /** Whether the key stands inside: in an exported image. On screen it stands beside the map. */
  readonly hasKey: boolean;
  readonly leastLetterPx?: number | undefined;
  readonly labelPx?: number | undefined;
}

export interface TargetMap {
  readonly placed: PlacedMap;
  readonly keys: readonly Mark[];
  /** Places that the map has no point for (the nation itself, a township). */
  readonly unplaced: readonly MapTargetPlace[];
}

const RADIUS = { wide: 11, compact: 9 } as const;

/** `到 2025`, `到 2022–2026`: the deadlines of a place. */
function formatYears(targets: readonly MapTarget[], text: Text): string {
  const years = targets
    .filter(({ shown }) => shown.judgement.clock !== 'none')
    .map(({ shown }) => Number(shown.judgement.deadline.slice(0, 4)))
    .sort((a, b) => a - b);
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  if (first === '') return text.t('target.undated');
  return text.t('target.by', { deadline: first === last ? String(first) : `${first}–${last}` });
}

/** `17.8%`; of several targets the lowest one and how many there are. */
function formatValue({ targets, reported }: MapTargetPlace, text: Text): string {
  const least = targets[0];
  const reach = least && least.attainment !== null ? formatAttainment(least.shown.judgement) : null;
  if (reach === null) return text.t('target.map.count', { count: targets.length });
  return reported > 1 ? text.t('target.map.lowest', { share: reach }) : reach;
}

function describePlace(place: MapTargetPlace, text: Text): MapPlace {
  const { region, targets, reported } = place;
  const least = targets[0];
  const years = formatYears(targets, text);
  const valueText = formatValue(place, text);
  const of = text.t('target.map.of', { count: targets.length, reported });
  return {
    adcode: region.adcode,
    name: text.both(region.short),
    state: reported > 0 ? 'value' : 'target',
    value: 1,
    isShare: false,
    qualifier: reported > 0 ? (least?.shown.judgement.actual?.qualifier ?? 'exact') : 'exact',
    valueText,
    dateText: reported > 0 && targets.length > 1 ? of : years,
    spoken: text.t(reported > 0 ? 'target.map.spoken' : 'target.map.spokenRing', {
      name: text.both(region.name),
      count: targets.length,
      reported,
      value: valueText,
      by: years,
    }),
    // A province is filled by its own figure only: not by those of the cities that one sentence lists.
    ...(least?.shown.region.adcode === region.adcode ? {} : { isCount: true }),
  };
}

/** The sign of a place over its mark, and the fill of its class where the mark is the province itself. */
function signMark(mark: PlacedMark, place: MapTargetPlace, r: number, leastLetterPx: number | undefined): PlacedMark {
  const attainment = place.targets[0]?.attainment ?? null;
  const count = place.targets.length;
  const sign = {
    x: mark.x,
    y: mark.y,
    r,
    attainment,
    count,
    silent: count - place.reported,
    qualifier: mark.place.qualifier,
    leastLetterPx,
  };
  const fill = attainment === null ? null : ATTAINMENT_FILLS[attainment].fill;
  const glyph = drawAttainment(sign);
  // What may lie in two classes fills nothing.
  return mark.shape === 'area' && fill !== null ? { ...mark, glyph, fill } : { ...mark, shape: 'point', r, glyph };
}

/**
 * The national map of targets: a ring where nothing comparable is reported, a disc (or a province's fill) in the class
 * of what is.
 */
export function layoutTargetMap({
  geo,
  places,
  nameOf,
  outside,
  text,
  width,
  hasKey,
  leastLetterPx,
  labelPx,
  isNumbered,
}: TargetMapInput): TargetMap {
  const frame = { ...layoutNationalFrame(geo, width), leastLetterPx, labelPx };
  const radius = frame.isCompact ? RADIUS.compact : RADIUS.wide;
  const byCode = new Map<string, MapTargetPlace>(places.map((place) => [place.region.adcode, place]));
  const keyTop = frame.height - KEY_BOX.height - 8;
  const bare = layoutMap({
    geo,
    frame,
    nameOf,
    outside,
    places: places.filter(({ region }) => hasPoint(geo, region.adcode)).map((place) => describePlace(place, text)),
    // Every sign has one size: a share has no area.
    maxValue: 1,
    maxRadius: radius,
    reserved: hasKey ? [{ x: 0, y: keyTop, ...KEY_BOX }] : [],
    isNumbered,
  });
  const marks = bare.marks.map((mark) => {
    const place = byCode.get(mark.place.adcode);
    return place ? signMark(mark, place, radius, leastLetterPx) : mark;
  });
  const placed = { ...bare, marks };
  return {
    placed,
    keys: hasKey ? drawAttainmentKey(selectAttainmentCounts(places, geo, outside), text, 12, keyTop + 12) : [],
    unplaced: places.filter(({ region }) => !hasPoint(geo, region.adcode)),
  };
}
