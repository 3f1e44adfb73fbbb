import type { ReactNode } from 'react';
import type { Bilingual } from '../../domain/records/parts';
import { useText } from '../../messages/TextContext';
import type { ProgrammeContext } from '../../selectors/selectProgrammes';
import { PeriodTime } from '../../ui/FigureValue';
import { Section } from '../../ui/PageHead';

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where the programme is named: article, credit, issue with its basis, document and line. */
export function ProgrammeSource({
  context,
  publication,
}: {
  readonly context: ProgrammeContext;
  readonly publication: Bilingual;
}) {
  const { t, both, lang } = useText();
  const { article, programme } = context;
  const issue = article.publishedOn;
  return (
    <Section title={t('programme.where')}>
      <dl className="programme-source">
        <Entry term={t('figure.article')}>
          <span lang="zh-CN">{article.headline}</span>
          {lang === 'en' ? <span className="programme-reason">{article.titleEn}</span> : null}
        </Entry>
        <Entry term={t('figure.credit')}>{t('figure.credit.value', { credit: both(article.credit) })}</Entry>
        <Entry term={t('figure.issue')}>
          {t('figure.issue.in', { publication: both(publication) })} <PeriodTime period={issue} isProse />{' '}
          <span className="programme-basis">
            {t(issue.basis === 'stated' ? 'figure.issue.dated' : 'basis.inferred')}
          </span>
          {issue.reason ? <span className="programme-reason">{both(issue.reason)}</span> : null}
        </Entry>
        <Entry term={t('figure.place')}>
          {t('figure.place.value', { document: article.document.slice(0, 3), line: programme.line })}
        </Entry>
        <Entry term={t('programme.id')}>{programme.id}</Entry>
      </dl>
      <p className="caption">{t('programme.ours')}</p>
    </Section>
  );
}
