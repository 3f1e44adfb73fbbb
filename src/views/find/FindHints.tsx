import type { SearchIndex, SearchKind } from '../../domain/searchIndex';
import { useText } from '../../messages/TextContext';
import { EmptyState } from '../../ui/EmptyState';

interface FindHintsProps {
  readonly index: SearchIndex;
  /** Words that found nothing; null before anything is typed. */
  readonly words: string | null;
  readonly onTry: (words: string) => void;
}

/** What can be searched and how: before anything is typed, and when nothing was found. */
export function FindHints({ index, words, onTry }: FindHintsProps) {
  const { t } = useText();
  const count = (kind: SearchKind) => index.entries.filter((entry) => entry.kind === kind).length;
  const scope = t('find.scope', {
    places: count('place') + index.counties.length,
    indicators: count('indicator'),
    targets: count('target'),
    articles: count('article'),
    programmes: count('programme'),
    figures: count('figure'),
  });
  const hints = (
    <>
      <p className="muted">{scope}</p>
      <p className="muted">{t('find.ways')}</p>
      <p className="find-examples">
        {t('find.try')}
        {t('find.examples')
          .split('|')
          .map((example) => (
            <button key={example} type="button" className="chip" onClick={() => onTry(example)}>
              {example}
            </button>
          ))}
      </p>
    </>
  );
  if (words === null) return <div className="find-hints">{hints}</div>;
  return (
    <div className="find-hints" role="status">
      <EmptyState>
        <p>
          <strong className="find-asked">{t('find.empty', { words })}</strong>
        </p>
        {hints}
      </EmptyState>
    </div>
  );
}
