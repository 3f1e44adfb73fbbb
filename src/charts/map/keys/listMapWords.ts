import type { PlacedMap } from '../placing/placedMap';

/** The words that stand at the marks of a map, value and date apart; none where its marks carry numbers of a list. */
export const listMapWords = ({ labels, insideLabels }: PlacedMap): string[] =>
  [...labels, ...insideLabels].flatMap(({ lines }) => lines.flatMap((line) => line.map(({ text }) => text)));
