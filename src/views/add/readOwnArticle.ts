import { EXCERPT_MAX, type OwnArticle, type ReadFigure } from '../../domain/ownArticle';
import { extractArticle } from '../../extract/extractArticle';
import type { ExtractionFacts, Proposal } from '../../extract/extraction';
import { findPublished } from '../../extract/findPublished';
import { selectExcerpt } from '../../extract/selectExcerpt';

/** What the reader has said of an article; null: as it was found. */
interface Said {
  readonly published: string | null;
  readonly place: string | null;
}

const toFigure = (proposal: Proposal, text: string): ReadFigure => ({
  ...proposal,
  regions: [...proposal.regions],
  candidates: [...proposal.candidates],
  excerpt: selectExcerpt(text, proposal.start, proposal.end, EXCERPT_MAX),
  decision: 'open',
});

/** The first line that says something. */
const selectTitle = (text: string): string =>
  (text.split('\n').find((line) => line.trim() !== '') ?? '').trim().replaceAll(/\s+/gu, ' ').slice(0, EXCERPT_MAX);

const isAt = (one: ReadFigure) => (other: { readonly start: number; readonly end: number }) =>
  one.start === other.start && one.end === other.end;

/**
 * What is decided stays as it was decided, and what the reader has made a number stays one; the rest is read anew. Of
 * several numbers at one place (全覆盖 of nine districts) each is the one of its turn.
 */
function keepDecided(read: readonly ReadFigure[], before: readonly ReadFigure[]): ReadFigure[] {
  const kept = read.map((figure, index) => {
    const turn = read.slice(0, index).filter(isAt(figure)).length;
    const known = before.filter(isAt(figure))[turn];
    return known && known.decision !== 'open' ? known : figure;
  });
  const own = before.filter((figure) => !read.some(isAt(figure)));
  return [...kept, ...own].toSorted((one, other) => one.start - other.start);
}

/** Reads an article: every number that it may print, with the place and the date that it is read by. */
export function readOwnArticle(
  text: string,
  said: Said,
  { facts, today, before }: { readonly facts: ExtractionFacts; readonly today: string; readonly before?: OwnArticle },
): OwnArticle {
  const published = said.published ?? findPublished(text)?.date ?? today;
  const { home, proposals, setAside } = extractArticle(text, published, facts, said.place);
  const read = proposals.map((proposal) => toFigure(proposal, text));
  const figures = before ? keepDecided(read, before.figures) : read;
  return {
    id: before?.id ?? `own-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`,
    title: selectTitle(text),
    text,
    published,
    place: said.place ?? home,
    figures,
    setAside: setAside
      .filter((one) => !figures.some(({ start }) => start === one.start))
      .map(({ start, end, is }) => ({ start, end, is })),
  };
}
