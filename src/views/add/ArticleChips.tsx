import { useId } from 'react';
import type { OwnArticle } from '../../domain/ownArticle';
import type { FoundDate } from '../../extract/findPublished';
import { useText } from '../../messages/TextContext';
import { DateField } from './DateField';

interface ArticleChipsProps {
  readonly article: OwnArticle;
  /** The date that the article prints of itself. */
  readonly found: FoundDate | null;
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly onChange: (part: { readonly published?: string; readonly place?: string }) => void;
}

/** Place and date that all numbers are read by, and where they were found; a change reads what is open anew. */
export function ArticleChips({ article, found, places, onChange }: ArticleChipsProps) {
  const { t } = useText();
  const id = useId();
  const isFound = found?.date === article.published;
  return (
    <div className="add-chips">
      <p className="add-chip">
        <label htmlFor={`${id}-place`}>{t('add.place')}</label>
        <select
          id={`${id}-place`}
          className="select"
          value={article.place ?? ''}
          onChange={({ target }) => target.value && onChange({ place: target.value })}
        >
          {article.place === null ? <option value="">{t('add.place.none')}</option> : null}
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name} {code}
            </option>
          ))}
        </select>
      </p>
      <p className="add-chip">
        <DateField label={t('add.date')} value={article.published} onChange={(published) => onChange({ published })} />
        <span>{isFound ? t('add.date.found', { printed: found.printed }) : found ? '' : t('add.date.today')}</span>
      </p>
    </div>
  );
}
