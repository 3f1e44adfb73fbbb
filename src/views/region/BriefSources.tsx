import type { Dataset } from '../../domain/dataset';
import { formatPeriodProse } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import type { Brief } from '../../selectors/selectBrief';

/** The articles by number: headline, credit, date, document and the lines that carry the figures. */
export function BriefSources({ dataset, brief }: { readonly dataset: Dataset; readonly brief: Brief }) {
  const { t, both, lang } = useText();
  return (
    <section className="brief-sources">
      <h2>{t('export.sources')}</h2>
      <ol>
        {brief.sources.map(({ number, article }) => (
          <li key={article.id}>
            <sup>{number}</sup> <span lang="zh-CN">{article.headline}</span>
            {lang === 'en' ? ` (${article.titleEn})` : ''}{' '}
            <span className="muted">
              {t('brief.source', {
                publication: both(dataset.publication),
                date: formatPeriodProse(article.publishedOn, lang),
                credit: both(article.credit),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
