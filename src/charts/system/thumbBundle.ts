import { isContained, lacksNumber, listContained } from '../../domain/systemFigures';
import type { PartView } from '../../domain/systemView';
import type { Figure } from '../../domain/records/figure';
import { formatPartName } from '../../format/formatPart';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import { EDGE_PX, SMALL_PX, type Thumb } from './thumbFrame';

const BAR_Y = 12;
const TICK = 8;
const BLOCK = { width: 18, height: 5.5, pitch: 7.5 } as const;
const WORDS_PX = 16;

/** The numbers that hang in a column, those of what lies in it among them. */
const listNumbers = (view: PartView, { view: system }: Thumb): Figure[] =>
  [view, ...listContained(view.part, system)].flatMap(({ figures }) => figures);

/** Names under the columns, where all of them fit whole. */
function drawNames(columns: readonly PartView[], cell: number, { text, heightPx }: Thumb): Mark[] {
  const names = columns.map(({ part }) => formatPartName(part, text));
  if (names.some((name) => measureText(name, SMALL_PX) > cell - 4)) return [];
  return names.map((name, position): Mark => ({
    kind: 'text',
    x: EDGE_PX + cell * (position + 0.5),
    y: heightPx - 8,
    text: name,
    size: SMALL_PX,
    fill: 'ink2',
    anchor: 'middle',
  }));
}

/** A bundle as columns on a bar: a block for each number, a dashed box where none is written. */
export function drawThumbBundle(thumb: Thumb): Mark[] {
  const { view, widthPx, heightPx } = thumb;
  const columns = view.parts.filter(({ part }) => !isContained(part, view));
  const cell = (widthPx - 2 * EDGE_PX) / columns.length;
  const most = Math.max(1, ...columns.map((column) => listNumbers(column, thumb).length));
  const top = BAR_Y + TICK + 3;
  const pitch = Math.min(BLOCK.pitch, (heightPx - top - WORDS_PX - 4) / most);
  const width = Math.min(BLOCK.width, cell - 4);
  const hung = columns.flatMap((column, position): Mark[] => {
    const x = EDGE_PX + cell * (position + 0.5);
    const blocks = listNumbers(column, thumb).map(({ kind }, row): Mark => {
      const box = { kind: 'rect', x: x - width / 2, y: top + row * pitch, width, height: pitch - 2 } as const;
      return kind === 'target' ? { ...box, fill: 'none', stroke: 'req', strokeWidth: 1.2 } : { ...box, fill: 'actual' };
    });
    const hole: Mark = {
      kind: 'rect',
      x: x - width / 2,
      y: top,
      width,
      height: 13,
      radius: 2,
      fill: 'none',
      stroke: 'ctl',
      dash: '3 2',
    };
    const tick: Mark = { kind: 'line', x1: x, x2: x, y1: BAR_Y, y2: BAR_Y + TICK, stroke: 'ink1', strokeWidth: 1.2 };
    return [tick, ...(lacksNumber(column, view) ? [hole] : blocks)];
  });
  const bar: Mark = {
    kind: 'line',
    x1: EDGE_PX,
    x2: widthPx - EDGE_PX,
    y1: BAR_Y,
    y2: BAR_Y,
    stroke: 'ink1',
    strokeWidth: 1.5,
  };
  return [bar, ...hung, ...drawNames(columns, cell, thumb)];
}
