/** A line that credits what stands above it: (据《安徽日报》), 来源：某某日报. */
const CREDIT = /\(据[^()]{2,24}\)|\((?:记者|通讯员|来源)[^()]{1,24}\)(?=\n|$)|(?:来源|责任编辑|责编):[^\s，。]{2,16}/gu;
/** A line that says who wrote what stands below it, under the headline. */
const BYLINE = /(?:\n|[■□●])本报(?:记者|讯|通讯员)/gu;
/** A headline is no longer, in characters. */
const HEADLINE = 60;

/** Where the headline above a by-line begins. */
function findHeadline(text: string, byline: number): number {
  const above = Math.max(text.lastIndexOf('\n', byline - 1), text.lastIndexOf('。', byline)) + 1;
  return byline - above <= HEADLINE ? above : byline;
}

/**
 * Where the articles of a page begin: behind the credit of the one before, or with the headline of their own by-line.
 * @param text folded
 */
export function splitArticles(text: string): readonly number[] {
  const ends = [...text.matchAll(CREDIT)].map(({ 0: credit, index }) => index + credit.length);
  const begins = [...text.matchAll(BYLINE)].map(({ index }) => findHeadline(text, index));
  // What follows the last credit without a sentence is a heading that was set apart, or the foot of the page.
  const starts = [...ends, ...begins].filter((end) => /[。！？]/u.test(text.slice(end)));
  return [...new Set([0, ...starts])].toSorted((one, other) => one - other);
}
