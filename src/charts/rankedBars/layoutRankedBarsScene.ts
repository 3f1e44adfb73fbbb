import type { Figure } from '../../domain/dataset';
import { formatQualifierMark } from '../../format/formatNumber';
import type { Text } from '../../messages/text';
import { measureText, wrapText } from '../scene/measureText';
import type { Mark, Scene } from '../scene/scene';
import type { PlacedBar, RankedGroup, RankedRow } from './layoutRankedBars';
import { formatGroupHeading, formatRankedDate, formatRankedValue } from './rankedText';

const GROUP = 26;
const ROW = 48;
const BAR = 9;
/** Height that the last line needs when not every row fits. */
const MORE = 20;

export interface RankedSceneOptions {
  readonly width: number;
  readonly height: number;
  /** The credit of a figure's article, with its date if wanted: `据《安徽日报》`. */
  readonly creditOf: (figure: Figure) => string;
}

/** Columns of a row, in pixels from the left. */
interface Columns {
  readonly barX: number;
  readonly barWidth: number;
  readonly valueX: number;
  readonly dateX: number;
}

function placeColumns(groups: readonly RankedGroup[], text: Text, width: number): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (form: (row: RankedRow) => string, size: number) => Math.max(0, ...rows.map((row) => measureText(form(row), size, 700)));
  const barX = Math.ceil(widest((row) => text.both(row.place.region.short), 14) + 10);
  const valueWidth = Math.ceil(widest((row) => `${formatRankedValue(row.place, text)}※`, 14));
  const dateWidth = Math.ceil(widest((row) => (row.place.state === 'target' ? '' : formatRankedDate(row.place, text)), 12));
  const valueX = width - dateWidth - 8 - valueWidth;
  return { barX, barWidth: Math.max(24, valueX - 16 - 12 - barX), valueX, dateX: width };
}

/** The dot of a value on a ruler in steps of ten, as on screen. */
function drawDot(bar: PlacedBar, from: number, x: number, y: number): Mark[] {
  const isTarget = bar.body === 'outline';
  const stroke = isTarget ? 'req' : 'actual';
  const marks: Mark[] = [
    { kind: 'line', x1: from, x2: x, y1: y, y2: y, stroke, strokeWidth: bar.from > 0 ? 5 : 1.5, ...(isTarget ? { dash: '4 2.5' } : {}) },
    { kind: 'circle', cx: x, cy: y, r: 4, fill: bar.body === 'hatch' ? 'hatch' : isTarget ? 'page' : 'actual', stroke, strokeWidth: isTarget ? 2 : 1 },
  ];
  if (bar.tail?.kind === 'about') marks.push({ kind: 'circle', cx: x, cy: y, r: 6.5, fill: 'none', stroke, strokeWidth: 1, dash: '2.2 2.2' });
  if (bar.chevronAt !== null) marks.push({ kind: 'path', d: `M${x + 6.5} ${y - 4}L${x + 10} ${y}L${x + 6.5} ${y + 4}`, fill: 'none', stroke, strokeWidth: 1.5 });
  return marks;
}

function drawBar(bar: PlacedBar, columns: Columns, y: number): Mark[] {
  const x = (share: number) => columns.barX + share * columns.barWidth;
  const size = { y, height: BAR };
  const width = Math.max(2, x(bar.to) - x(bar.from));
  const marks: Mark[] = [];
  if (bar.isLog && bar.body !== 'tick') return drawDot(bar, x(bar.from), x(bar.to), y + BAR / 2);
  if (bar.body === 'tick') marks.push({ kind: 'rect', x: x(0), ...size, width: 2, fill: 'actual' });
  if (bar.body === 'solid') marks.push({ kind: 'rect', x: x(bar.from), ...size, width, fill: 'actual' });
  if (bar.body === 'hatch') marks.push({ kind: 'rect', x: x(bar.from), ...size, width: Math.max(4, width), fill: 'hatch', stroke: 'actual', strokeWidth: 1 });
  if (bar.body === 'outline') marks.push({ kind: 'rect', x: x(bar.from), ...size, width, fill: 'none', stroke: 'req', strokeWidth: 1.5, dash: '4 2.5' });
  if (bar.tail) {
    const tail = { kind: 'rect' as const, x: x(bar.tail.from), ...size, width: x(bar.tail.to) - x(bar.tail.from) };
    marks.push(bar.tail.kind === 'about' ? { ...tail, fill: 'hatch' } : { ...tail, fill: 'none', stroke: 'actual', strokeWidth: 1.2, dash: '2 2' });
  }
  if (bar.chevronAt !== null) {
    const tip = x(bar.chevronAt) + 7;
    marks.push({ kind: 'path', d: `M${tip - 3.5} ${y + 0.5}L${tip} ${y + BAR / 2}L${tip - 3.5} ${y + BAR - 0.5}`, fill: 'none', stroke: bar.body === 'outline' ? 'req' : 'actual', strokeWidth: 1.5 });
  }
  return marks;
}

/** The second line: the number in the source's words and whose words they are, cut to the width. Denominators stand in the notes of the image. */
function wordsOf(row: RankedRow, options: RankedSceneOptions): string {
  const { figure } = row.place;
  const words = `「${figure.printed.trim()}」${options.creditOf(figure)}`;
  if (measureText(words, 11) <= options.width) return words;
  let cut = words;
  while (cut.length > 1 && measureText(`${cut}…`, 11) > options.width) cut = cut.slice(0, -1);
  return `${cut}…`;
}

function drawRow(row: RankedRow, columns: Columns, top: number, text: Text, options: RankedSceneOptions): Mark {
  const { place } = row;
  const baseline = top + 20;
  const isTarget = place.state === 'target';
  const value = formatRankedValue(place, text);
  const marks: Mark[] = [
    { kind: 'text', x: 0, y: baseline, text: text.both(place.region.short), size: 14, weight: 700, fill: 'ink1' },
    ...drawBar(row.bar, columns, baseline - 10),
    { kind: 'text', x: columns.valueX - 2, y: baseline, text: formatQualifierMark(place.figure.qualifier), size: 14, fill: isTarget ? 'req' : 'ink1', anchor: 'end' },
    { kind: 'text', x: columns.valueX, y: baseline, text: value, size: 14, weight: 700, fill: isTarget ? 'req' : 'ink1' },
    { kind: 'text', x: columns.dateX, y: isTarget ? top + 38 : baseline, text: formatRankedDate(place, text), size: isTarget ? 11 : 12, fill: isTarget ? 'req' : 'ink2', anchor: 'end' },
    { kind: 'text', x: 0, y: top + 38, text: wordsOf(row, isTarget ? { ...options, width: options.width - 90 } : options), size: 11, fill: 'ink2' },
    { kind: 'line', x1: 0, x2: options.width, y1: top + ROW - 1, y2: top + ROW - 1, stroke: 'line1', strokeWidth: 1 },
  ];
  if (place.figure.caveats.length > 0) {
    marks.push({ kind: 'text', x: columns.valueX + measureText(value, 14, 700), y: baseline, text: '※', size: 13, fill: 'caveat' });
  }
  return { kind: 'group', id: `row-${place.figure.id}`, adcode: place.region.adcode, state: place.state, marks };
}

/** The list as a scene of a fixed size, for exported images; rows that do not fit are counted in a last line, never dropped in silence. */
export function layoutRankedBarsScene(groups: readonly RankedGroup[], text: Text, options: RankedSceneOptions): Scene {
  const columns = placeColumns(groups, text, options.width);
  const marks: Mark[] = [];
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const isLog = groups.some((group) => group.rows.some((row) => row.bar.isLog));
  const words = isLog ? wrapText(text.t('ranked.logRuler'), 11, options.width) : [];
  words.forEach((line, row) => marks.push({ kind: 'text', x: 0, y: 11 + row * 15, text: line, size: 11, fill: 'ink2' }));
  const start = words.length * 15;
  const needed = start + groups.length * GROUP + total * ROW;
  const limit = needed <= options.height ? options.height : options.height - MORE;
  let [top, drawn] = [start, 0];
  for (const group of groups) {
    if (top + GROUP + ROW > limit) break;
    marks.push({ kind: 'text', x: 0, y: top + 18, text: formatGroupHeading(group, text), size: 11, weight: 700, fill: 'ink2' });
    marks.push({ kind: 'line', x1: 0, x2: options.width, y1: top + GROUP - 1, y2: top + GROUP - 1, stroke: 'line2', strokeWidth: 1 });
    top += GROUP;
    for (const row of group.rows) {
      if (top + ROW > limit) break;
      marks.push(drawRow(row, columns, top, text, options));
      [top, drawn] = [top + ROW, drawn + 1];
    }
  }
  if (drawn < total) marks.push({ kind: 'text', x: 0, y: top + 15, text: text.t('ranked.more', { count: total - drawn }), size: 11, fill: 'ink2' });
  return { width: options.width, height: drawn < total ? top + MORE : top, marks };
}
