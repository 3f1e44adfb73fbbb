import type { Token } from '../../config/palette';
import { formatPeriod } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { measureText, wrapText } from '../scene/measureText';
import { joinScenes, placeScene } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';
import { drawTargetRing } from './drawTargetRing';
import type { AgeClass, CoverageLayout, PlacedCell, PlacedPlace } from './layoutCoverage';

const ROW_PX = { most: 30, least: 17 } as const;
/** Column for the date of the newest figure, and the width below which the matrix goes without. */
const NEWEST = { px: 84, from: 700 } as const;
/** A column narrower than this cannot hold a year of two digits and the ring of a target. */
const LEAST_COLUMN_PX = 30;
const BLOCK_GAP = 24;
const MORE_PX = 20;
const HEAD_SIZES = [12, 11] as const;
/** The ring of a target: its radius, and how far its middle stands from the right edge; smaller in narrow columns. */
const RING = { wide: { r: 3.5, inset: 9 }, narrow: { r: 2.6, inset: 5.5 } } as const;
const NARROW_PX = 44;

const ringOf = (width: number): (typeof RING)[keyof typeof RING] => RING[width < NARROW_PX ? 'narrow' : 'wide'];

/** Ink that reads on each step of the ramp in the light palette, which exported images use. */
const INK: Record<AgeClass, Token> = { b1: 'ink1', b2: 'ink1', b3: 'ink1', b4: 'page', b5: 'page' };

/** How much room a matrix has; `height` is null where it may be as high as its rows. */
export interface CoverageRoom {
  readonly width: number;
  readonly height: number | null;
}

/** The names of the families above their columns: in lines, or turned where a column is too narrow for a word. */
interface Heads {
  readonly size: number;
  readonly lines: readonly (readonly string[])[];
  readonly isTurned: boolean;
  readonly height: number;
}

/** One block of rows: the matrix itself, or one of two halves beside each other. */
interface Block {
  readonly width: number;
  readonly left: number;
  readonly column: number;
  readonly hasNewest: boolean;
  readonly heads: Heads;
}

interface Plan {
  readonly blocks: 1 | 2;
  readonly block: Block;
  readonly rowPx: number;
  /** Rows of a block. */
  readonly rows: number;
  readonly shown: number;
}

const nameOf = (place: PlacedPlace, text: Text): string =>
  text.both(place.region.short) + (place.members.length > 0 ? ` +${place.members.length}` : '');

function layoutHeads(names: readonly string[], column: number): Heads {
  for (const size of HEAD_SIZES) {
    const lines = names.map((name) => wrapText(name, size, column - 6, 700));
    const fits =
      lines.flat().every((line) => measureText(line, size, 700) <= column - 4) &&
      lines.every((words) => words.length <= 3);
    if (fits)
      return {
        size,
        lines,
        isTurned: false,
        height: Math.max(1, ...lines.map((words) => words.length)) * (size + 4) + 6,
      };
  }
  const size = 11;
  return {
    size,
    lines: names.map((name) => [name]),
    isTurned: true,
    height: Math.ceil(Math.max(0, ...names.map((name) => measureText(name, size, 700)))) + 8,
  };
}

function drawHeads({ heads, left, column, width, hasNewest }: Block, text: Text): Mark[] {
  const { size, lines, isTurned, height } = heads;
  const middle = (position: number) => left + (position + 0.5) * column;
  const names = lines.flatMap((words, position): Mark[] =>
    isTurned
      ? words.map((line): Mark => ({
          kind: 'text',
          x: middle(position) + size * 0.36,
          y: height - 6,
          text: line,
          size,
          weight: 700,
          fill: 'ink1',
          rotate: -90,
        }))
      : words.map((line, row): Mark => ({
          kind: 'text',
          x: middle(position),
          y: height - 8 - (words.length - 1 - row) * (size + 4),
          text: line,
          size,
          weight: 700,
          fill: 'ink1',
          anchor: 'middle',
        })),
  );
  return hasNewest
    ? [
        ...names,
        {
          kind: 'text',
          x: width,
          y: height - 8,
          text: text.t('coverage.newest'),
          size: 12,
          weight: 700,
          fill: 'ink1',
          anchor: 'end',
        },
      ]
    : names;
}

/** What a cell says, as far as its width goes: year and count, the year, its last two digits. */
function chooseWords({ year, count, hasTarget, state }: PlacedCell, width: number): string {
  if (year === null) return '';
  const { r, inset } = ringOf(width);
  const room = width - 5 - (state === 'value' && hasTarget ? inset + r : 0);
  const forms = [...(count > 1 ? [`${year} ×${count}`] : []), String(year), `'${String(year).slice(2)}`];
  return forms.find((words) => measureText(words, 11) <= room) ?? '';
}

function drawCell(cell: PlacedCell, x: number, y: number, width: number, rowPx: number): Mark[] {
  const box = { kind: 'rect', x: x + 1, y: y + 1, width: width - 2, height: rowPx - 2 } as const;
  const words = {
    kind: 'text',
    y: y + rowPx / 2 + 4,
    size: 11,
    anchor: 'middle',
    text: chooseWords(cell, width),
  } as const;
  if (cell.state === 'none') return [{ ...box, fill: 'stipple' }];
  if (cell.state === 'target')
    return [
      { ...box, fill: 'page', stroke: 'req', strokeWidth: 1.2, dash: '3 2' },
      { ...words, x: x + width / 2, fill: 'req' },
    ];
  const { r, inset } = ringOf(width);
  const ring: Mark[] = cell.hasTarget ? [drawTargetRing(x + width - inset, y + rowPx / 2, r)] : [];
  return [
    { ...box, fill: cell.age ?? 'b1' },
    { ...words, x: x + width / 2 - (cell.hasTarget ? (inset + r) / 2 - 0.5 : 0), fill: INK[cell.age ?? 'b1'] },
    ...ring,
  ];
}

/** Steps of the ramp, the ring, the outline and the quiet ground in words, in as many lines as the width asks for. */
function layoutKey(coverage: CoverageLayout, text: Text, width: number): Scene {
  const box = { kind: 'rect', x: 0, y: 0, width: 26, height: 12 } as const;
  const parts: { symbol: Mark; symbolPx: number; words: string }[] = [
    ...coverage.ages.map(({ age, year }) => ({
      symbol: { ...box, fill: age } as const,
      symbolPx: 26,
      words: String(year),
    })),
    {
      symbol: drawTargetRing(4, 6, 3.5),
      symbolPx: 8,
      words: text.t('coverage.key.both'),
    },
    {
      symbol: { ...box, fill: 'page', stroke: 'req', strokeWidth: 1.2, dash: '3 2' },
      symbolPx: 26,
      words: text.t('coverage.key.target'),
    },
    { symbol: { ...box, fill: 'stipple' }, symbolPx: 26, words: text.t('coverage.none') },
  ];
  let [x, y] = [0, 0];
  const marks = parts.flatMap(({ symbol, symbolPx, words }): readonly Mark[] => {
    const length = symbolPx + 6 + measureText(words, 11);
    if (x > 0 && x + length > width) [x, y] = [0, y + 18];
    const part: Scene = {
      width: length,
      height: 14,
      marks: [symbol, { kind: 'text', x: symbolPx + 6, y: 10, text: words, size: 11, fill: 'ink2' }],
    };
    const placed = placeScene(part, x, y);
    x += length + 20;
    return placed;
  });
  return { width, height: y + 18, marks };
}

function layoutBlock(coverage: CoverageLayout, text: Text, width: number): Block {
  const left = Math.ceil(
    Math.max(...coverage.places.map((place) => measureText(nameOf(place, text), 13, 700)), 60) + 12,
  );
  const hasNewest = width >= NEWEST.from;
  const column = (width - left - (hasNewest ? NEWEST.px : 0)) / Math.max(1, coverage.families.length);
  return {
    width,
    left,
    column,
    hasNewest,
    heads: layoutHeads(
      coverage.families.map(({ family }) => text.both(family.short)),
      column,
    ),
  };
}

/** One block, as long as its rows fit; else two beside each other; what still does not fit is counted. */
function planBlocks(coverage: CoverageLayout, text: Text, { width, height }: CoverageRoom): Plan {
  const count = coverage.places.length;
  const one = layoutBlock(coverage, text, width);
  if (height === null) return { blocks: 1, block: one, rowPx: ROW_PX.most, rows: count, shown: count };
  const two = layoutBlock(coverage, text, (width - BLOCK_GAP) / 2);
  const options = [
    { blocks: 1, block: one } as const,
    ...(two.column >= LEAST_COLUMN_PX ? [{ blocks: 2, block: two } as const] : []),
  ];
  const planned = options.map((option): Plan => {
    const rows = Math.ceil(count / option.blocks);
    const room = height - option.block.heads.height;
    const rowPx = Math.min(ROW_PX.most, Math.floor(room / Math.max(1, rows)));
    if (rowPx >= ROW_PX.least) return { ...option, rowPx, rows, shown: count };
    const most = Math.max(1, Math.floor((room - MORE_PX) / ROW_PX.least));
    return { ...option, rowPx: ROW_PX.least, rows: most, shown: Math.min(count, most * option.blocks) };
  });
  const [first, second] = planned;
  return second && first && first.shown < count && second.shown > first.shown
    ? second
    : (first ?? { blocks: 1, block: one, rowPx: ROW_PX.least, rows: 0, shown: 0 });
}

function drawBlock(places: readonly PlacedPlace[], { block, rowPx }: Plan, text: Text): Scene {
  const { heads, left, column, width, hasNewest } = block;
  const rows = places.map((place, row): Mark => {
    const y = heads.height + row * rowPx;
    const base = y + rowPx / 2 + 5;
    const newest: Mark[] = hasNewest
      ? [
          {
            kind: 'text',
            x: width,
            y: base,
            text: place.newest ? formatPeriod(place.newest, text.lang) : '—',
            size: 12,
            fill: 'ink2',
            anchor: 'end',
          },
        ]
      : [];
    const name: Mark = { kind: 'text', x: 0, y: base, text: nameOf(place, text), size: 13, weight: 700, fill: 'ink1' };
    return {
      kind: 'group',
      id: `coverage-${place.region.adcode}`,
      marks: [
        name,
        ...place.cells.flatMap((cell, position) => drawCell(cell, left + position * column, y, column, rowPx)),
        ...newest,
      ],
    };
  });
  return { width, height: heads.height + places.length * rowPx, marks: [...drawHeads(block, text), ...rows] };
}

/**
 * Places down, families across: the matrix for an exported image, with its key above; rows without room are counted.
 */
export function layoutCoverageScene(coverage: CoverageLayout, text: Text, { width, height }: CoverageRoom): Scene {
  const key = layoutKey(coverage, text, width);
  const top = key.height + 4;
  const plan = planBlocks(coverage, text, { width, height: height === null ? null : height - top });
  const { block, rows, shown, blocks } = plan;
  const parts = Array.from({ length: blocks }, (_, at) =>
    coverage.places.slice(at * rows, Math.min(shown, (at + 1) * rows)),
  ).map((places, at) => ({ scene: drawBlock(places, plan, text), x: at * (block.width + BLOCK_GAP), y: top }));
  const left = coverage.places.length - shown;
  const matrix = joinScenes([{ scene: key, x: 0, y: 0 }, ...parts]);
  if (left === 0) return { ...matrix, width };
  return {
    width,
    height: matrix.height + MORE_PX,
    marks: [
      ...matrix.marks,
      {
        kind: 'text',
        x: 0,
        y: matrix.height + 15,
        text: text.t('export.moreRows', { count: left }),
        size: 12,
        fill: 'ink2',
      },
    ],
  };
}
