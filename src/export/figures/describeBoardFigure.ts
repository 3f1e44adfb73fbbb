import { layoutTargetsScene } from '../../charts/targetBoard/layoutTargetsScene';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { formatDateProse } from '../../format/formatPeriod';
import { formatProvinces, sayOf } from '../../format/formatProvinces';
import { indexDataset } from '../../selectors/indexDataset';
import type { Text } from '../../messages/text';
import { summarizeTargets, type TargetSummary } from '../../selectors/selectTargets';
import { describeSources } from '../describeSources';
import type { FigureSpec } from '../figureSpec';
import { describeCover, listCoverCounts } from './describeCover';
import { describeTable } from './describeTable';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import type { TargetRow } from './targetRows';

const EXPORT_WIDTH = 1128;

interface BoardFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly rows: readonly TargetRow[];
  /** The place that the board is narrowed to; absent = everywhere. */
  readonly within?: Region;
  /** The provinces that the reader chose; none = all. */
  readonly provinces: readonly string[];
  /** All that narrows it, in words: the provinces too. */
  readonly filters: readonly string[];
  readonly sort: 'deadline' | 'place' | 'attainment';
}

/** How many targets, how many past their deadline, how many of those with a later figure. */
export const describeSummary = (summary: TargetSummary, text: Text): string =>
  text.t('target.board.title', { total: summary.total, passed: summary.passed, later: summary.passedWithLater });

/** What the board is about; where nothing is asked of a place, that. */
function describeBoard({ dataset, rows, within, provinces, filters, sort, today, text }: BoardFigure): {
  title: string;
  subtitle: string;
} {
  const summary = describeSummary(summarizeTargets(rows.flatMap((row) => row.members)), text);
  const subtitle = [
    ...filters,
    text.t('target.board.exportSubtitle', {
      date: formatDateProse(today, text.lang),
      sort: text.t(`target.sort.${sort}`),
    }),
  ].join(' · ');
  if (!within) {
    const named = formatProvinces(provinces, indexDataset(dataset).regions, text);
    return { title: sayOf(named, summary, text), subtitle };
  }
  const place = text.both(within.name);
  const isSilent = rows.length === 0;
  return {
    title: text.t('batch.targetsTitle', { place, summary: isSilent ? text.t('batch.noTargets') : summary }),
    subtitle,
  };
}

/**
 * Targets as rows on one line of time, with their sources. No number of the board carries a ※, so that what there is to
 * say of them may stand on the page alone.
 */
export function describeBoardFigure(view: BoardFigure): ExportFigure {
  const { dataset, rows, within, filters, today, text } = view;
  const figures = rows.flatMap((row) => row.members.flatMap((series) => [series.target, ...series.actuals]));
  const words = describeSources(dataset, figures, text);
  const keys = rows.length > 0 ? [text.t('target.board.exportKey'), text.t('target.board.keyShape')] : [];
  const said = describeBoard(view);
  const summary = summarizeTargets(rows.flatMap((row) => row.members));
  const spec: FigureSpec = {
    fileName: `${[...(within ? [text.both(within.name)] : []), text.t('target.board.name'), ...filters].join('-')}-${today}`,
    // The image says what it shows: with a filter on, its headline counts the rows that remain.
    ...said,
    ...describeTable(dataset, figures, text),
    ...describeCover(
      {
        dataset,
        headline: said.title,
        subtitle: said.subtitle,
        candidates: listCoverCounts([
          [text.t('export.cover.targets'), summary.total],
          [text.t('export.cover.passed'), summary.passed],
          [text.t('export.cover.later'), summary.passedWithLater],
        ]),
        notes: [text.t('export.cover.ours')],
      },
      text,
    ),
    body: ({ widthPx, heightPx }) =>
      rows.length > 0
        ? layoutTargetsScene(rows, text, today, { width: heightPx === null ? EXPORT_WIDTH : widthPx, height: heightPx })
        : { width: EXPORT_WIDTH, height: 0, marks: [] },
    sources: words.sources,
    signs: words.signs,
    notes: [...keys, ...words.notes],
    lesser: words.notes,
    ...describeImprint(view, dataset),
  };
  return { spec, dataset, figures };
}
