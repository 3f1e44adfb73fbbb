import { Fragment } from 'react';
import { paths } from '../../config/paths';
import type { Article } from '../../domain/records/article';
import type { Dataset } from '../../domain/dataset';
import type { Population } from '../../domain/records/population';
import { formatExact } from '../../format/formatExact';
import { formatDate, formatPeriodProse } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { groupBy, indexDataset, mustGet } from '../../selectors/indexDataset';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { ColumnHead } from '../../ui/ColumnHead';
import { SortHead } from '../../ui/SortHead';
import { SourceLink } from '../../ui/SourceLink';
import { useSorting } from '../../ui/useSorting';
import '../../ui/dataTable.css';

function ArticleRow({ article, dataset }: { readonly article: Article; readonly dataset: Dataset }) {
  const { both, lang } = useText();
  const count = indexDataset(dataset).figuresOfArticle(article.id).length;
  const [place] = article.regions;
  const region = place ? indexDataset(dataset).regions.get(place) : undefined;
  return (
    <tr>
      <td>
        <span lang="zh-CN">{article.headline}</span>
        {lang === 'en' ? <small>{article.titleEn}</small> : null}
        <small>{both(article.credit)}</small>
      </td>
      <td>{region ? <AtlasLink to={paths.region(region.adcode)}>{both(region.short)}</AtlasLink> : null}</td>
      <td className="num">{count}</td>
    </tr>
  );
}

/** Documents with their date of issue, and the articles printed in them. */
export function SourceTable() {
  const { t, both, lang } = useText();
  const dataset = useDataset({ of: 'release' });
  return (
    <div className="about-scroll" role="region" tabIndex={0} aria-label={t('about.sources')}>
      <table className="data-table about-sources">
        <thead>
          <tr>
            <ColumnHead>{t('about.column.article')}</ColumnHead>
            <ColumnHead>{t('about.column.place')}</ColumnHead>
            <ColumnHead isNumber>{t('about.column.figures')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {[...groupBy(dataset.articles, (article) => article.document)].map(([document, articles]) => {
            const issue = articles[0]?.publishedOn;
            return (
              <Fragment key={document}>
                <tr>
                  <th scope="rowgroup" colSpan={3}>
                    {t('about.document', {
                      publication: both(dataset.publication),
                      date: issue ? formatPeriodProse(issue, lang) : '',
                    })}
                    {issue?.reason ? <small>{both(issue.reason)}</small> : null}
                  </th>
                </tr>
                {articles.map((article) => (
                  <ArticleRow key={article.id} article={article} dataset={dataset} />
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function PopulationRow({ population, dataset }: { readonly population: Population; readonly dataset: Dataset }) {
  const { both, lang } = useText();
  const { source, url } = population;
  return (
    <tr>
      <th scope="row">{both(mustGet(indexDataset(dataset).regions, population.region).short)}</th>
      <td className="num">{formatExact(population.value)}</td>
      <td>
        <time dateTime={population.asOf}>{formatDate(population.asOf, lang)}</time>
      </td>
      <td>{population.grade}</td>
      <td>
        <SourceLink title={source} url={url} />
      </td>
    </tr>
  );
}

/** Places in the order of their codes. */
const POPULATION_KEYS = {
  region: ({ region }: Population) => region,
  value: ({ value }: Population) => value,
  asOf: ({ asOf }: Population) => asOf,
  grade: ({ grade }: Population) => grade,
  source: ({ source }: Population) => source,
} as const;

/** Denominators, folded away: outside context, one row a place. */
export function PopulationTable() {
  const { t } = useText();
  const dataset = useDataset({ of: 'release' });
  const { rows, head } = useSorting(dataset.populations, POPULATION_KEYS);
  return (
    <details className="about-details">
      <summary>{t('about.population.table', { count: dataset.populations.length })}</summary>
      <div className="about-scroll" role="region" tabIndex={0} aria-label={t('about.population')}>
        <table className="data-table about-populations">
          <thead>
            <tr>
              <SortHead {...head('region')}>{t('about.column.place')}</SortHead>
              <SortHead {...head('value')} className="num">
                {t('about.column.residents')}
              </SortHead>
              <SortHead {...head('asOf')}>{t('about.column.date')}</SortHead>
              <SortHead {...head('grade')}>{t('about.column.grade')}</SortHead>
              <SortHead {...head('source')}>{t('about.column.source')}</SortHead>
            </tr>
          </thead>
          <tbody>
            {rows.map((population) => (
              <PopulationRow key={population.region} population={population} dataset={dataset} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
