import { EXCERPT_MAX, type OwnArticle, type ReadFigure } from '../../domain/ownArticle';
import { selectExcerpt } from '../../extract/selectExcerpt';
import { readNumber } from '../../reading/readNumber';

/** A numeral that was set aside as a number after all: what it counts is for the reader to say. */
export function makeFigure({ text, published, place }: OwnArticle, start: number, end: number): ReadFigure {
  const printed = text.slice(start, end);
  const read = readNumber(printed);
  return {
    start,
    end,
    printed,
    excerpt: selectExcerpt(text, start, end, EXCERPT_MAX),
    value: read?.value ?? null,
    unit: null,
    qualifier: read?.qualifier === 'range' ? 'exact' : (read?.qualifier ?? 'exact'),
    indicator: null,
    regions: place === null ? [] : [place],
    kind: 'actual',
    period: { type: 'as_of', start: published, end: published },
    candidates: [],
    decision: 'open',
  };
}
