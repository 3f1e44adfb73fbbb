const FULL_DATE = /(?<year>20\d{2})[年\-/.](?<month>\d{1,2})[月\-/.](?<day>\d{1,2})日?/gu;
const SAID = /(?:发布|发表|发稿|刊发|时间|日期|讯|电)[^\d]{0,6}$/u;
/** Lines of date and credit stand at the head or the foot of an article, in characters. */
const EDGE = 200;

/** A date that an article prints of itself. */
export interface FoundDate {
  /** ISO. */
  readonly date: string;
  /** The words that it was read from. */
  readonly printed: string;
}

/**
 * The day of an article as it prints it: 发布时间：2024-06-12; else the last whole date at its head or foot. Null where
 * there is none.
 * @param text as it was pasted
 */
export function findPublished(text: string): FoundDate | null {
  const dates = [...text.matchAll(FULL_DATE)].flatMap(({ 0: printed, groups = {}, index }) => {
    const [year, month, day] = [groups['year'], groups['month'], groups['day']].map(Number);
    const isDay = month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return isDay ? [{ date, printed, index }] : [];
  });
  const said = dates.find(({ index }) => SAID.test(text.slice(Math.max(0, index - 12), index)));
  const atEdge = dates.filter(({ index }) => index < EDGE || index > text.length - EDGE);
  const found = said ?? atEdge.toSorted((one, other) => (one.date < other.date ? 1 : -1))[0];
  return found ? { date: found.date, printed: found.printed } : null;
}
