import { layoutTrajectory } from '../../charts/trajectory/layoutTrajectory';
import { selectDrawnRefused } from '../../charts/trajectory/trajectoryFrame';
import { stackVerdict } from '../../charts/verdict/layoutVerdictLine';
import { selectDueYear } from '../../domain/deadline';
import type { Dataset } from '../../domain/dataset';
import type { ActualFigure } from '../../domain/records/figure';
import { isOwn } from '../../domain/observation';
import { formatFinding } from '../../format/formatFinding';
import { selectPublishedSeries } from '../../selectors/selectWhatIf';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatUnit } from '../../format/formatUnit';
import { selectTotals } from '../../selectors/selectTotals';
import { describeSources } from '../describeSources';
import type { BodyBox } from '../figureSpec';
import { formatFigure } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatDue } from '../../format/formatDue';
import { describeCover, type CoverCandidate } from './describeCover';
import { describeTable } from './describeTable';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';

const SIZE = { height: 540, leastWidth: 640, leastHeight: 208, mostHeight: 640, mostShare: 0.9 };
/** The line of the verdict above the chart. */
const VERDICT_PX = 36;

interface TargetFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly series: JudgedSeries;
  /** The target in words, and what can be said of it. */
  readonly headline: string;
  readonly finding: string;
  /** Whose value the chart shows, where it is the reader's own. */
  readonly own: string | null;
}

function sizeIn({ widthPx, heightPx }: BodyBox) {
  const height =
    heightPx === null
      ? SIZE.height
      : Math.min(
          Math.max(SIZE.mostHeight, widthPx * SIZE.mostShare),
          Math.max(heightPx - VERDICT_PX, SIZE.leastHeight),
        );
  return { width: Math.max(widthPx, SIZE.leastWidth), height };
}

/** What is asked for, and what has been reached at last by what is published. */
function listEnds({ series, text }: TargetFigure): CoverCandidate[] {
  const actual = series.actuals.filter((figure): figure is ActualFigure => !isOwn(figure)).at(-1);
  return [series.target, ...(actual ? [actual] : [])].map((figure): CoverCandidate => {
    const date = formatPeriod(figure.period, text.lang);
    const isTarget = figure.kind === 'target';
    return {
      name: text.both(series.region.short),
      value: `${formatFigure(figure, text.lang)}${figure.caveats.length > 0 ? '※' : ''}`,
      date: isTarget ? formatDue(figure, date, text) : date,
      subject: figure.value === null ? null : { state: isTarget ? 'target' : 'value', figure, value: figure.value },
      figures: [figure],
    };
  });
}

/**
 * The path of a target with its finding, sources and caveats; a reader's own value is named in the title, notes and
 * file name of the drawing.
 */
export function describeTargetFigure(view: TargetFigure): ExportFigure {
  const { dataset, series, headline, finding, own, today, text } = view;
  const subject = { series, today, articleCount: selectTotals(dataset).articles };
  const { region, indicator, target } = series;
  const figures = [
    target,
    ...series.actuals.filter((figure): figure is ActualFigure => !isOwn(figure)),
    ...selectDrawnRefused(series).map((link) => link.figure),
  ];
  const { notes, ...words } = describeSources(dataset, figures, text);
  const name = (mark: string) =>
    [text.both(region.short), text.both(indicator.short), text.t('kind.target'), selectDueYear(target), mark, today]
      .filter(Boolean)
      .join('-');
  const subtitle = (found: string) =>
    text.t('target.page.exportSubtitle', {
      indicator: text.both(indicator.name),
      unit: formatUnit(target, 2, text),
      finding: found,
    });
  const ours = [text.t('export.derivedSteps')];
  const derived = series.actuals.length > 0 ? ours : [];
  const isReported = series.actuals.some((figure) => !isOwn(figure));
  return {
    dataset,
    figures,
    spec: {
      fileName: name(own === null ? '' : text.t('target.whatIf.mark')),
      title: own === null ? headline : text.t('target.whatIf.image', { title: headline }),
      subtitle: subtitle(finding),
      body: (box) => stackVerdict(series, layoutTrajectory(subject, sizeIn(box), text).scene, text),
      ...words,
      notes: [...notes, ...derived],
      ...describeTable(dataset, figures, text),
      ...describeCover(
        {
          dataset,
          headline: own === null ? headline : text.t('target.whatIf.image', { title: headline }),
          subtitle: subtitle(finding),
          candidates: listEnds(view),
          notes: [...derived, ...(own === null ? [] : [own])],
        },
        text,
      ),
      ...(own === null ? {} : { pinned: [own] }),
      ...describeImprint(view, dataset),
    },
    ...(own === null
      ? {}
      : {
          published: {
            fileName: name(''),
            title: headline,
            subtitle: subtitle(formatFinding(selectPublishedSeries(dataset, series, today), text)),
            notes: [...notes, ...(isReported ? ours : [])],
          },
        }),
  };
}
