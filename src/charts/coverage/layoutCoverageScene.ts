import type { Token } from '../../config/palette';
import { formatPeriod } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark, Scene } from '../scene/scene';
import type { AgeClass, CoverageLayout, PlacedCell } from './layoutCoverage';

const ROW = 30;
/** Column for the date of the newest figure. */
const NEWEST = 84;
const HEAD = 34;

/** Ink that reads on each step of the ramp in the light palette, which exported images use. */
const INK: Record<AgeClass, Token> = { b1: 'ink1', b2: 'ink1', b3: 'ink1', b4: 'page', b5: 'page' };

function drawCell(cell: PlacedCell, x: number, y: number, width: number): Mark[] {
  const box = { kind: 'rect', x: x + 1, y: y + 1, width: width - 2, height: ROW - 2 } as const;
  const middle = { y: y + ROW / 2 + 4, size: 11, anchor: 'middle' } as const;
  if (cell.state === 'none') return [{ ...box, fill: 'stipple' }];
  if (cell.state === 'target') {
    return [
      { ...box, fill: 'page', stroke: 'req', strokeWidth: 1.2, dash: '3 2' },
      { kind: 'text', x: x + width / 2, ...middle, text: String(cell.year ?? ''), fill: 'req' },
    ];
  }
  const ink = INK[cell.age ?? 'b1'];
  const count = cell.count > 1 ? ` ×${cell.count}` : '';
  const ring: Mark[] = cell.hasTarget ? [{ kind: 'circle', cx: x + width - 9, cy: y + ROW / 2, r: 3.5, fill: 'page', stroke: 'req', strokeWidth: 1.6 }] : [];
  return [
    { ...box, fill: cell.age ?? 'b1' },
    { kind: 'text', x: x + width / 2 - (cell.hasTarget ? 5 : 0), ...middle, text: `${cell.year ?? ''}${count}`, fill: ink },
    ...ring,
  ];
}

/** Places down, families across: the matrix for an exported image, with its key above. */
export function layoutCoverageScene(coverage: CoverageLayout, text: Text, width: number): Scene {
  const names = coverage.places.map((place) => text.both(place.region.short) + (place.members.length > 0 ? ` +${place.members.length}` : ''));
  const left = Math.ceil(Math.max(...names.map((name) => measureText(name, 13, 700)), 60) + 16);
  const column = (width - left - NEWEST) / Math.max(1, coverage.families.length);
  const key: Mark[] = coverage.ages.flatMap(({ age, year }, i): Mark[] => [
    { kind: 'rect', x: left + i * 76, y: 0, width: 26, height: 12, fill: age },
    { kind: 'text', x: left + i * 76 + 32, y: 10, text: String(year), size: 11, fill: 'ink2' },
  ]);
  const y = 10;
  let x = left + coverage.ages.length * 76;
  const explain = (symbol: Mark, symbolWidth: number, words: string): void => {
    key.push(symbol, { kind: 'text', x: x + symbolWidth + 6, y, text: words, size: 11, fill: 'ink2' });
    x += symbolWidth + measureText(words, 11) + 30;
  };
  explain({ kind: 'circle', cx: x + 4, cy: 6, r: 3.5, fill: 'page', stroke: 'req', strokeWidth: 1.6 }, 8, text.t('coverage.key.both'));
  explain({ kind: 'rect', x, y: 0, width: 26, height: 12, fill: 'page', stroke: 'req', strokeWidth: 1.2, dash: '3 2' }, 26, text.t('coverage.key.target'));
  explain({ kind: 'rect', x, y: 0, width: 26, height: 12, fill: 'stipple' }, 26, text.t('coverage.none'));
  const heads = coverage.families.map(({ family }, i): Mark => ({
    kind: 'text', x: left + (i + 0.5) * column, y: HEAD + 10, text: text.both(family.short), size: 12, weight: 700, fill: 'ink1', anchor: 'middle',
  }));
  heads.push({ kind: 'text', x: width, y: HEAD + 10, text: text.t('coverage.newest'), size: 12, weight: 700, fill: 'ink1', anchor: 'end' });
  const rows = coverage.places.flatMap((place, row): Mark[] => {
    const y = HEAD + 20 + row * ROW;
    return [
      { kind: 'text', x: 0, y: y + ROW / 2 + 5, text: names[row] ?? '', size: 13, weight: 700, fill: 'ink1' },
      ...place.cells.flatMap((cell, i) => drawCell(cell, left + i * column, y, column)),
      { kind: 'text', x: width, y: y + ROW / 2 + 5, text: place.newest ? formatPeriod(place.newest, text.lang) : '—', size: 12, fill: 'ink2', anchor: 'end' },
    ];
  });
  return { width, height: HEAD + 24 + coverage.places.length * ROW, marks: [...key, ...heads, ...rows] };
}
