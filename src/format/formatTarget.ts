import type { Figure, UnitAmount } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Period } from '../domain/period';
import type { Region } from '../domain/records/region';
import type { HomeText, Text } from '../messages/text';
import { isUnitInNumber } from './formatExact';
import {
  formatDerived,
  formatFigure,
  formatFigureNumber,
  formatNumber,
  formatYuan,
  isYuanInNumber,
} from './formatNumber';
import { formatPeriod, formatPeriodProse } from './formatPeriod';
import { type Counted, formatUnitBehind } from './formatUnit';

/** '23, with an ASCII apostrophe: ’ is full width in Chinese fonts. */
export const formatShortYear = (year: number): string => `'${String(year).slice(2)}`;

/** A number with its unit word: `5万人`, `2,986 人`, `30 organisations`, `90%`, `¥106m`. */
function joinUnit(number: string, counted: Counted, count: number, text: HomeText): string {
  if (isUnitInNumber(counted.unit)) return number;
  const word = formatUnitBehind(counted, count, text);
  if (word === '') return number;
  return text.lang === 'zh' && /[万亿]$/.test(number) ? number + word : `${number} ${word}`;
}

/** A printed value with its qualifier mark and unit: `≥5万人`. */
export function formatAmount(figure: UnitAmount, text: HomeText): string {
  if (figure.value === null) return formatFigureNumber(figure, text.lang);
  return joinUnit(formatFigure(figure, text.lang), figure, figure.value, text);
}

/** A computed value with its unit; counts of things keep one decimal only where they are not whole. */
export function formatDerivedAmount(value: number, counted: Counted, text: HomeText): string {
  const isWhole = Math.abs(value - Math.round(value)) < 1e-9;
  const number = isYuanInNumber(counted.unit, text.lang)
    ? formatYuan(Math.round(value * 10) / 10)
    : isWhole
      ? formatNumber(Math.round(value), text.lang)
      : formatDerived(value);
  return isUnitInNumber(counted.unit) ? `${number}%` : joinUnit(number, counted, value, text);
}

/** A change of a value per year, with its sign: `+1,253.5 人`. */
export const formatYearly = (value: number, counted: Counted, text: HomeText): string =>
  (value > 0 ? '+' : '') + formatDerivedAmount(value, counted, text);

/**
 * The date of a deadline where room is short, after “到” or “by”: `2027 年`, `2022-06-30`; `2027`, `30 Jun 2022`. In a
 * sentence it is a date like others.
 */
export const formatDeadlineShort = (period: Period, { lang }: HomeText): string =>
  (period.precision === 'year' ? formatPeriodProse : formatPeriod)(period, lang);

/** `到 2027 年`; of a target without a deadline that none is printed: its period is only when it was reported. */
export const formatBy = (period: Period, text: HomeText): string =>
  period.type === 'by'
    ? text.t('target.by', { deadline: formatDeadlineShort(period, text) })
    : text.t('target.undated');

/** A place as rows, lists and headlines call it, all of them in one form: 威宁 beside 湘潭, as on the maps. */
export const formatPlace = (region: Region, text: HomeText): string => text.both(region.short);

/** `重庆：到 2027 年，持证社工超过 5万人`: the headline of a target. */
export function formatTargetHeadline(
  subject: { target: Figure; region: Region; indicator: Indicator },
  text: Text,
): string {
  const { target, region, indicator } = subject;
  const isZh = text.lang === 'zh';
  const number = formatFigureNumber(target, text.lang);
  const values = {
    // English counts the things themselves: at least 500 certified social workers.
    counted: target.unit === 'percent' ? 'no' : 'yes',
    place: formatPlace(region, text),
    deadline: formatPeriodProse(target.period, text.lang),
    // In English it stands within a sentence: the names have no capitals but the first.
    indicator: text.both(target.unit === 'percent' || !isZh ? indicator.name : indicator.short).toLowerCase(),
    amount: isZh && target.value !== null ? joinUnit(number, target, target.value, text) : number,
  };
  if (target.period.type !== 'by') return text.t('target.headline.undated', values);
  if (target.value === null) return text.t('target.headline.open', values);
  if (target.qualifier === 'exact') return text.t('target.headline.exact', values);
  return text.t('target.headline.qualified', { ...values, qualifier: text.t(`qualifier.${target.qualifier}`) });
}

/** `还剩 404 天` or `过期 326 天`. */
export function formatDaysLeft(daysLeft: number, text: HomeText): string {
  const days = Math.abs(daysLeft);
  return text.t(daysLeft < 0 ? 'target.days.past' : 'target.days.left', { days, shown: formatNumber(days, 'en') });
}
