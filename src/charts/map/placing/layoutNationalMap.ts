import type { GeoMap } from '../../../domain/geoMap';
import type { FirstText } from '../../../messages/text';
import type { Mark } from '../../scene/scene';
import { drawClassKey, drawSizeKey, type StateCounts } from '../keys/drawKeys';
import {
  countStates,
  drawStateKey,
  KEY,
  reserveFinding,
  reserveKeys,
  topOfClasses,
  topOfStates,
} from '../keys/panelKeys';
import type { PlacedMap } from './placedMap';
import type { MapInput } from './mapInput';
import { layoutMap } from './layoutMap';
import { KEYS_INSIDE_FROM, type MapFrame } from '../geometry/mapFrame';
import { computeZoom, type MapZoom, zoomFrame } from '../geometry/mapZoom';
import { layoutNationalFrame } from '../geometry/nationalFrame';
import { boxOfAreas } from '../geometry/boxOfAreas';
import type { MapPlace } from './mapSeries';

export interface NationalMap {
  readonly placed: PlacedMap;
  readonly counts: StateCounts;
  /** Keys inside the panel; empty on a narrow one, where they stand below. */
  readonly keys: readonly Mark[];
}

const NONE: ReadonlySet<string> = new Set();

export interface NationalMapInput {
  readonly geo: GeoMap;
  readonly places: readonly MapPlace[];
  readonly maxValue: number;
  readonly nameOf: MapInput['nameOf'];
  readonly outside?: ReadonlySet<string>;
  readonly unit: string;
  readonly text: FirstText;
  readonly width: number;
  /** Whether the chosen provinces fill the panel, where some are chosen (`outside`). */
  readonly isNear?: boolean;
  /** Whether the keys may stand inside, where the panel is wide enough; unless told otherwise they may. */
  readonly hasKey?: boolean;
  readonly leastLetterPx?: number | undefined;
  readonly labelPx?: number | undefined;
  /** Nothing is named: marks are to carry the positions of `places` (numberMap.ts). */
  readonly isNumbered?: boolean;
}

/** How much of the panel the chosen provinces take, so that their neighbours are seen. */
const NEAR_SHARE = 0.72;

/** Enlarged to the provinces that are not outside; null where that is all of the map. */
function zoomToChosen({ geo, outside = NONE, isNear = false }: NationalMapInput, frame: MapFrame): MapZoom | null {
  const chosen = geo.areas.filter((area) => !outside.has(area.adcode));
  if (!isNear || chosen.length === 0 || chosen.length === geo.areas.length) return null;
  const [x0, y0, x1, y1] = boxOfAreas(chosen);
  const { scale } = frame.transform;
  const fit = Math.min(frame.width / ((x1 - x0) * scale), frame.height / ((y1 - y0) * scale));
  return computeZoom(frame, fit * NEAR_SHARE, [(x0 + x1) / 2, (y0 + y1) / 2]);
}

/** The national map at a width: marks, labels and, where there is room, its keys. */
export function layoutNationalMap(input: NationalMapInput): NationalMap {
  const { geo, text, width } = input;
  const { leastLetterPx, labelPx } = input;
  const whole = { ...layoutNationalFrame(geo, width), leastLetterPx, labelPx };
  const zoom = zoomToChosen(input, whole);
  const frame = zoom ? { ...zoomFrame(whole, zoom), inset: null } : whole;
  const hasKeys = input.hasKey !== false && width >= KEYS_INSIDE_FROM && !zoom;
  // Of an enlarged map the keys stand below, and only its finding over it.
  const reserved = hasKeys ? reserveKeys(width, frame.height, 40) : zoom ? reserveFinding(width) : [];
  const placed = layoutMap({
    geo,
    frame,
    places: input.places,
    maxValue: input.maxValue,
    nameOf: input.nameOf,
    reserved,
    outside: input.outside,
    isNumbered: input.isNumbered,
    isPart: zoom !== null,
  });
  const counts = countStates(placed, geo.areas);
  const points = placed.marks.some((mark) => mark.shape === 'point' && !mark.place.isShare);
  const classes = hasKeys ? drawClassKey(placed, text, input.unit, KEY.x, topOfClasses(frame.height)) : [];
  const top = topOfStates(frame.height, classes.length > 0, counts);
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
        ...(points ? drawSizeKey(placed, text, text.t('map.key.size'), width - 8, 20, undefined, width - 4) : []),
      ]
    : [];
  return { placed, counts, keys };
}
