/** When a number is of, as far as the words say it. */
export interface FoundPeriod {
  readonly type: 'as_of' | 'during' | 'by';
  /** ISO dates, both inclusive. */
  readonly start: string;
  readonly end: string;
}

interface FoundTime extends FoundPeriod {
  /** Offsets into the folded text. */
  readonly at: number;
  readonly until: number;
  /** Whether all that follows is counted up to it: 截至2024年底. */
  readonly isCutOff: boolean;
  /** 全年 without its year: of its own sentence alone, and no date of a rule. */
  readonly isLoose: boolean;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
  `${year}-${pad(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;

/** The whole of some months of a year. */
const monthsOf = (year: number, from: number, to: number): Pick<FoundPeriod, 'start' | 'end'> => ({
  start: `${year}-${pad(from)}-01`,
  end: lastDay(year, to),
});
const wholeYear = (year: number) => monthsOf(year, 1, 12);

const YEAR =
  '(?<year>(?:19|20)\\d{2})年(?:度)?|(?<this>今年|本年度?|年内|当年)|(?<last>去年|上年)|(?<next>明年)|(?<whole>(?<!年)全年)';
const MONTHS = '(?<from>\\d{1,2})月?份?(?:-|至|到|—|~)(?<to>\\d{1,2})月份?';
const DAY = '(?<month>\\d{1,2})月份?(?:(?<day>\\d{1,2})[日号])?';
const PART =
  '(?<half>[上下]半年)|(?:前(?<quarters>[二两三])季度)|(?:第?(?<quarter>[一二三四])季度)|(?:前(?<first>\\d{1,2}|[三六九十])个月)|(?<early>年?初)|(?<late>年?(?:底|末))';
const PLAN = '(?<plan>十[二三四五]五)["”」』]?(?:规划)?(?<planEnd>期?末|收官)?';
const BY = '(?<by>(?<![增升降减由达])[到至]|力争|截至|截止到?|自|从)?';
const SPAN = '(?<span>[两三四五]|\\d)年(?:内|里|之内|间|时间|左右)';
const NOW = '(?<now>截至目前|目前|现有|至今|迄今|现已|如今)';
const DATED = `(?:${YEAR})(?:${MONTHS}|${DAY}|${PART})?(?<tail>底|末)?`;
const UNDATED = `(?<![\\d.])(?:${MONTHS}|${DAY})(?![\\d名个])(?<tail0>底|末)?|(?<half0>[上下]半年)|前(?<quarters0>[二两三])季度`;
const EXPRESSION = new RegExp(
  `${BY}(?:${DATED}|${UNDATED}|${PLAN}|${SPAN}|${NOW})`
    // One name stands for one group of an expression.
    .replace(/\(\?<(from|to|month|day)>/gu, (_, name: string, at: number) => `(?<${name}${at}>`),
  'gu',
);
const PLAN_END: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030 };
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };
/** 前三季度, 前六个月. */
const MONTHS_UP_TO: Readonly<Record<string, number>> = { 二季: 6, 两季: 6, 三季: 9, 三: 3, 六: 6, 九: 9, 十: 10 };
const DIGITS: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5 };

type Parts = Readonly<Record<string, string | undefined>>;

/** The parts of an expression, whichever of its forms matched. */
function readParts(groups: Record<string, string | undefined>): Parts {
  const named = Object.entries(groups).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [name.replace(/\d+$/u, ''), value]));
}

/** The last month in which an article looks back upon the year before. */
const SPRING = 3;

function resolveYear(
  { year, this: current, last, next, whole }: Parts,
  published: number,
  month: number,
): number | null {
  if (year) return Number(year);
  if (current) return published;
  if (last) return published - 1;
  // Told in spring, a whole year is the one that is over.
  if (whole) return month <= SPRING ? published - 1 : published;
  return next ? published + 1 : null;
}

/** Months and days of a year, or the whole of it. */
function resolveWithin(parts: Parts, year: number): FoundPeriod {
  const { from, to, month, day, half, quarter, early, late, tail } = parts;
  if (from && to) return { type: 'during', ...monthsOf(year, Number(from), Number(to)) };
  if (month && day) {
    const date = `${year}-${pad(Number(month))}-${pad(Number(day))}`;
    return { type: 'as_of', start: date, end: date };
  }
  if (month) return { type: tail ? 'as_of' : 'during', ...monthsOf(year, Number(month), Number(month)) };
  if (half) return { type: 'during', ...(half.startsWith('上') ? monthsOf(year, 1, 6) : monthsOf(year, 7, 12)) };
  const upTo =
    MONTHS_UP_TO[parts['quarters'] ? `${parts['quarters']}季` : (parts['first'] ?? '')] ?? Number(parts['first']);
  if (upTo) return { type: 'during', ...monthsOf(year, 1, upTo) };
  const third = QUARTERS[quarter ?? ''];
  if (third) return { type: 'during', ...monthsOf(year, third * 3 - 2, third * 3) };
  if (early) return { type: 'as_of', ...monthsOf(year, 1, 1) };
  if (late || tail) return { type: 'as_of', ...monthsOf(year, 12, 12) };
  return { type: 'during', ...wholeYear(year) };
}

/** A deadline. */
export const byEnd = (end: string): FoundPeriod => ({ type: 'by', start: end, end });

/** Without a word of time a number is of the month of its article. */
export function ofArticle(published: string): FoundPeriod {
  const [year = 0, month = 1] = published.split('-').map(Number);
  return { type: 'as_of', ...monthsOf(year, month, month) };
}

const AHEAD = /^(?:年?[底末])?(?:之?前|以前)(?![\d一二三四六九十两]+(?:个月|季))/u;
const SINCE = /^(?:年)?(?:以来|来|起|开始|至今|[^，,。；]{1,24}以来)/u;
const PLANNING = /(?:计划|拟|将|力争|争取|预计)[^，,。；]{0,4}$/u;
const PLANNED = /^[^。；\n]{0,12}?(?:将|力争|计划|要|实现|确保|争取|目标)/u;

/** A time by what stands around it: 到2027年, 2022年6月底前 are deadlines, 2021年以来 lasts until the article. */
function resolveAround(
  parts: Parts,
  found: FoundPeriod,
  [before, after]: readonly [string, string],
  published: string,
): FoundPeriod {
  const isAhead = found.end > published;
  if (AHEAD.test(after) || parts['by'] === '力争') return byEnd(found.end);
  if (SINCE.test(after)) return { ...found, type: 'during', end: ofArticle(published).end };
  // 2020年至2023年 is a stretch of time.
  if (parts['by'] === '到' || parts['by'] === '至') {
    if (/[年月日]$/u.test(before)) return found;
    // 到今年4月底，已有2906人: what is over is no deadline.
    const isOver = !parts['year'] && found.end.slice(0, 7) < published.slice(0, 7);
    return isOver ? { ...found, type: 'as_of' } : byEnd(found.end);
  }
  if (isAhead && PLANNING.test(before)) return byEnd(found.end);
  if (parts['next'] || (isAhead && (parts['year'] || after.startsWith('内')) && PLANNED.test(after)))
    return byEnd(found.end);
  return parts['by'] ? { ...found, type: 'as_of' } : found;
}

function resolve(parts: Parts, around: readonly [string, string], published: string): FoundPeriod {
  const [year = 0, month = 1] = published.split('-').map(Number);
  if (parts['now']) return ofArticle(published);
  if (parts['span']) return byEnd(`${year + (DIGITS[parts['span']] ?? Number(parts['span']))}-12-31`);
  if (parts['plan']) {
    const due = PLAN_END[parts['plan']] ?? year;
    const whole = { start: `${due - 4}-01-01`, end: `${due}-12-31` };
    return parts['planEnd'] ? byEnd(whole.end) : { type: 'during', ...whole };
  }
  const named = resolveYear(parts, year, month);
  // A month without a year is the last one before the article.
  const last = parts['half']?.startsWith('下') ? 7 : Number(parts['to'] ?? parts['month'] ?? 1);
  const ofMonth = last > month ? year - 1 : year;
  return resolveAround(parts, resolveWithin(parts, named ?? ofMonth), around, published);
}

/** The times that a text names, in its order. @param published ISO date of the article */
export function findTimes(text: string, published: string): FoundTime[] {
  const times = [...text.matchAll(EXPRESSION)].map(({ 0: words, groups = {}, index }) => {
    const until = index + words.length;
    const around = [text.slice(Math.max(0, index - 8), index), text.slice(until, until + 24)] as const;
    const parts = readParts(groups);
    const isCutOff = parts['by']?.startsWith('截') ?? false;
    const isTo = parts['by'] === '到' || parts['by'] === '至';
    return {
      at: index,
      until,
      isCutOff,
      isTo,
      isLoose: parts['whole'] !== undefined,
      ...resolve(parts, around, published),
    };
  });
  // 2022年至2024年 is one stretch of time.
  return times.map(({ isTo, ...time }, at): FoundTime => {
    const from = times[at - 1];
    return isTo && from?.until === time.at ? { ...time, type: 'during', start: from.start } : time;
  });
}

const toPeriod = ({ type, start, end }: FoundPeriod): FoundPeriod => ({ type, start, end });

/** 比2023年增加 names what is compared with. */
const isCompared = (text: string, { at }: FoundTime): boolean => /(?:比|较|是|同)[“"]?$/u.test(text.slice(0, at));
/** 2023年-2025年 is a plan, 《2023年…》 a name. */
const isOfName = (text: string, { at, until }: FoundTime): boolean =>
  /[-—]$/u.test(text.slice(0, at)) || /^(?:[-—]\d|[“"])/u.test(text.slice(until)) || isQuoted(text, at);

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** 由2018年的21%提升至52.3%: the first number alone is of 2018. */
const isOfFirst = (text: string, { at, until }: FoundTime, number: number): boolean =>
  /[由从]$/u.test(text.slice(0, at + 1).replace(/\d$/u, '')) && /\d/u.test(text.slice(until, number));

interface Sentence {
  readonly start: number;
  /** Where its article begins. */
  readonly article: number;
}

/**
 * The time of a number: the nearest before it in its sentence; else that of the sentences before, as long as they tell
 * of what was; else that of the article.
 */
export function selectTime(
  text: string,
  times: readonly FoundTime[],
  { start, article }: Sentence,
  at: number,
  published: string,
): FoundPeriod {
  const told = times.filter(
    (time) =>
      time.at < at &&
      !isCompared(text, time) &&
      !isOfName(text, time) &&
      !isOfFirst(text, time, at) &&
      // 2025年度考试 in an article of 2024 is a name.
      (time.type === 'by' || time.start <= published),
  );
  const near = told.filter((time) => time.at >= start).at(-1);
  if (near) return toPeriod(near);
  const carried = told.filter((time) => time.at >= article && time.type !== 'by' && !time.isLoose).at(-1);
  const isNear = carried !== undefined && (carried.isCutOff || !text.slice(carried.at, start).includes('\n'));
  return isNear ? toPeriod(carried) : ofArticle(published);
}
