import type { Token } from '../../../config/palette';
import type { Box } from '../../scene/box';
import type { Mark } from '../../scene/scene';
import type { MapFrame } from '../geometry/mapFrame';
import type { Segment } from '../geometry/segment';
import type { PlacedLabel } from './labelCandidates';
import type { MapScale } from './mapScale';
import type { MapPlace } from './mapSeries';
import type { PlacedName } from './placeNames';

/** Pixels from the edge of a mark to the tips of its chevrons. */
export const CHEVRON = 7;
/** Places that are too small on a national map to be seen or hit. */
export const SMALL_PLACES = ['110000', '120000', '310000', '810000', '820000'];

/** A circle, ring or filled area with its place. */
export interface PlacedMark {
  readonly place: MapPlace;
  /** area: the place's own polygon is filled or hatched · point: drawn at its seat. */
  readonly shape: 'area' | 'point';
  readonly x: number;
  readonly y: number;
  /** Radius in pixels; of an area the dot that its leader starts from. */
  readonly r: number;
  /** Distance from the centre that keeps a label off the mark. */
  readonly reach: number;
  readonly fill: Token | null;
  /** Drawn at the place instead of what its state stands for. */
  readonly glyph?: readonly Mark[];
}

export interface PlacedTile {
  readonly adcode: string;
  readonly box: Box;
  readonly text: string;
  /** Position of the place itself; the leader ends there. */
  readonly x: number;
  readonly y: number;
}

/** A label beside its mark, or beside the marks of several places that it speaks for. */
export interface PlacedWords extends PlacedLabel {
  readonly members: readonly string[];
  readonly lines: readonly LabelLine[];
  readonly size: number;
}

/** What a map shows and where, as plain data. */
export interface PlacedMap {
  readonly frame: MapFrame;
  readonly marks: readonly PlacedMark[];
  /** Labels of reporting places, keyed by adcode; `lines` are the words of each label, first line first. */
  readonly labels: readonly PlacedWords[];
  /** Labels written inside a ring or area that is large enough. */
  readonly insideLabels: readonly InsideLabel[];
  readonly names: readonly PlacedName[];
  /** Areas that a filter leaves out: neither reporting nor silent on this map, so drawn plain and not counted. */
  readonly outside: readonly string[];
  readonly tiles: readonly PlacedTile[];
  readonly scale: MapScale;
  /** Instead of all words, where there is no room for them (numberMap.ts). */
  readonly numbers: readonly PlacedNumber[];
}

export interface InsideLabel {
  readonly adcode: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly LabelLine[];
  readonly size: number;
  /** Colour of the letters, where they stand on a fill; null = by role. */
  readonly ink: Token | null;
  /** Outline behind the letters; null = none. */
  readonly halo: Token | null;
  /** Where the words stand: all of them, and line by line (another mark may stand beside a short line). */
  readonly box: Box;
  readonly lineBoxes: readonly Box[];
}

/** A number on or beside its mark: the position of the place in the list that goes with the map. */
export interface PlacedNumber extends Pick<PlacedTile, 'adcode' | 'box'> {
  /** From the mark to the badge, where that stands beside it. */
  readonly leader: Segment | null;
  /** The number in its badge, and the leader. */
  readonly glyph: readonly Mark[];
}

interface LabelRun {
  readonly text: string;
  readonly role: 'name' | 'value' | 'own' | 'date' | 'target';
}
export type LabelLine = readonly LabelRun[];

/** From the place to the near side of its tile. */
export const leaderOfTile = ({ x, y, box }: PlacedTile): Segment => ({
  x1: x,
  y1: y,
  x2: x < box.x ? box.x : box.x + box.width,
  y2: box.y + box.height / 2,
});
