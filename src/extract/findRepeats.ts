import type { Proposal } from './extraction';

/** A headline is no longer, in characters. */
const HEADLINE = 60;
/** A smaller number stands twice by chance. */
const LEAST = 100;

const isSameAmount = (one: Proposal, other: Proposal): boolean =>
  one.value !== null && one.value === other.value && one.unit === other.unit;

const isSameFigure = (one: Proposal, other: Proposal): boolean =>
  isSameAmount(one, other) &&
  (one.value ?? 0) >= LEAST &&
  one.indicator !== null &&
  one.indicator === other.indicator &&
  one.kind === other.kind &&
  one.regions.join() === other.regions.join() &&
  one.period.end === other.period.end;

/** Where the headline of an article ends: its first line, if that is no sentence. */
function findHeadlineEnd(text: string, start: number): number {
  const from = start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0);
  const line = text.slice(from).split('\n')[0] ?? '';
  return line.length <= HEADLINE && !/[。；;]/u.test(line) && from + line.length < text.length
    ? from + line.length
    : from;
}

/**
 * Numbers that say again what another one says: those of the headline, and those that come back further below.
 * @param starts where the articles of the text begin
 */
export function findRepeats(proposals: readonly Proposal[], text: string, starts: readonly number[]): Proposal[] {
  return starts.flatMap((start, at) => {
    const own = proposals.filter((one) => one.start >= start && one.start < (starts[at + 1] ?? text.length));
    const end = findHeadlineEnd(text, start);
    const body = own.filter((one) => one.start >= end);
    return [
      ...own.filter((one) => one.start < end && body.some((other) => isSameAmount(one, other))),
      ...body.filter((one, index) =>
        body.slice(0, index).some((other) => other.start !== one.start && isSameFigure(one, other)),
      ),
    ];
  });
}
