import { type FigureSpec, listFirstNotes } from '../../export/figureSpec';

/** What is said around a framed figure. */
export interface FigureWords extends Pick<FigureSpec, 'title' | 'subtitle' | 'notes' | 'sources'> {
  readonly pinned: readonly string[];
  readonly edition: string | null;
}

/** The words of a figure as its exported image says them. */
export function selectFigureWords(spec: FigureSpec): FigureWords {
  const { title, subtitle, pinned = [], sources, edition } = spec;
  const notes = [...listFirstNotes(spec), ...spec.notes];
  return { title, subtitle, notes, pinned, sources, edition: edition ?? null };
}

/** A view hands its words over whenever it is drawn; the same words again are no news. */
export const isSameWords = (a: FigureWords | null, b: FigureWords): boolean => JSON.stringify(a) === JSON.stringify(b);
