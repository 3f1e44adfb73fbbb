import { lazy, useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { readToday } from '../../ui/browser/clock';
import { paths } from '../../config/paths';
import type { WhatIf } from '../../domain/whatIf';
import type { JudgedSeries, TargetSeries } from '../../domain/targetSeries';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { formatFinding } from '../../format/formatFinding';
import { formatTargetHeadline } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { selectTarget, selectTargets } from '../../selectors/selectTargets';
import { selectTotals } from '../../selectors/selectTotals';
import { selectWhatIf } from '../../selectors/selectWhatIf';
import { useDataset } from '../../store/datasetStore';
import { CaveatBox } from '../../ui/Caveats';
import { ClockNotice } from '../../ui/ClockNotice';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { PageHead } from '../../ui/PageHead';
import { describeOwn } from './formatOwn';
import { ReachedBullet, VerdictBox, WhatWouldHelp } from './Judged';
import { Quantities } from './Quantities';
import { TrajectoryPanel } from './TrajectoryPanel';
import { useWhatIf } from './useWhatIf';
import { WhatIfBox } from './WhatIfBox';
import { LookAlikes, Siblings, Words } from './Words';
import '../../ui/touch.css';
import './target.css';

const UnknownTarget = lazy(() => import('./UnknownTarget'));

/** `/targets/:id`: one target, what is reported of it, and what can be said. */
export default function TargetView() {
  const { id = '' } = useParams();
  const dataset = useDataset({ of: 'target', key: id });
  const [today] = useState(readToday);
  const series = useMemo(() => selectTarget(dataset, id, today), [dataset, id, today]);
  return series ? (
    <TargetPage key={series.target.id} series={series} today={today} />
  ) : (
    <UnknownTarget asked={id} today={today} />
  );
}

interface TargetPageProps {
  readonly series: TargetSeries;
  readonly today: string;
}

/** The target as reported, or judged with the reader's own value. */
function useOwnValue(reported: TargetSeries, today: string): { series: JudgedSeries; whatIf: WhatIf | null } {
  const dataset = useDataset({ of: 'target', key: reported.target.id });
  const whatIf = useWhatIf(reported, today);
  const series = useMemo(
    () => (whatIf ? selectWhatIf(dataset, reported, whatIf, today) : reported),
    [dataset, reported, whatIf, today],
  );
  return { series, whatIf };
}

function TargetPage({ series: reported, today }: TargetPageProps) {
  const text = useText();
  const { t, both } = text;
  const dataset = useDataset({ of: 'target', key: reported.target.id });
  const { series, whatIf } = useOwnValue(reported, today);
  const { region, indicator, target } = series;
  const own = describeOwn(series.actuals, whatIf?.note ?? '', text);
  const title = formatTargetHeadline(series, text);
  const found = formatFinding(series, text);
  const finding = own ? t('target.whatIf.finding', { finding: found }) : found;
  const describe: DescribeFigure = async (context) => {
    const { describeTargetFigure } = await import('../../export/figures/describeTargetFigure');
    return describeTargetFigure({
      dataset,
      series,
      headline: title,
      finding,
      own,
      ...context,
      today,
    });
  };
  const steps = [
    { label: t('target.board.name'), to: paths.targets() },
    { label: both(region.name), to: paths.region(region.adcode) },
    { label: both(indicator.name), to: paths.indicator(indicator.id) },
    { label: target.id },
  ];
  return (
    <>
      <title>{`${title} · ${t('shell.name')}`}</title>
      <Breadcrumb steps={steps} />
      <PageHead
        title={<span className="target-title">{title}</span>}
        lead={finding}
        aside={<ExportButton figure="trajectory" subject={title} describe={describe} />}
      />
      <ClockNotice today={today} articles={dataset.articles} />
      <div className="target-columns">
        <EmbedPart figure="trajectory">
          <TrajectoryPanel
            series={series}
            today={today}
            articleCount={selectTotals(dataset).articles}
            label={`${title}${text.lang === 'zh' ? '。' : '. '}${finding}`}
          />
        </EmbedPart>
        <div className="target-side">
          <VerdictBox series={series} own={own} />
          <ReachedBullet series={series} />
          <WhatWouldHelp series={series} />
          <Quantities series={series} today={today} />
          {target.value === null ? null : (
            <WhatIfBox reported={reported} today={today} whatIf={whatIf} judged={series} />
          )}
        </div>
        <div className="target-below">
          <Evidence series={reported} today={today} />
        </div>
      </div>
    </>
  );
}

/** Words, look-alikes, neighbours and caveats below the chart. */
function Evidence({ series, today }: TargetPageProps) {
  const { t } = useText();
  const dataset = useDataset({ of: 'target', key: series.target.id });
  const { target, actuals } = series;
  const others = selectTargets(dataset, today).filter(
    (other) => other.target.article === target.article && other.target.id !== target.id,
  );
  const isSame = (other: JudgedSeries) =>
    other.target.line === target.line || (target.list !== undefined && other.target.list === target.list);
  return (
    <>
      <div className="target-evidence">
        {actuals.map((figure) => (
          <Words key={figure.id} figure={figure} dataset={dataset} title={t('target.page.actualWords')} />
        ))}
        <Words figure={target} dataset={dataset} title={t('target.page.targetWords')} />
        <LookAlikes series={series} />
      </div>
      {[target, ...actuals].map((figure) => (
        <CaveatBox key={figure.id} figure={figure} />
      ))}
      <div className="target-evidence">
        <Siblings title={t('target.page.sameSentence')} targets={others.filter(isSame)} />
        <Siblings title={t('target.page.sameArticle')} targets={others.filter((other) => !isSame(other))} />
      </div>
    </>
  );
}
