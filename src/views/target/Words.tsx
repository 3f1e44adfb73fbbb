import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { isOwn } from '../../domain/observation';
import type { Figure } from '../../domain/records/figure';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatPeriodProse } from '../../format/formatPeriod';
import { formatAmount, formatPlace } from '../../format/formatTarget';
import { formatClock, formatVerdict } from '../../format/formatVerdict';
import { useText } from '../../messages/TextContext';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Excerpt } from '../../ui/Excerpt';
import { FigureValue, PeriodTime } from '../../ui/FigureValue';
import { JudgementMark } from '../../charts/verdict/VerdictMark';

interface WordsProps {
  readonly figure: Figure;
  readonly dataset: Dataset;
}

/** Newspaper, date and credit of a figure, with a link to its evidence. */
function SourceLine({ figure, dataset }: WordsProps) {
  const { t, both } = useText();
  const { publication } = dataset;
  const article = mustGet(indexDataset(dataset).articles, figure.article);
  return (
    <p className="caption thumb-links">
      {isOwn(article) ? t('state.own') : t('figure.issue.in', { publication: both(publication) })}{' '}
      <PeriodTime period={article.publishedOn} isProse /> · {t('target.page.credit', { credit: both(article.credit) })}{' '}
      · <AtlasLink to={paths.figure(figure.id)}>{t('target.page.line', { id: figure.id })}</AtlasLink>
    </p>
  );
}

/** When a figure holds, and how that is known. */
function describeTime(figure: Figure) {
  if (figure.kind === 'target' && figure.period.type === 'by')
    return figure.period.basis === 'inferred' ? 'target.page.deadlineInferred' : 'target.page.deadlineStated';
  return figure.period.basis === 'inferred' ? 'target.page.timeInferred' : 'target.page.timeStated';
}

/** The words that a figure comes from. */
export function Words({ figure, dataset, title }: WordsProps & { readonly title: string }) {
  const text = useText();
  const { t, both } = text;
  const { period } = figure;
  return (
    <section className="target-words">
      <h2 className="section-head">{title}</h2>
      <div className="target-quote">
        <p>
          <Excerpt figure={figure} size="large" />
        </p>
        <SourceLine figure={figure} dataset={dataset} />
        <p className="caption">
          {t(describeTime(figure), {
            date: formatPeriodProse(period, text.lang),
            reason: period.reason ? both(period.reason) : '',
          })}
        </p>
        {figure.note ? <p className="caption">{both(figure.note)}</p> : null}
      </div>
    </section>
  );
}

/** Figures that look like the actual and are not: shown with the reason, never used. */
export function LookAlikes({ series }: { readonly series: JudgedSeries }) {
  const text = useText();
  const { t, both } = text;
  const dataset = useDataset({ of: 'target', key: series.target.id });
  if (series.refused.length === 0) return null;
  return (
    <section className="target-words">
      <h2 className="section-head">{t('target.page.lookAlike')}</h2>
      {series.refused.map(({ figure, indicator, reason }) => (
        <div className="target-look-alike" key={figure.id}>
          <p className="target-look-alike-value">
            <span>
              <AtlasLink to={paths.figure(figure.id)}>
                <FigureValue figure={figure} unit doubt="none" />
              </AtlasLink>
              <DoubtButton figures={[figure]} />
            </span>
            <AtlasLink to={paths.indicator(indicator.id)}>{both(indicator.name)}</AtlasLink>
            <span className="caption">
              <PeriodTime period={figure.period} />
            </span>
          </p>
          <p>
            <span className="target-unlike" aria-hidden="true">
              ≠
            </span>{' '}
            {t('target.page.unlike', { amount: formatAmount(series.target, text) })}
            {both(reason)}
          </p>
          <p>
            <Excerpt figure={figure} />
          </p>
          {figure.note ? <p className="caption">{both(figure.note)}</p> : null}
          <SourceLine figure={figure} dataset={dataset} />
        </div>
      ))}
    </section>
  );
}

/** Other targets that the same sentence, or the same article, sets. */
export function Siblings({ title, targets }: { readonly title: string; readonly targets: readonly JudgedSeries[] }) {
  const text = useText();
  const { t, both } = text;
  if (targets.length === 0) return null;
  return (
    <section className="target-words is-broad">
      <h2 className="section-head">{title}</h2>
      <ul className="target-siblings">
        {targets.map((series) => (
          <li key={series.target.id}>
            <AtlasLink to={paths.target(series.target.id)}>
              {formatPlace(series.region, text)} {both(series.indicator.name)}
            </AtlasLink>
            <span>
              <AtlasLink to={paths.figure(series.target.id)} className="target-sibling-value">
                <FigureValue figure={series.target} unit doubt="none" />
                <span className="sr-only"> {t('target.board.words')}</span>
              </AtlasLink>
              <DoubtButton figures={[series.target]} />
            </span>
            <span className="target-sibling-verdict">
              <JudgementMark judgement={series.judgement} size={16} />
              {formatVerdict(series.judgement, text)} · {formatClock(series, text)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
