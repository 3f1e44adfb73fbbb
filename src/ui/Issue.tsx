import { isOwn } from '../domain/observation';
import type { Article } from '../domain/records/article';
import type { Bilingual } from '../domain/records/parts';
import { useText } from '../messages/TextContext';
import { PeriodTime } from './FigureValue';

interface IssueProps {
  readonly article: Pick<Article, 'publishedOn'>;
  readonly publication: Bilingual;
}

/** In which newspaper and when an article was printed; of one that the reader has added only the date is known. */
export function Issue({ article, publication }: IssueProps) {
  const { t, both } = useText();
  return (
    <>
      {isOwn(article) ? t('state.own') : t('figure.issue.in', { publication: both(publication) })}{' '}
      <PeriodTime period={article.publishedOn} isProse />
    </>
  );
}
