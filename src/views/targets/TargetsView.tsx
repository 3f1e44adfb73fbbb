import { useMemo, useState } from 'react';
import { TextureDefs } from '../../charts/scene/SceneSvg';
import { layoutTargetsScene } from '../../charts/targetBoard/layoutTargetsScene';
import { readToday } from '../../config/clock';
import { useAddress } from '../../config/useAddress';
import type { Dataset } from '../../domain/dataset';
import { describeSources } from '../../export/describeSources';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectTargets, summarizeTargets, type TargetSummary } from '../../selectors/selectTargets';
import { useDataset } from '../../store/datasetStore';
import { ExportMenu, type ImageFormat } from '../../ui/ExportMenu';
import { DroppedNotice, EmptyState } from '../../ui/Messages';
import { PageHead } from '../../ui/PageHead';
import { BoardKey } from './BoardKey';
import { arrangeRows, type TargetRow } from './boardRows';
import { BoardTable } from './BoardTable';
import { ProvinceFilter } from './ProvinceFilter';
import { useVerdictQuery } from './useVerdictQuery';
import { VerdictFilter } from './VerdictFilter';
import './targets.css';

const EXPORT_WIDTH = 1128;

/** How many targets, how many past their deadline, how many of those with a later figure. */
const describeSummary = (summary: TargetSummary, text: Text) =>
  text.t('target.board.title', { total: summary.total, passed: summary.passed, later: summary.passedWithLater });

/** Draws the rows that are shown and downloads them with their sources. */
async function exportBoard(dataset: Dataset, rows: readonly TargetRow[], filters: readonly string[], today: string, text: Text, format: ImageFormat) {
  const { exportFigure } = await import('../../export/exportFigure');
  const summary = summarizeTargets(rows.flatMap((row) => row.members));
  const figures = rows.flatMap((row) => row.members.flatMap((series) => [series.target, ...series.actuals]));
  const words = describeSources(dataset, figures, text);
  const spec = {
    fileName: `${[text.t('target.board.name'), ...filters].join('-')}-${today}`,
    // The image says what it shows: with a filter on, its headline counts the rows that remain.
    title: describeSummary(summary, text),
    subtitle: [...filters, text.t('target.board.exportSubtitle', { date: today })].join(' · '),
    body: layoutTargetsScene(rows, text, today, { width: EXPORT_WIDTH }),
    sources: words.sources,
    notes: [text.t('target.board.exportKey'), text.t('target.board.keyShape'), ...words.notes],
    address: window.location.href,
    drawnOn: today,
  };
  await exportFigure(spec, text, format);
}

/** `/targets`: every requirement that the reports print, by deadline, with its verdict. */
export default function TargetsView() {
  const text = useText();
  const { t, both } = text;
  const dataset = useDataset();
  const [today] = useState(readToday);
  const { query, dropped, change } = useAddress(selectKnownValues(dataset));
  const { verdict, dropped: droppedVerdict, setVerdict, clearFilters } = useVerdictQuery();
  const index = indexDataset(dataset);
  const all = useMemo(() => selectTargets(dataset, today), [dataset, today]);
  const within = useMemo(() => selectTargets(dataset, today, query.province), [dataset, today, query.province]);
  const shown = verdict === null ? within : within.filter((series) => series.judgement.verdict === verdict);
  const rows = arrangeRows(shown, index, text);
  const summary = summarizeTargets(all);
  const provinces = dataset.regions.filter((region) => region.level === 'province').sort((a, b) => a.adcode.localeCompare(b.adcode));
  const filters = [
    ...provinces.filter((region) => query.province.includes(region.adcode)).map((region) => both(region.short)),
    ...(verdict === null ? [] : [t(`verdict.${verdict}`)]),
  ];
  const title = describeSummary(summary, text);
  return (
    <>
      <title>{`${t('target.board.name')} · ${t('shell.name')}`}</title>
      <svg className="targets-defs" width="0" height="0" aria-hidden="true"><TextureDefs /></svg>
      <PageHead
        title={<span className="targets-title">{title}</span>}
        lead={t('target.board.lead', { date: today })}
        aside={rows.length > 0 ? <ExportMenu subject={title} onExport={(format) => exportBoard(dataset, rows, filters, today, text, format)} /> : null}
      />
      <DroppedNotice dropped={[...dropped, ...droppedVerdict]} />
      <VerdictFilter counts={summarizeTargets(within).byVerdict} chosen={verdict} onChoose={setVerdict} />
      <div className="targets-filter no-print">
        <ProvinceFilter provinces={provinces} chosen={query.province} onChange={(province) => change({ province })} />
        <p className="targets-remain" role="status">{filters.length > 0 ? t('target.board.remain', { total: summary.total, shown: rows.length }) : ''}</p>
        {filters.length > 0 ? <button type="button" className="button" onClick={clearFilters}>{t('target.board.clear')}</button> : null}
      </div>
      {rows.length > 0 ? <BoardTable rows={rows} today={today} /> : <EmptyState><p>{t('target.board.empty', { filter: filters.join(' · ') })}</p></EmptyState>}
      <BoardKey />
    </>
  );
}
