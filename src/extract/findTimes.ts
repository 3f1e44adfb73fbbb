/** When a number is of, as far as the words say it. */
export interface FoundPeriod {
  readonly type: 'as_of' | 'during' | 'by';
  /** ISO dates, both inclusive. */
  readonly start: string;
  readonly end: string;
}

interface FoundTime extends FoundPeriod {
  /** Offset into the folded text. */
  readonly at: number;
}

const lastDay = (year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
const wholeYear = (year: number): Pick<FoundPeriod, 'start' | 'end'> => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

const EXPRESSION =
  /(?<by>(?<![增升降减由])[到至]|力争|截至|截止)?(?<year>(?:19|20)\d{2})年(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?|(?<end>年?底|末))?|(?<this>今年|本年度)|(?<last>去年|上年)|(?<plan>十[二三四五]五|十三五)["”」』]?(?<planEnd>期?末|收官)?|(?<now>目前|截至目前|现有|至今|迄今)/gu;
const PLAN_END: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030 };

function resolveDated({ year = '', month, day, end, by }: Record<string, string | undefined>): FoundPeriod {
  const number = Number(year);
  if (by === '到' || by === '至' || by === '力争') {
    const due = month ? lastDay(number, Number(month)) : `${number}-12-31`;
    return { type: 'by', start: due, end: due };
  }
  if (month) {
    const first = `${year}-${month.padStart(2, '0')}`;
    const last = day ? `${first}-${day.padStart(2, '0')}` : lastDay(number, Number(month));
    return { type: 'as_of', start: day ? last : `${first}-01`, end: last };
  }
  if (end) return { type: 'as_of', start: `${number}-12-01`, end: `${number}-12-31` };
  return { type: by ? 'as_of' : 'during', ...wholeYear(number) };
}

/** The times that a text names, in its order. @param published ISO date of the article */
export function findTimes(text: string, published: string): FoundTime[] {
  const year = Number(published.slice(0, 4));
  return [...text.matchAll(EXPRESSION)].map(({ groups = {}, index }): FoundTime => {
    if (groups['year']) return { at: index, ...resolveDated(groups) };
    if (groups['this']) return { at: index, type: 'during', ...wholeYear(year) };
    if (groups['last']) return { at: index, type: 'during', ...wholeYear(year - 1) };
    const due = PLAN_END[(groups['plan'] ?? '').slice(0, 3)];
    if (due && groups['planEnd']) return { at: index, type: 'by', start: `${due}-12-31`, end: `${due}-12-31` };
    if (due) return { at: index, type: 'during', start: `${due - 4}-01-01`, end: `${due}-12-31` };
    return { at: index, ...ofArticle(published) };
  });
}

/** Without a word of time a number is of the month of its article. */
function ofArticle(published: string): FoundPeriod {
  const [year = '', month = ''] = published.split('-');
  return { type: 'as_of', start: `${year}-${month}-01`, end: lastDay(Number(year), Number(month)) };
}

/** The time of a number: the nearest before it in its sentence, else that of the article. */
export function selectTime(times: readonly FoundTime[], sentence: number, at: number, published: string): FoundPeriod {
  const near = times.filter((time) => time.at >= sentence && time.at < at).at(-1);
  if (!near) return ofArticle(published);
  const { type, start, end } = near;
  return { type, start, end };
}
