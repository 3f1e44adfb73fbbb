import type { Figure } from '../../domain/records/figure';
import { formatQualifierMark } from '../../format/formatNumber';
import type { Text } from '../../messages/text';
import { cutText } from '../scene/cutText';
import { measureText } from '../scene/measureText';
import { placeScene } from '../scene/placeScene';
import type { Mark, Scene, TextMark } from '../scene/scene';
import { type BarColumn, drawRankedBar } from './drawRankedBar';
import type { RankedGroup, RankedRow } from './layoutRankedBars';
import { formatGroupHeading, formatRankedDate, formatRankedValue } from './rankedText';

const GROUP = 26;
/** A row with its words below it, and one without them where the rows would not fit otherwise. */
const ROW = { full: 48, short: 24 } as const;
/** Between two columns of rows, and the least width of each. */
const COLUMN = { gap: 32, least: 300 } as const;
/** Most of the width that names may take. */
const NAME_SHARE = 0.45;
/** Height that the last line needs when not every row fits. */
const MORE = 20;

export interface RankedSceneOptions {
  readonly width: number;
  readonly height: number;
  /** Whether the rows fill the height, as far as they may. */
  readonly isStretched?: boolean;
  /** The credit of a figure's article, with its date if wanted: `据《安徽日报》`. */
  readonly creditOf: (figure: Figure) => string;
}

type Form = keyof typeof ROW;

/** Columns of a row, in pixels from the left. */
interface Columns extends BarColumn {
  readonly form: Form;
  /** Height of a row, in pixels: as its form asks for, or more where the room is higher. */
  readonly rowPx: number;
  readonly width: number;
  readonly valueX: number;
  readonly dateX: number;
  /** Whether all dates stand beside the words below, where they would leave bars no room. */
  readonly areDatesBelow: boolean;
}

/** Too short to be compared; then the number speaks alone. */
const LEAST_BAR_PX = 24;

/** With words below, the date of a target stands beside them. */
const isDateBelow = ({ place }: RankedRow, { form, areDatesBelow }: Pick<Columns, 'form' | 'areDatesBelow'>): boolean =>
  form === 'full' && (areDatesBelow || place.state === 'target');

function placeColumns(groups: readonly RankedGroup[], text: Text, width: number, form: Form): Columns {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (form: (row: RankedRow) => string, size: number) =>
    Math.max(0, ...rows.map((row) => measureText(form(row), size, 700)));
  const barX = Math.ceil(
    Math.min(
      widest((row) => text.both(row.place.region.short), 14),
      width * NAME_SHARE,
    ) + 10,
  );
  const valueWidth = Math.ceil(widest((row) => `${formatRankedValue(row.place, text)}※`, 14));
  const place = (areDatesBelow: boolean): Columns => {
    const isBelow = (row: RankedRow) => isDateBelow(row, { form, areDatesBelow });
    const dateWidth = Math.ceil(widest((row) => (isBelow(row) ? '' : formatRankedDate(row.place, text)), 12));
    const valueX = width - (dateWidth > 0 ? dateWidth + 8 : 0) - valueWidth;
    const barWidth = Math.max(0, valueX - 16 - 12 - barX);
    return { form, rowPx: ROW[form], width, barX, barWidth, valueX, dateX: width, areDatesBelow };
  };
  const beside = place(false);
  return form === 'full' && beside.barWidth < LEAST_BAR_PX ? place(true) : beside;
}

/**
 * The second line: the number in the source's words and whose words they are, cut to the width. Denominators stand in
 * the notes of the image.
 */
function drawWords(
  row: RankedRow,
  columns: Columns,
  top: number,
  text: Text,
  creditOf: RankedSceneOptions['creditOf'],
): Mark[] {
  const { place } = row;
  const { width, dateX } = columns;
  const isBelow = isDateBelow(row, columns);
  const words = cutText(
    `「${place.figure.printed.trim()}」${creditOf(place.figure)}`,
    11,
    isBelow ? width - measureText(formatRankedDate(place, text), 11) - 10 : width,
  );
  const date: Mark[] = isBelow
    ? [
        {
          kind: 'text',
          x: dateX,
          y: top + 38,
          text: formatRankedDate(place, text),
          size: 11,
          fill: place.state === 'target' ? 'req' : 'ink2',
          anchor: 'end',
        },
      ]
    : [];
  return [{ kind: 'text', x: 0, y: top + 38, text: words, size: 11, fill: 'ink2' }, ...date];
}

/** The first line of a row: name, bar, value with its mark and ※, and the date where no words below say it. */
function drawFirstLine(row: RankedRow, columns: Columns, baseline: number, text: Text): Mark[] {
  const { place, bar } = row;
  const { valueX, dateX } = columns;
  const isTarget = place.state === 'target';
  const value = formatRankedValue(place, text);
  const write = (x: number, words: string, style: Omit<TextMark, 'kind' | 'x' | 'y' | 'text'>): Mark => ({
    kind: 'text',
    x,
    y: baseline,
    text: words,
    ...style,
  });
  const fill = isTarget ? 'req' : 'ink1';
  const name = cutText(text.both(place.region.short), 14, columns.barX - 8, 700);
  const date = { size: 12, fill: isTarget ? 'req' : 'ink2', anchor: 'end' } as const;
  return [
    write(0, name, { size: 14, weight: 700, fill: 'ink1' }),
    ...(columns.barWidth < LEAST_BAR_PX ? [] : drawRankedBar(bar, columns, baseline - 10)),
    write(valueX - 2, formatQualifierMark(place.figure.qualifier), { size: 14, fill, anchor: 'end' }),
    write(valueX, value, { size: 14, weight: 700, fill }),
    ...(isDateBelow(row, columns) ? [] : [write(dateX, formatRankedDate(place, text), date)]),
  ];
}

function drawRow(row: RankedRow, columns: Columns, top: number, text: Text, { creditOf }: RankedSceneOptions): Mark {
  const { place } = row;
  const { form, rowPx, valueX, width } = columns;
  const spare = (rowPx - ROW[form]) / 2;
  const baseline = top + spare + (form === 'full' ? 20 : 17);
  const bottom = top + rowPx - 1;
  const doubtX = valueX + measureText(formatRankedValue(place, text), 14, 700);
  const marks: Mark[] = [
    ...drawFirstLine(row, columns, baseline, text),
    ...(form === 'full' ? drawWords(row, columns, top + spare, text, creditOf) : []),
    { kind: 'line', x1: 0, x2: width, y1: bottom, y2: bottom, stroke: 'line1', strokeWidth: 1 },
  ];
  if (place.figure.caveats.length > 0)
    marks.push({ kind: 'text', x: doubtX, y: baseline, text: '※', size: 13, fill: 'caveat' });
  return { kind: 'group', id: `row-${place.figure.id}`, adcode: place.region.adcode, state: place.state, marks };
}

function drawHeading(group: RankedGroup, width: number, top: number, text: Text): Mark[] {
  return [
    {
      kind: 'text',
      x: 0,
      y: top + 18,
      text: cutText(formatGroupHeading(group, text), 11, width, 700),
      size: 11,
      weight: 700,
      fill: 'ink2',
    },
    { kind: 'line', x1: 0, x2: width, y1: top + GROUP - 1, y2: top + GROUP - 1, stroke: 'line2', strokeWidth: 1 },
  ];
}

interface Listed {
  readonly marks: readonly Mark[];
  readonly drawn: number;
  readonly bottom: number;
}

/** The rows in one column or two, as many as end above `limit`; a heading never stands without a row. */
function drawRows(
  groups: readonly RankedGroup[],
  columns: Columns,
  count: 1 | 2,
  limit: number,
  text: Text,
  options: RankedSceneOptions,
): Listed {
  const { rowPx } = columns;
  const marks: Mark[] = [];
  let [column, top, drawn, bottom] = [0, 0, 0, 0];
  const add = (added: readonly Mark[], height: number): void => {
    marks.push(...placeScene({ width: 0, height: 0, marks: added }, column * (columns.width + COLUMN.gap), 0));
    top += height;
    bottom = Math.max(bottom, top);
  };
  for (const group of groups) {
    for (const [position, row] of group.rows.entries()) {
      let needed = rowPx + (position === 0 ? GROUP : 0);
      if (top + needed > limit && column + 1 < count) [column, top, needed] = [column + 1, 0, rowPx + GROUP];
      if (top + needed > limit) return { marks, drawn, bottom };
      if (needed > rowPx) add(drawHeading(group, columns.width, top, text), GROUP);
      add([drawRow(row, columns, top, text, options)], rowPx);
      drawn += 1;
    }
  }
  return { marks, drawn, bottom };
}

/** Ways to list the rows, the best first: with their words, without them, without them in two columns. */
function listForms(
  groups: readonly RankedGroup[],
  text: Text,
  width: number,
): readonly { readonly columns: Columns; readonly count: 1 | 2 }[] {
  const half = (width - COLUMN.gap) / 2;
  return [
    { columns: placeColumns(groups, text, width, 'full'), count: 1 },
    { columns: placeColumns(groups, text, width, 'short'), count: 1 },
    ...(half >= COLUMN.least ? [{ columns: placeColumns(groups, text, half, 'short'), count: 2 } as const] : []),
  ];
}

/** How much higher than they need rows become to fill a room. */
const MOST_STRETCH = 1.6;

/** Rows as high as the room allows, up to `MOST_STRETCH` times what they need. */
function stretchRows(
  { columns, count, bottom }: Listed & { readonly columns: Columns; readonly count: 1 | 2 },
  groups: readonly RankedGroup[],
  text: Text,
  options: RankedSceneOptions,
): Listed {
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const spare = (options.height - bottom) / Math.ceil(total / count);
  const rowPx = columns.rowPx + Math.min(columns.rowPx * (MOST_STRETCH - 1), Math.floor(Math.max(0, spare)));
  const stretched = drawRows(groups, { ...columns, rowPx }, count, options.height, text, options);
  return stretched.drawn === total ? stretched : drawRows(groups, columns, count, options.height, text, options);
}

/**
 * The list as a scene of a fixed size, for exported images; rows that do not fit are counted in a last line, never
 * dropped in silence.
 */
export function layoutRankedBarsScene(groups: readonly RankedGroup[], text: Text, options: RankedSceneOptions): Scene {
  const { width, height } = options;
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const forms = listForms(groups, text, width);
  const list = (limit: number) =>
    forms.map(({ columns, count }) => ({ ...drawRows(groups, columns, count, limit, text, options), columns, count }));
  const fitting = list(height).find(({ drawn }) => drawn === total);
  const whole = fitting && options.isStretched ? stretchRows(fitting, groups, text, options) : fitting;
  if (whole) return { width, height: whole.bottom, marks: whole.marks };
  const [most = { marks: [], drawn: 0, bottom: 0 }] = list(height - MORE).toSorted((a, b) => b.drawn - a.drawn);
  const more: Mark = {
    kind: 'text',
    x: 0,
    y: most.bottom + 15,
    text: text.t('export.moreRows', { count: total - most.drawn }),
    size: 11,
    fill: 'ink2',
  };
  return { width, height: most.bottom + MORE, marks: [...most.marks, more] };
}
