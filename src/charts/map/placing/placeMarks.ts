import type { GeoMap } from '../../../domain/geoMap';
import { type Box, boxAround } from '../../scene/box';
import { toPanel } from '../geometry/mapTransform';
import type { MapInput } from './mapInput';
import { computeClassBreaks, computeNiceMax } from './classBreaks';
import { CLASS_TOKENS, classOf } from './mapSeries';
import { type MapScale, radiusOf } from './mapScale';
import type { PlacedMark } from './placedMap';

/** Radius of a mark for a percent. */
const SHARE_RADIUS = 8;

/** How large circles are, and where the classes of fills begin. */
export function layoutScale(input: MapInput): MapScale {
  const niceMax = computeNiceMax(input.maxValue);
  const maxRadius = input.maxRadius ?? (input.frame.isCompact ? 24 : 40 * Math.min(1.1, input.frame.width / 824));
  return { niceMax, maxRadius, breaks: computeClassBreaks(niceMax) };
}

/** Whether a map has a point to draw a place at. */
export const hasPoint = (geo: GeoMap, adcode: string): boolean =>
  geo.points[adcode] !== undefined || geo.areas.some((area) => area.adcode === adcode);

/** Marks by the drawing rules: an area only by its own figure, points at their seats. */
export function placeMarks(input: MapInput, scale: MapScale): PlacedMark[] {
  const { geo, frame } = input;
  const areas = new Map(geo.areas.map((area) => [area.adcode, area]));
  return input.places.flatMap((listed, position): PlacedMark[] => {
    const place = input.isNumbered ? { ...listed, number: position + 1 } : listed;
    const area = areas.get(place.adcode);
    const seat = geo.points[place.adcode];
    const anchor = area?.label ?? seat;
    if (!anchor) return [];
    const [x, y] = toPanel(frame.transform, anchor);
    const reach = area ? Math.min(70, ((area.box[2] - area.box[0]) * frame.transform.scale) / 2) : 0;
    if (area && place.state === 'value' && !place.isCount) {
      return [
        { place, shape: 'area', x, y, r: 2, reach, fill: CLASS_TOKENS[classOf(place.value, scale.breaks)] ?? 'b5' },
      ];
    }
    if (area && place.state === 'incomparable') return [{ place, shape: 'area', x, y, r: 2, reach, fill: null }];
    const isFixed = place.state === 'zero' || place.state === 'incomparable';
    const r = isFixed ? 5 : place.isShare ? SHARE_RADIUS : Math.max(3, radiusOf(scale, place.value));
    return [{ place, shape: 'point', x, y, r, reach: r, fill: null }];
  });
}

/** Whether open chevrons stand around a mark: what it says is a lower bound. */
export const hasChevrons = ({ shape, r, place }: PlacedMark): boolean =>
  shape === 'point' && r >= 8 && /over|at_least/.test(place.qualifier);

/** The four chevrons around a mark, as boxes. */
export const boxesOfChevrons = (mark: PlacedMark): Box[] =>
  (hasChevrons(mark)
    ? [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]
    : []
  ).map(([dx = 0, dy = 0]) => boxAround([[mark.x + dx * (mark.r + 4), mark.y + dy * (mark.r + 4)]], 4));
