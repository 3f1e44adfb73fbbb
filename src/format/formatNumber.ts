import type { Qualifier, Unit } from '../domain/codes';
import type { UnitAmount } from '../domain/records/figure';
import type { Lang } from '../messages/lang';

/**
 * Digits in groups of three, four decimals at most. By hand: the first format of Intl costs a slow phone a tenth of a
 * second before anything is drawn.
 */
function groupDigits(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(4))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}

const isShort = (scaled: number) => Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-9;

/**
 * A number as a reader of the language expects it, never rounded: zh 3.3万 and 1.06亿 where two decimals carry all
 * digits, otherwise grouped digits (12,316); en always grouped digits.
 */
export function formatNumber(value: number, lang: Lang): string {
  if (lang === 'en') return groupDigits(value);
  if (Math.abs(value) >= 1e8 && isShort(value / 1e8)) return `${groupDigits(value / 1e8)}亿`;
  if (Math.abs(value) >= 1e4 && isShort(value / 1e4)) return `${groupDigits(value / 1e4)}万`;
  return groupDigits(value);
}

/** Whether the number itself shows that it counts yuan: English writes ¥106m where Chinese writes 1.06亿元. */
export const isYuanInNumber = (unit: Unit, lang: Lang): boolean => lang === 'en' && unit.startsWith('yuan');

/** Yuan in English, never rounded: ¥106m and ¥11.5m where two decimals carry all digits, otherwise ¥590,000. */
export function formatYuan(value: number): string {
  if (value < 0) return `-${formatYuan(-value)}`;
  return value >= 1e6 && isShort(value / 1e6) ? `¥${groupDigits(value / 1e6)}m` : `¥${groupDigits(value)}`;
}

/** A computed value with one decimal: it is ours, so it may be rounded. */
export function formatDerived(value: number, digits = 1): string {
  return new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/**
 * A value per 10,000 residents: one decimal; below 1 two digits that count, or ranks would stand beside equal numbers
 * and small rates read as zero.
 */
export const formatPerResidents = (value: number): string =>
  value && value < 0.995 ? `${Number(value.toPrecision(2))}` : formatDerived(value);

const MARKS = {
  exact: '',
  over: '>',
  at_least: '≥',
  under: '<',
  at_most: '≤',
  nearly: '<≈',
  about: '≈',
  range: '',
  indefinite: '',
} as const satisfies Record<Qualifier, string>;

/** The mark set before a number in a gutter of its own. */
export const formatQualifierMark = (qualifier: Qualifier): (typeof MARKS)[Qualifier] => MARKS[qualifier];

/** What stands where a number would, in English: 数百. Other words ask for something without any number. */
const INDEFINITE: Readonly<Record<string, string>> = {
  十: 'dozens',
  百: 'several hundred',
  千: 'several thousand',
  万: 'tens of thousands',
};

/** `数百名` as it is printed, in English `several hundred`; where no number is printed at all, that. */
function formatIndefinite(printed: string, lang: Lang): string {
  const order = /[数几]([十百千万])/.exec(printed)?.[1];
  if (lang === 'zh') return order ? printed : '未写数';
  return INDEFINITE[order ?? ''] ?? 'no number';
}

function writeFigure(figure: UnitAmount, lang: Lang, write: (value: number) => string): string {
  if (figure.value === null) return formatIndefinite(figure.printed ?? '', lang);
  const sign = figure.kind === 'change' && figure.value > 0 ? '+' : '';
  const tail = figure.unit === 'percent' ? '%' : '';
  const upper = figure.valueMax === undefined ? '' : `–${write(figure.valueMax)}`;
  return sign + write(figure.value) + upper + tail;
}

/**
 * The number of a figure without mark or unit: `3.3万`, `5–8`, `90%`, `¥106m`; of an indefinite one the printed words
 * (数百名).
 */
export const formatFigureNumber = (figure: UnitAmount, lang: Lang): string =>
  isYuanInNumber(figure.unit, lang) ? writeFigure(figure, lang, formatYuan) : formatFigureDigits(figure, lang);

/** The same without ¥; in `en` with all its digits, as it is said in words: `106,000,000`. */
export const formatFigureDigits = (figure: UnitAmount, lang: Lang): string =>
  writeFigure(figure, lang, (value) => formatNumber(value, lang));

/** Mark and number: `≈1.75万`. */
export function formatFigure(figure: UnitAmount, lang: Lang): string {
  return formatQualifierMark(figure.qualifier) + formatFigureNumber(figure, lang);
}

/** Printed values of one thing that contradict each other, side by side: `2 ≠ 32`. */
export const formatContradiction = (figures: readonly UnitAmount[], lang: Lang): string =>
  figures.map((figure) => formatFigure(figure, lang)).join(' ≠ ');
