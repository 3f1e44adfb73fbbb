import type { ReactNode } from 'react';
import type { Period } from '../domain/period';
import type { Article } from '../domain/records/article';
import type { Bilingual } from '../domain/records/parts';
import { useText } from '../messages/TextContext';
import { formatDateProse } from '../format/formatPeriod';
import { PeriodTime } from './FigureValue';
import { SourceLink } from './SourceLink';
import './controls.css';
import './factList.css';

interface FactListProps {
  /** Class of the page that it stands on. */
  readonly className: string;
  readonly children: ReactNode;
}

/** Facts below one another, each term before what is said of it. */
export function FactList({ className, children }: FactListProps) {
  return <dl className={`fact-list ${className}`}>{children}</dl>;
}

export function Fact({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A line of its own below what a fact says. */
export function FactNote({ children }: { readonly children: ReactNode }) {
  return <span className="fact-note">{children}</span>;
}

interface DatedByProps {
  readonly period: Period;
  readonly stated?: 'basis.stated' | 'figure.issue.dated';
}

/** A date with how it is known: why, when it is inferred; where it was seen, when the document does not print it. */
export function DatedBy({ period, stated = 'basis.stated' }: DatedByProps) {
  const { t, both, lang } = useText();
  return (
    <>
      <PeriodTime period={period} isProse />{' '}
      <span className="badge fact-basis">{t(period.basis === 'stated' ? stated : `basis.${period.basis}`)}</span>
      {period.reason ? <FactNote>{both(period.reason)}</FactNote> : null}
      {period.plausible ? (
        <FactNote>
          {t('basis.plausible', {
            earliest: formatDateProse(period.plausible.earliest, lang),
            latest: formatDateProse(period.plausible.latest, lang),
          })}
        </FactNote>
      ) : null}
      {period.source ? (
        <FactNote>
          {t('basis.source')} <SourceLink title={both(period.source.publisher)} url={period.source.url} />
        </FactNote>
      ) : null}
    </>
  );
}

interface ArticleFactsProps {
  readonly article: Article;
  readonly publication: Bilingual;
}

/** Where something is printed: article, credit, issue with its basis, and how a reader finds it. */
export function ArticleFacts({ article, publication }: ArticleFactsProps) {
  const { t, both, lang } = useText();
  return (
    <>
      <Fact term={t('figure.article')}>
        <span lang="zh-CN">{article.headline}</span>
        {lang === 'en' ? <FactNote>{article.titleEn}</FactNote> : null}
      </Fact>
      <Fact term={t('figure.credit')}>{t('figure.credit.value', { credit: both(article.credit) })}</Fact>
      <Fact term={t('figure.issue')}>
        {t('figure.issue.in', { publication: both(publication) })}{' '}
        <DatedBy period={article.publishedOn} stated="figure.issue.dated" />
      </Fact>
      <Fact term={t('figure.place')}>{t('figure.place.value')}</Fact>
    </>
  );
}
