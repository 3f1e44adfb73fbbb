import { useText } from '../../messages/TextContext';

/** The words of the site in the order in which a reader meets them; each is defined in the catalogues, once. */
const TERMS = [
  'figure',
  'indicator',
  'actual',
  'target',
  'change',
  'standard',
  'qualifier',
  'caveat',
  'inferred',
  'baseline',
  'attainment',
  'progress',
  'derived',
  'projection',
  'programme',
  'grades',
  'exam',
  'station',
  'point',
  'centre',
  'coverage',
  'methods',
  'contacts',
  'perTenThousand',
] as const;

/** The three words that are never merged have a part of the page of their own. */
const APART = ['certified', 'professionals', 'community'] as const;

/** Words and meanings; other pages link to `#term-…`. */
export function Glossary() {
  const { t } = useText();
  return (
    <dl className="about-terms">
      {TERMS.map((id) => (
        <div key={id} id={`term-${id}`}>
          <dt>
            <dfn>{t(`term.${id}`)}</dfn>
          </dt>
          <dd>{t(`term.${id}.text`)}</dd>
        </div>
      ))}
      {APART.map((id) => (
        <div key={id}>
          <dt>
            <a href="#words">{t(`about.words.${id}`)}</a>
          </dt>
          <dd>{t('about.words')}</dd>
        </div>
      ))}
    </dl>
  );
}
