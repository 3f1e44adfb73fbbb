import { lazy, Suspense, useMemo, useState } from 'react';
import { layoutTrajectory, trajectoryHeight } from '../../charts/trajectory/layoutTrajectory';
import { listTexts } from '../../charts/scene/listTexts';
import { ChartWalk } from '../../charts/scene/ChartWalk';
import { TrajectoryStill } from '../../charts/trajectory/TrajectoryStill';
import { walkTrajectory } from '../../charts/trajectory/walkTrajectory';
import { SignKey } from '../../charts/signKey/SignKey';
import { paths } from '../../config/paths';
import { type AnyFigure, isOwn, keyOfFigure } from '../../domain/observation';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatInWords } from '../../format/formatInWords';
import { formatAmount } from '../../format/formatTarget';
import { formatUnit } from '../../format/formatUnit';
import { useText } from '../../messages/TextContext';
import { AtlasLink } from '../../ui/AtlasLink';
import { ColumnHead } from '../../ui/ColumnHead';
import { CaveatMark, PeriodTime } from '../../ui/FigureValue';
import { useDrawnWidth } from '../../ui/useDrawnWidth';
import { useFrameHeight } from './useFrameHeight';
import '../../ui/dataTable.css';

/** Recharts comes when the chart is pointed at; until then, or where it cannot be had, its picture is flat marks. */
const Trajectory = lazy(() => import('../../charts/trajectory/Trajectory').catch(() => ({ default: TrajectoryStill })));

interface TrajectoryPanelProps {
  readonly series: JudgedSeries;
  readonly today: string;
  readonly articleCount: number;
  /** Headline and finding in words: what a reader without the picture gets. */
  readonly label: string;
}

/** The chart of a target with its data as a table. */
export function TrajectoryPanel({ series, today, articleCount, label }: TrajectoryPanelProps) {
  const text = useText();
  const [panel, width] = useDrawnWidth<HTMLDivElement>(896);
  const [isLive, setLive] = useState(false);
  // Moves as well: a chart that comes to stand under a resting pointer is not always entered.
  const enliven = () => setLive(true);
  const height = useFrameHeight(panel, trajectoryHeight(width));
  const placed = useMemo(
    () => layoutTrajectory({ series, today, articleCount }, { width, height }, text),
    [series, today, articleCount, width, height, text],
  );
  const stops = useMemo(() => walkTrajectory(placed, series, text), [placed, series, text]);
  const { target, indicator } = series;
  const hasCaveat = [target, ...series.actuals].some((figure) => figure.caveats.length > 0);
  const heading = text.t('target.chart.heading', {
    indicator: text.both(indicator.name),
    unit: formatUnit(target, 2, text),
  });
  return (
    <figure className="target-figure">
      <h2 className="section-head">
        {heading}
        {hasCaveat ? <CaveatMark /> : null}
      </h2>
      <div ref={panel} className="target-chart" onPointerEnter={enliven} onPointerMove={enliven} onFocus={enliven}>
        <ChartWalk stops={stops} width={placed.frame.size.width} height={placed.frame.size.height}>
          <Suspense fallback={<TrajectoryStill placed={placed} label={label} />}>
            {isLive ? <Trajectory placed={placed} label={label} /> : <TrajectoryStill placed={placed} label={label} />}
          </Suspense>
        </ChartWalk>
      </div>
      <SignKey shown={[...listTexts(placed.scene.marks), hasCaveat ? '※' : '']} text={text} />
      <ChartTable series={series} />
    </figure>
  );
}

/** The same figures as a table: the chart's twin. */
function ChartTable({ series }: { readonly series: JudgedSeries }) {
  const text = useText();
  const { t, both } = text;
  const rows: { figure: AnyFigure; what: string }[] = [
    ...series.actuals.map((figure) => ({ figure, what: t(isOwn(figure) ? 'target.whatIf.mark' : 'kind.actual') })),
    { figure: series.target, what: t('kind.target') },
    ...series.refused.map(({ figure, indicator }) => ({
      figure,
      what: `${t('target.chart.refusedKind')} · ${both(indicator.name)}`,
    })),
  ];
  return (
    <details className="target-data">
      <summary>{t('target.chart.table')}</summary>
      <div className="target-data-scroll" role="region" tabIndex={0} aria-label={t('target.chart.table')}>
        <table className="data-table">
          <thead>
            <tr>
              <ColumnHead>{t('target.chart.tableWhat')}</ColumnHead>
              <ColumnHead isNumber>{t('target.chart.tableValue')}</ColumnHead>
              <ColumnHead>{t('target.chart.tableWhen')}</ColumnHead>
              <ColumnHead>{t('target.chart.tableSource')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ figure, what }) => (
              <tr key={keyOfFigure(figure)}>
                <td>{what}</td>
                <td className="num" title={formatInWords(figure, text)}>
                  {formatAmount(figure, text)}
                </td>
                <td>
                  <PeriodTime period={figure.period} />
                </td>
                <td>
                  {isOwn(figure) ? (
                    '—'
                  ) : (
                    <AtlasLink to={paths.figure(figure.id)} lang="zh-CN">
                      {figure.printed}
                    </AtlasLink>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
