import { describe, expect, it } from 'vitest';
import { langs, layoutNumbered } from '../../../testing/everyMap';
import { distanceToBox, isWithin, overlaps } from '../../scene/box';
import { boxesOfDashes } from '../geometry/boxesOfDashes';
import { meets } from '../geometry/segment';
import type { PlacedMap, PlacedNumber } from './placedMap';

// Map panels of windows 320, 390, 700 and 768 pixels wide.
const WIDTHS = [320, 390, 652, 720];

const numberOf = ({ glyph }: PlacedNumber): string =>
  glyph.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join();

/** Pairs of numbers that stand as they must not. */
const findPairs = (numbers: readonly PlacedNumber[], isWrong: (a: PlacedNumber, b: PlacedNumber) => boolean) =>
  numbers.flatMap((a, i) =>
    numbers
      .slice(i + 1)
      .filter((b) => isWrong(a, b))
      .map((b) => `${numberOf(a)} and ${numberOf(b)}`),
  );

/** Marks that the line of a number comes nearer to than to its own, where they do not overlap. */
function findStrayTies({ marks }: PlacedMap, { adcode, box, leader }: PlacedNumber): string[] {
  const own = marks.find((mark) => mark.place.adcode === adcode);
  if (!own) return [`${adcode} has no mark`];
  const anchor = leader ? { x: leader.x1, y: leader.y1 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const beyond = ({ x, y, r }: typeof own) => Math.hypot(anchor.x - x, anchor.y - y) - r;
  return marks
    .filter((mark) => mark.shape === 'point' && Math.hypot(mark.x - own.x, mark.y - own.y) > mark.r + own.r)
    .filter((mark) => beyond(mark) < (own.shape === 'area' ? 0 : beyond(own)))
    .map((mark) => `the number of ${own.place.name} is tied to ${mark.place.name}`);
}

/** What a number covers: marks of other places, the inset, the ten-dash line. */
function findCovered({ marks, frame }: PlacedMap, tenDash: string, { adcode, box }: PlacedNumber): string[] {
  const fixed = [...(frame.inset ? [frame.inset] : []), ...boxesOfDashes(tenDash, frame.transform)];
  return [
    ...marks
      .filter((mark) => mark.shape === 'point' && mark.place.adcode !== adcode && distanceToBox(mark, box) < mark.r)
      .map((mark) => `${adcode} covers ${mark.place.name}`),
    ...fixed.filter((other) => overlaps(box, other)).map(() => `${adcode} covers the inset or the ten-dash line`),
  ];
}

describe.each(WIDTHS)('the numbers of every national map, zh and en, %i px', (width) => {
  const maps = langs.flatMap((lang) => layoutNumbered(lang, width));
  const complain = (find: (map: (typeof maps)[number]) => readonly string[]) =>
    maps.flatMap((map) => find(map).map((wrong) => `${map.name}: ${wrong}`));

  it('stand once for each place of the list, in its order, and no name is written', () => {
    const shown = maps.map(({ name, placed }) => ({
      name,
      numbers: placed.numbers.map((number) => `${numberOf(number)} ${number.adcode}`).sort(),
      words: [...placed.labels, ...placed.insideLabels, ...placed.names, ...placed.tiles],
    }));
    const wanted = maps.map(({ name, listed }) => ({
      name,
      numbers: listed.map((adcode, i) => `${i + 1} ${adcode}`).sort(),
      words: [],
    }));
    expect(shown).toEqual(wanted);
  });

  it('stand whole within the map, on no other number, on no mark but their own, nor on inset or ten-dash line', () => {
    expect(
      complain(({ placed, geo }) => [
        ...findPairs(placed.numbers, (a, b) => overlaps(a.box, b.box)),
        ...placed.numbers.flatMap((number) => findCovered(placed, geo.tenDash ?? '', number)),
        ...placed.numbers
          .filter(({ box }) => !isWithin(box, { x: 1, y: 1, width: width - 2, height: placed.frame.height - 2 }))
          .map((number) => `${numberOf(number)} is cut`),
      ]),
    ).toEqual([]);
  });

  it('are tied to their own marks, by lines that cross no other', () => {
    expect(
      complain(({ name, placed }) => [
        ...placed.numbers.flatMap((number) => findStrayTies(placed, number)),
        // 25 places stand too close on the smallest phone.
        ...findPairs(
          name.startsWith('programmes') && width < 358 ? [] : placed.numbers,
          ({ leader: a }, { leader: b }) => a !== null && b !== null && meets(a, b),
        ),
      ]),
    ).toEqual([]);
  });

  it('are written in 11 pixels or more', () => {
    const sizes = maps.flatMap(({ placed }) =>
      placed.numbers.flatMap(({ glyph }) => glyph.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : []))),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
  });
});
