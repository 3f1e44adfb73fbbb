import type { GeoMap } from '../domain/geoMap';
import { measureText } from '../charts/scene/measureText';
import { ringsOf, runsOver, touchesArea } from '../charts/map/geometry/areaShape';
import { drawPoints } from '../charts/map/drawing/drawMap';
import type { PlacedMap } from '../charts/map/placing/placedMap';
import { longestLeader } from '../charts/map/placing/layoutMap';
import { boxesOfDashes } from '../charts/map/geometry/boxesOfDashes';
import { type Box, distanceToBox, overlaps } from '../charts/scene/box';
import { crosses, distanceToSegment, lengthOf, meets } from '../charts/map/geometry/segment';

interface NamedBox extends Box {
  readonly name: string;
}

/** Every word on the map: labels beside their marks, inside them, and the grey names of silent areas. */
function wordsOf(placed: PlacedMap): NamedBox[] {
  return [
    ...placed.labels.map((label) => ({ name: label.key, ...label.box })),
    ...placed.insideLabels.flatMap((label) =>
      label.lineBoxes.map((box) => ({ name: `inside ${label.adcode}`, ...box })),
    ),
    ...placed.names.map((name) => {
      const width = measureText(name.text, name.size);
      return { name: name.text, x: name.x - width / 2, y: name.y - name.size, width, height: name.size * 1.2 };
    }),
  ];
}

/** The open chevrons around circles and rings as they are drawn, as boxes. */
const chevronsOf = (placed: PlacedMap): NamedBox[] =>
  drawPoints(placed).flatMap((group) =>
    group.marks.flatMap((mark) => {
      if (mark.kind !== 'path') return [];
      const numbers = (mark.d.match(/-?[\d.]+/g) ?? []).map(Number);
      const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return [{ name: group.adcode ?? '', x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }];
    }),
  );

/**
 * What no word may stand on: other words, tiles, the inset, the ten-dash line, circles, rings and filled areas of other
 * places, the frame.
 */
export function findClashes(placed: PlacedMap, geo: GeoMap): string[] {
  const words = wordsOf(placed);
  const { frame } = placed;
  const chevrons = chevronsOf(placed);
  const fixed: NamedBox[] = [
    ...placed.tiles.map((tile) => ({ name: `tile ${tile.adcode}`, ...tile.box })),
    ...(frame.inset ? [{ name: 'inset', ...frame.inset }] : []),
    ...boxesOfDashes(geo.tenDash ?? '', frame.transform).map((box) => ({ name: 'ten-dash line', ...box })),
  ];
  const filled = placed.marks
    .filter((mark) => mark.shape === 'area')
    .map((mark) => ({
      adcode: mark.place.adcode,
      rings: ringsOf(geo.areas.find((area) => area.adcode === mark.place.adcode)?.d ?? '', frame.transform),
    }));
  return words.flatMap((word, i) => [
    ...chevrons
      .filter((chevron) => overlaps(word, chevron))
      .map((chevron) => `${word.name} over the chevron of ${chevron.name}`),
    ...[...words.slice(i + 1), ...fixed]
      .filter((other) => overlaps(word, other))
      .map((other) => `${word.name} over ${other.name}`),
    ...placed.marks
      .filter(
        (mark) =>
          mark.shape === 'point' && word.name !== `inside ${mark.place.adcode}` && distanceToBox(mark, word) < mark.r,
      )
      .map((mark) => `${word.name} over the mark of ${mark.place.name}`),
    ...filled
      .filter(({ adcode, rings }) => word.name !== `inside ${adcode}` && touchesArea(word, rings))
      .map(({ adcode }) => `${word.name} over the fill of ${adcode}`),
    ...(word.x < 0 || word.y < 0 || word.x + word.width > frame.width || word.y + word.height > frame.height
      ? [`${word.name} beyond the frame`]
      : []),
  ]);
}

/**
 * What no leader may do: touch the words or the mark of another place (a ring that its own mark stands in aside),
 * another fill or leader, or be long.
 */
export function findStrayLeaders(placed: PlacedMap, geo: GeoMap): string[] {
  const words = wordsOf(placed);
  const longest = longestLeader(placed.frame);
  return placed.labels.flatMap(({ key, members, leader, box }) => {
    const own = placed.marks.find((mark) => mark.place.adcode === members[0]);
    if (!leader || !own) return [];
    const others = placed.marks.filter((mark) => !members.includes(mark.place.adcode));
    return [
      ...words
        .filter((word) => crosses(leader, word, word.name === key ? 2 : 1))
        .map((word) => `leader of ${key} through the words ${word.name}`),
      ...others
        .filter(
          (mark) =>
            mark.shape === 'point' &&
            Math.hypot(own.x - mark.x, own.y - mark.y) > mark.r + 4 &&
            distanceToSegment(mark, leader) < mark.r,
        )
        .map((mark) => `leader of ${key} over the mark of ${mark.place.adcode}`),
      ...others
        .filter(
          (mark) =>
            mark.shape === 'area' &&
            runsOver(
              leader,
              ringsOf(geo.areas.find((area) => area.adcode === mark.place.adcode)?.d ?? '', placed.frame.transform),
            ),
        )
        .map((mark) => `leader of ${key} over the fill of ${mark.place.adcode}`),
      ...placed.labels
        .filter((other) => other.key > key && other.leader && meets(other.leader, leader))
        .map((other) => `leaders of ${key} and ${other.key} cross`),
      ...(lengthOf(leader) - (own.shape === 'area' ? own.reach : 0) > longest
        ? [`leader of ${key} is ${Math.round(lengthOf(leader))} px long`]
        : []),
      ...chevronsOf(placed)
        .filter((chevron) => crosses(leader, chevron))
        .map((chevron) => `leader of ${key} over the chevron of ${chevron.name}`),
      ...(distanceToBox({ x: leader.x2, y: leader.y2 }, box) > 8 ? [`leader of ${key} ends away from its words`] : []),
    ];
  });
}
