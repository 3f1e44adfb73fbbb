import type { Figure } from '../../domain/records/figure';
import { isSquared, lacksNumber } from '../../domain/systemFigures';
import type { PartView } from '../../domain/systemView';
import { formatFigure } from '../../format/formatNumber';
import { formatLevels } from '../../format/formatPart';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import { EDGE_PX, SMALL_PX, type Thumb } from './thumbFrame';

/** Most room of the names at the left. */
const LABEL_PX = 132;
/** Least room of them, so that small pictures stand alike. */
const LEAST_LABEL_PX = 48;
const MOST_ROWS = 5;
/** Squares up to here; beyond, all tiers are bars on one ruler. */
const MOST_SQUARES = 42;
const SQUARE = { width: 3.4, height: 8, pitch: 4.4 } as const;
const VALUE_PX = 64;

/** The number of a tier: what is drawn as squares before what is not. */
const selectCount = ({ figures }: PartView): Figure | undefined =>
  figures.find(isSquared) ?? figures.find(({ kind }) => kind === 'actual');

/** The same count in other words, which contradicts the first. */
const selectRival = ({ figures }: PartView, first: Figure): Figure | undefined =>
  figures.find(
    (figure) =>
      figure !== first && isSquared(figure) && figure.indicator === first.indicator && figure.region === first.region,
  );

function drawCount(count: Figure, x: number, y: number, most: number, room: number): { marks: Mark[]; end: number } {
  const value = count.value ?? 0;
  if (!isSquared(count)) return { marks: [], end: x };
  const fill = count.comparable || value < most ? 'actual' : 'hatch';
  if (most > MOST_SQUARES) {
    const width = Math.max(1.5, (value / most) * room);
    const stroke = fill === 'hatch' ? ({ stroke: 'actual', strokeWidth: 1 } as const) : {};
    return { marks: [{ kind: 'rect', x, y: y - 4.5, width, height: 9, fill, ...stroke }], end: x + width };
  }
  const marks = Array.from({ length: value }, (_, position): Mark => ({
    kind: 'rect',
    x: x + position * SQUARE.pitch,
    y: y - SQUARE.height / 2,
    width: SQUARE.width,
    height: SQUARE.height,
    fill: 'actual',
  }));
  return { marks, end: x + value * SQUARE.pitch };
}

/** The number beside its squares, with ※ and what contradicts it. */
function drawValue(view: PartView, count: Figure, x: number, y: number, { text }: Thumb): Mark[] {
  const rival = selectRival(view, count);
  const doubt = [...(count.caveats.length > 0 ? ['※'] : []), ...(rival ? [`≠ ${formatFigure(rival, text.lang)}`] : [])];
  const value = formatFigure(count, text.lang);
  const base = { kind: 'text', y: y + 4, size: SMALL_PX, weight: 700 } as const;
  const behind = x + 6 + measureText(value, SMALL_PX, 700) + 3;
  return [
    { ...base, x: x + 6, text: value, fill: 'actualText' },
    ...(doubt.length > 0 ? [{ ...base, x: behind, text: doubt.join(' '), fill: 'caveat' } as const] : []),
  ];
}

function drawHole(x: number, y: number, { text }: Thumb): Mark[] {
  const words = text.t('picture.unwritten');
  const width = measureText(words, SMALL_PX) + 10;
  return [
    { kind: 'rect', x, y: y - 7.5, width, height: 15, radius: 2, fill: 'none', stroke: 'ctl', dash: '3 2' },
    { kind: 'text', x: x + width / 2, y: y + 4, text: words, size: SMALL_PX, fill: 'ink2', anchor: 'middle' },
  ];
}

/** The level of a tier, or its name or what it counts, whichever has room. */
function nameTier({ part, figures }: PartView, { view, text }: Thumb): string {
  const indicator = figures[0] && view.indicators.get(figures[0].indicator);
  const names = [
    formatLevels(part, text),
    ...(part.name ? [text.both(part.name)] : []),
    ...(indicator ? [text.both(indicator.short)] : []),
  ];
  return names.find((name) => name !== '' && measureText(name, SMALL_PX) <= LABEL_PX) ?? '';
}

/** The tiers that have room. */
const selectRows = ({ view }: Thumb): readonly PartView[] =>
  view.parts.filter(({ part }) => part.role === 'tier').slice(0, MOST_ROWS);

/** Tiers along their spine, with squares or, where there are many, bars on one ruler. */
export function drawThumbTiers(thumb: Thumb): Mark[] {
  const { widthPx, heightPx, view } = thumb;
  const rows = selectRows(thumb);
  const pitch = Math.min(22, (heightPx - 8) / Math.max(1, rows.length));
  const top = (heightPx - pitch * rows.length) / 2;
  const names = rows.map((row) => nameTier(row, thumb));
  const node = EDGE_PX + Math.max(LEAST_LABEL_PX, ...names.map((name) => measureText(name, SMALL_PX))) + 10;
  const start = node + 14;
  const most = Math.max(...rows.flatMap(({ figures }) => figures.filter(isSquared)).map(({ value }) => value ?? 0));
  const room = widthPx - start - VALUE_PX;
  const yOf = (row: number) => top + pitch * (row + 0.5);
  const marks = rows.flatMap((row, position): Mark[] => {
    const y = yOf(position);
    const count = selectCount(row);
    const isHole = lacksNumber(row, view);
    const drawn = count ? drawCount(count, start, y, most, room) : { marks: [], end: start };
    return [
      {
        kind: 'text',
        x: node - 10,
        y: y + 4,
        text: names[position] ?? '',
        size: SMALL_PX,
        fill: 'ink2',
        anchor: 'end',
      },
      isHole
        ? { kind: 'circle', cx: node, cy: y, r: 3, fill: 'panel', stroke: 'ink1', strokeWidth: 1.4 }
        : { kind: 'circle', cx: node, cy: y, r: 3.6, fill: 'ink1' },
      ...(isHole ? drawHole(start, y, thumb) : []),
      ...drawn.marks,
      ...(count ? drawValue(row, count, drawn.end, y, thumb) : []),
    ];
  });
  const spine: Mark = {
    kind: 'line',
    x1: node,
    x2: node,
    y1: yOf(0),
    y2: yOf(rows.length - 1),
    stroke: 'line2',
    strokeWidth: 1.5,
  };
  return [...(rows.length > 1 ? [spine] : []), ...marks];
}
