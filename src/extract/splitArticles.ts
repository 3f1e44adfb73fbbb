/** A line that credits what stands above it: (据《安徽日报》), 来源：某某日报. */
const CREDIT = /\(据[^()]{2,24}\)|\((?:记者|通讯员|来源)[^()]{1,24}\)|(?:来源|责任编辑|责编):[^\s，。]{2,16}/gu;

/**
 * Where the articles of a page begin: behind the credit of the one before.
 * @param text folded
 */
export function splitArticles(text: string): readonly number[] {
  const ends = [...text.matchAll(CREDIT)].map(({ 0: credit, index }) => index + credit.length);
  // What follows the last credit without a sentence is a heading that was set apart, or the foot of the page.
  return [0, ...ends.filter((end) => /[。！？]/u.test(text.slice(end)))];
}
