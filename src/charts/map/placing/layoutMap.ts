import { type Box, boxAround, isWithin } from '../../scene/box';
import { outlineOf, type Ring } from '../geometry/areaShape';
import { boxesOfDashes } from '../geometry/boxesOfDashes';
import { labelLetterPx, type MapFrame } from '../geometry/mapFrame';
import { joinMarks } from './joinMarks';
import { addWords, type Blank, createGround, type LabelRoom } from './labelGround';
import type { MapInput } from './mapInput';
import { leaderOfTile, type PlacedMap, type PlacedMark, type PlacedWords } from './placedMap';
import { placeInside } from './placeInside';
import { placeLabels } from './placeLabels';
import { boxesOfChevrons, layoutScale, placeMarks } from './placeMarks';
import { type NamedArea, placeNames, reserveNames, weighNames } from './placeNames';
import { SMALL_PLACES } from './placedMap';
import { EAST_COLUMN, placeTiles } from './placeTiles';
import { requestLabel, type WordsRequest } from './requestLabel';

/** Height of the letters of labels, in pixels. */
const SIZE = { wide: 12, compact: 10.5 } as const;

/** Pixels that a leader may be long, beyond the edge of a filled area: on a wide panel from the middle to the blank. */
export const longestLeader = ({ width, isCompact }: MapFrame): number => (isCompact ? 88 : Math.max(130, width * 0.18));

/** Areas that are named for themselves: those that report nothing, unless a tile or a link says their name. */
const selectNamed = ({ geo, nameOf }: MapInput, marked: ReadonlySet<string>): NamedArea[] =>
  geo.areas.flatMap((area) => {
    const text =
      marked.has(area.adcode) || (geo.adcode === '100000' && SMALL_PLACES.includes(area.adcode))
        ? null
        : nameOf(area.adcode);
    return text === null ? [] : [{ area, text }];
  });

/** Outlines of the areas that are filled or hatched, by their marks. */
export const outlineFills = (
  { geo, frame }: Pick<MapInput, 'geo' | 'frame'>,
  marks: readonly PlacedMark[],
): ReadonlyMap<PlacedMark, readonly Ring[]> =>
  new Map(
    marks.flatMap((mark) => {
      const area = mark.shape === 'area' ? geo.areas.find((item) => item.adcode === mark.place.adcode) : undefined;
      return area ? [[mark, outlineOf(area, frame.transform)] as const] : [];
    }),
  );

/** Boxes that no words may cover. */
export const selectFixed = (
  { geo, frame, reserved }: Pick<MapInput, 'geo' | 'frame' | 'reserved'>,
  { marks, tiles, insideLabels }: Pick<PlacedMap, 'marks' | 'tiles' | 'insideLabels'>,
): Box[] => [
  ...tiles.flatMap(({ box, x, y }) => [box, boxAround([[x, y]], 3)]),
  ...(frame.inset ? [frame.inset] : []),
  ...(geo.tenDash ? boxesOfDashes(geo.tenDash, frame.transform) : []),
  ...reserved,
  ...insideLabels.map((label) => label.box),
  ...marks.flatMap(boxesOfChevrons),
];

/** What is blank beside the nation, on a panel that is wide enough for labels there. */
const findBlank = ({ geo, frame }: MapInput): Blank | undefined =>
  geo.adcode === '100000' && !frame.isCompact
    ? { column: frame.width * EAST_COLUMN, land: geo.areas.map((area) => outlineOf(area, frame.transform)) }
    : undefined;

interface Requests {
  readonly requests: readonly WordsRequest[];
  /** The places that a label speaks for, where it speaks for several. */
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
  /** Height of the letters, in pixels. */
  readonly size: number;
}

/** What each mark, and each group of marks that share a label, asks of the placing of labels. */
function requestLabels(
  { frame, isPart }: MapInput,
  { marks, tiles, insideLabels }: Pick<PlacedMap, 'marks' | 'tiles' | 'insideLabels'>,
  bounds: Box,
): Requests {
  const isSeen = ({ x, y }: PlacedMark): boolean => !isPart || isWithin({ x, y, width: 0, height: 0 }, bounds);
  const joints = joinMarks(marks.filter(isSeen));
  const membersOf = new Map(
    joints.map(({ members, mark }) => [mark.place.adcode, members.map(({ place }) => place.adcode)]),
  );
  const settled = new Set([
    ...tiles.map((tile) => tile.adcode),
    ...insideLabels.map((label) => label.adcode),
    ...[...membersOf.values()].flat(),
  ]);
  const size = labelLetterPx(frame, SIZE[frame.isCompact ? 'compact' : 'wide']);
  const requests = [...marks, ...joints.map(({ mark }) => mark)].map((mark) =>
    requestLabel(mark, !settled.has(mark.place.adcode) && isSeen(mark), frame, size),
  );
  return { requests, membersOf, size };
}

const placeWords = ({ requests, membersOf, size }: Requests, room: LabelRoom): PlacedWords[] =>
  placeLabels(requests, room).map((label) => ({
    ...label,
    size,
    members: membersOf.get(label.key) ?? [label.key],
    lines: requests.find((request) => request.key === label.key)?.lines[label.form] ?? [],
  }));

/**
 * Places everything a map shows: marks by the drawing rules (area only by its own figure, points at seats), then
 * labels, then names.
 */
export function layoutMap(input: MapInput): PlacedMap {
  const { frame, isPart } = input;
  const scale = layoutScale(input);
  const marks = placeMarks(input, scale).sort((a, b) => b.r - a.r);
  const outside = [...(input.outside ?? [])];
  const bare = { frame, marks, labels: [], tiles: [], scale, insideLabels: [], outside, numbers: [], names: [] };
  if (input.isNumbered) return bare;
  const tiles = placeTiles(input);
  const fillOf = outlineFills(input, marks);
  const bounds = { x: 4, y: 4, width: frame.width - 8, height: frame.height - 8 };
  const insideLabels = placeInside(marks, fillOf, frame).filter((label) => !isPart || isWithin(label.box, bounds));
  const asked = requestLabels(input, { marks, tiles, insideLabels }, bounds);
  const ground = createGround(frame, {
    fixed: selectFixed(input, { marks, tiles, insideLabels }),
    lines: tiles.map(leaderOfTile),
    fills: [...fillOf.values()],
    circles: asked.requests,
  });
  const room = { frame, bounds, ground };
  const reserved = reserveNames(selectNamed(input, new Set(marks.map((mark) => mark.place.adcode))), room);
  const labels = placeWords(asked, {
    ...room,
    names: weighNames(reserved, frame),
    maxLeader: longestLeader(frame),
    blank: findBlank(input),
  });
  addWords(
    ground,
    labels.map(({ box }) => box),
    labels.flatMap(({ leader }) => leader ?? []),
  );
  return { ...bare, labels, tiles, insideLabels, names: placeNames(reserved, room) };
}
