import type { Period } from './period';

/** When a number of an article is of, as its words were read. */
export type ReadPeriod = Pick<Period, 'type' | 'start' | 'end'>;

/** The day after a day, as two digits of its month. */
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(8, 10);

/** How exactly a span is dated that begins and ends on these days: whole years and months are written as such. */
function selectPrecision(start: string, end: string): Period['precision'] {
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return 'year';
  return start.endsWith('-01') && dayAfter(end) === '01' ? 'month' : 'day';
}

const REASON = { zh: '原文未写时间，按发布日期推断', en: 'No date given; dated by the day of the article' };

/** Whether it is what a number without a word of time has: the month of its article. */
const isOfIssue = ({ type, start, end }: ReadPeriod, published: string): boolean =>
  type === 'as_of' && start === `${published.slice(0, 7)}-01` && end.slice(0, 7) === published.slice(0, 7);

/**
 * The period of a number of an article with how exactly it is dated and how that is known: what no word dates is
 * inferred from the day of the article, and says so.
 * @param published ISO date of the article
 */
export const describeReadPeriod = (period: ReadPeriod, published: string): Period => ({
  ...period,
  precision: selectPrecision(period.start, period.end),
  ...(isOfIssue(period, published) ? { basis: 'inferred', reason: REASON } : { basis: 'stated' }),
});
