import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { listPublished } from '../../domain/observation';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import type { ReportingPlace } from '../../selectors/selectRegionFigures';
import { AtlasLink } from '../../ui/AtlasLink';
import { PeriodTime } from '../../ui/FigureValue';
import { Section } from '../../ui/PageHead';

/** The articles that a region's figures come from: headline, credit, issue, number of figures. */
export function RegionArticles({
  dataset,
  places,
}: {
  readonly dataset: Dataset;
  readonly places: readonly ReportingPlace[];
}) {
  const { lang, t, both } = useText();
  const index = indexDataset(dataset);
  const figures = listPublished(places.flatMap((place) => place.figures));
  const articles = [...new Set(figures.map((figure) => figure.article))].map((id) => mustGet(index.articles, id));
  if (articles.length === 0) return null;
  return (
    <Section title={t('region.articles', { count: articles.length })}>
      <ul className="region-articles">
        {articles.map((article) => {
          const own = figures.filter((figure) => figure.article === article.id);
          return (
            <li key={article.id}>
              <p className="serif" lang="zh-CN">
                {article.headline}
              </p>
              {lang === 'en' ? <p>{article.titleEn}</p> : null}
              <p className="caption thumb-links">
                {t('figure.issue.in', { publication: both(dataset.publication) })}{' '}
                <PeriodTime period={article.publishedOn} isProse /> · {both(article.credit)} ·{' '}
                <AtlasLink to={paths.evidence()} query={{ article: article.id }}>
                  {t('region.articleFigures', { count: own.length })}
                </AtlasLink>
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
