import { needsReader, type OwnArticle, type ReadFigure } from '../../domain/ownArticle';
import { useText } from '../../messages/TextContext';

interface MarkedTextProps {
  readonly article: OwnArticle;
  readonly at: number | null;
  readonly onGo: (at: number) => void;
  readonly onMake: (start: number, end: number) => void;
}

const stateOf = (figure: ReadFigure): string =>
  needsReader(figure) ? 'is-asked' : figure.decision === 'open' ? 'is-open' : `is-${figure.decision}`;

const SIGNS: Readonly<Record<string, string>> = {
  'is-accepted': '✓',
  'is-dropped': '×',
  'is-asked': '?',
  'is-open': '',
};

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Which number it is; null for words, and numerals that are none. */
  readonly figure: number | null;
  readonly isSetAside?: boolean;
}

/** The text in pieces: words, numbers, and numerals that are none. One place said of several is one piece. */
function cutText({ text, figures, setAside }: OwnArticle): Piece[] {
  const marks: Piece[] = [
    ...figures.map(({ start, end }, figure) => ({ start, end, figure })),
    ...setAside.map(({ start, end }) => ({ start, end, figure: null, isSetAside: true })),
  ].toSorted((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.start < from) continue;
    if (mark.start > from) pieces.push({ start: from, end: mark.start, figure: null });
    pieces.push(mark);
    from = mark.end;
  }
  return from < text.length ? [...pieces, { start: from, end: text.length, figure: null }] : pieces;
}

/** The article as it was pasted, each number with what was decided of it. */
export function MarkedText({ article, at, onGo, onMake }: MarkedTextProps) {
  const { t } = useText();
  return (
    <div className="add-text" role="region" aria-label={t('add.text')} lang="zh-CN">
      {cutText(article).map(({ start, end, figure, isSetAside }) => {
        const words = article.text.slice(start, end);
        const read = figure === null ? undefined : article.figures[figure];
        if (!read || figure === null)
          return isSetAside ? (
            <button
              key={start}
              type="button"
              className="add-set-aside"
              title={t('add.make')}
              onClick={() => onMake(start, end)}
            >
              {words}
            </button>
          ) : (
            words
          );
        const state = stateOf(read);
        return (
          <button
            key={start}
            type="button"
            className={`add-mark ${state}`}
            aria-current={at !== null && article.figures[at]?.start === start ? 'true' : undefined}
            onClick={() => onGo(figure)}
          >
            {words}
            {SIGNS[state] ? <sup aria-hidden="true">{SIGNS[state]}</sup> : null}
          </button>
        );
      })}
    </div>
  );
}
