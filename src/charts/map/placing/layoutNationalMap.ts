import type { GeoMap } from '../../../domain/geoMap';
import type { FirstText } from '../../../messages/text';
import type { Mark } from '../../scene/scene';
import { drawClassKey, drawSizeKey, type StateCounts } from '../keys/drawKeys';
import { countStates, drawStateKey, KEY, reserveKeys, topOfClasses, topOfStates } from '../keys/panelKeys';
import type { PlacedMap } from './placedMap';
import type { MapInput } from './mapInput';
import { layoutMap } from './layoutMap';
import { KEYS_INSIDE_FROM } from '../geometry/mapFrame';
import { layoutNationalFrame } from '../geometry/nationalFrame';
import type { MapPlace } from './mapSeries';

export interface NationalMap {
  readonly placed: PlacedMap;
  readonly counts: StateCounts;
  /** Keys inside the panel; empty on a narrow one, where they stand below. */
  readonly keys: readonly Mark[];
}

export interface NationalMapInput {
  readonly geo: GeoMap;
  readonly places: readonly MapPlace[];
  readonly maxValue: number;
  readonly nameOf: MapInput['nameOf'];
  readonly outside?: ReadonlySet<string>;
  readonly unit: string;
  readonly text: FirstText;
  readonly width: number;
  /** Whether the keys may stand inside, where the panel is wide enough; unless told otherwise they may. */
  readonly hasKey?: boolean;
  readonly leastLetterPx?: number | undefined;
  /** Nothing is named: marks are to carry the positions of `places` (numberMap.ts). */
  readonly isNumbered?: boolean;
}

/** The national map at a width: marks, labels and, where there is room, its keys. */
export function layoutNationalMap(input: NationalMapInput): NationalMap {
  const { geo, text, width } = input;
  const frame = { ...layoutNationalFrame(geo, width), leastLetterPx: input.leastLetterPx };
  const hasKeys = input.hasKey !== false && width >= KEYS_INSIDE_FROM;
  const reserved = hasKeys ? reserveKeys(width, frame.height, 40) : [];
  const placed = layoutMap({
    geo,
    frame,
    places: input.places,
    maxValue: input.maxValue,
    nameOf: input.nameOf,
    reserved,
    outside: input.outside,
    isNumbered: input.isNumbered,
  });
  const counts = countStates(placed, geo.areas);
  const points = placed.marks.some((mark) => mark.shape === 'point' && !mark.place.isShare);
  const classes = hasKeys ? drawClassKey(placed, text, input.unit, KEY.x, topOfClasses(frame.height)) : [];
  const top = topOfStates(frame.height, classes.length > 0);
  const keys: Mark[] = hasKeys
    ? [
        {
          kind: 'text',
          x: KEY.x,
          y: top - KEY.titleToRow,
          text: text.t('map.key.title'),
          size: 11,
          weight: 700,
          fill: 'ink2',
        },
        ...drawStateKey(counts, text, KEY.x, top),
        ...classes,
        ...(points ? drawSizeKey(placed, text, text.t('map.key.size'), width - 8, 20) : []),
      ]
    : [];
  return { placed, counts, keys };
}
