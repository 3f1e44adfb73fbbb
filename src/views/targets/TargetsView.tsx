import { lazy, useEffect, useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { TextureDefs } from '../../charts/scene/SceneSvg';
import { readToday } from '../../ui/browser/clock';
import { TARGET_MAP } from '../../config/paths';
import { useAddress } from '../../ui/browser/useAddress';
import { EmbedPart } from '../../export/EmbedPart';
import { ExportButton } from '../../export/ExportButton';
import { describeSummary, describeBoardFigure } from '../../export/figures/describeBoardFigure';
import { arrangeRows } from '../../export/figures/targetRows';
import { formatDateProse } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectTargets, summarizeTargets } from '../../selectors/selectTargets';
import { useDataset } from '../../store/datasetStore';
import { FilterChips } from '../../ui/filters/FilterChips';
import { type FilterPart, listProvinceParts } from '../../ui/filters/filterParts';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import { DroppedNotice } from '../../ui/Messages';
import { PageHead, Section } from '../../ui/PageHead';
import { WhenNear } from '../../ui/WhenNear';
import { BoardFilters } from './BoardFilters';
import { BoardKey } from './BoardKey';
import { sortRows } from './boardQuery';
import { BoardTable } from './BoardTable';
import { type BoardNarrowing, countTargetsByProvince, narrowTargets, selectBoardEmptiedBy } from './narrowBoard';
import { useBoardQuery } from './useBoardQuery';
import { VerdictFilter } from './VerdictFilter';
import '../../ui/touch.css';
import './targets.css';

const TargetMap = lazy(() => import('./TargetMap'));

/** `/targets`: every requirement that the reports print, by deadline, with its verdict. */
export default function TargetsView() {
  const text = useText();
  const { t, both } = text;
  const dataset = useDataset({ of: 'targets' });
  const [today] = useState(readToday);
  const { query, dropped, change, edit } = useAddress(selectKnownValues(dataset));
  const board = useBoardQuery(edit);
  const { verdict, due, sort } = board.query;
  const index = indexDataset(dataset);
  const all = useMemo(() => selectTargets(dataset, today), [dataset, today]);
  const narrowing: BoardNarrowing = { province: query.province, indicator: query.indicator, due, verdict };
  const within = useMemo(
    () => narrowTargets(dataset, today, { province: query.province, indicator: query.indicator, due, verdict: null }),
    [dataset, today, query.province, query.indicator, due],
  );
  const shown = verdict === null ? within : within.filter((series) => series.judgement.verdict === verdict);
  const rows = sortRows(arrangeRows(shown, index, text), sort);
  const summary = summarizeTargets(all);
  const asked = new Set(all.map((series) => series.indicator));
  const indicator = dataset.indicators.find(({ id }) => id === query.indicator) ?? null;
  const nameOf = (code: string) => both(index.regions.get(code)?.short ?? { zh: code, en: code });
  const parts: FilterPart[] = [
    ...listProvinceParts(query.province, nameOf, (province) => change({ province })),
    ...(indicator === null
      ? []
      : [
          {
            filter: 'indicator',
            code: '',
            label: both(indicator.name),
            remove: () => change({ indicator: null }),
          } as const,
        ]),
    ...(due === null
      ? []
      : [
          {
            filter: 'due',
            code: '',
            label: t('target.board.dueChip', { due: t(`target.due.${due}`) }),
            remove: () => board.set({ due: null }),
          } as const,
        ]),
    ...(verdict === null
      ? []
      : [
          {
            filter: 'verdict',
            code: '',
            label: t(`verdict.${verdict}`),
            remove: () => board.set({ verdict: null }),
          } as const,
        ]),
  ];
  const filters = parts.map((part) => part.label);
  const title = describeSummary(summary, text);
  const { hash, search } = useLocation();
  // The map stands below the board and is there before its drawing: a link to it must find it on a page that has just
  // been drawn.
  useEffect(() => {
    if (hash !== `#${TARGET_MAP}`) return undefined;
    // After the shell, which starts every new page at its top.
    const frame = requestAnimationFrame(() => document.getElementById(TARGET_MAP)?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [hash]);
  return (
    <>
      <title>{`${t('target.board.name')} · ${t('shell.name')}`}</title>
      <svg className="targets-defs" width="0" height="0" aria-hidden="true">
        <TextureDefs />
      </svg>
      <PageHead
        title={<span className="targets-title">{title}</span>}
        lead={t('target.board.lead', { date: formatDateProse(today, text.lang) })}
        aside={
          rows.length > 0 ? (
            <>
              <Link className="targets-see" to={{ search, hash: TARGET_MAP }}>
                {t('home.targetsOnMap')}
              </Link>
              <ExportButton
                figure="board"
                subject={title}
                describe={async (context) => describeBoardFigure({ dataset, rows, filters, sort, ...context, today })}
              />
            </>
          ) : null
        }
      />
      <DroppedNotice dropped={[...dropped, ...board.dropped]} />
      <VerdictFilter
        counts={summarizeTargets(within).byVerdict}
        chosen={verdict}
        onChoose={(next) => board.set({ verdict: next })}
      />
      <BoardFilters
        regions={dataset.regions}
        provinces={query.province}
        count={() => countTargetsByProvince(dataset, today, narrowing)}
        indicators={dataset.indicators.filter((known) => asked.has(known) || known === indicator)}
        indicator={query.indicator}
        due={due}
        sort={sort}
        onProvince={(province) => change({ province })}
        onIndicator={(id) => change({ indicator: id })}
        onDue={(next) => board.set({ due: next })}
        onSort={(next) => board.set({ sort: next })}
      />
      <FilterChips
        parts={parts}
        counted="targets"
        total={summary.total}
        shown={rows.length}
        onClear={board.clearFilters}
      />
      {rows.length > 0 ? (
        <EmbedPart figure="board">
          <BoardTable rows={rows} today={today} isByDeadline={sort === 'deadline'} />
        </EmbedPart>
      ) : (
        <NothingLeft
          parts={parts}
          emptiedBy={selectBoardEmptiedBy(dataset, today, narrowing)}
          onClear={board.clearFilters}
          onDrop={(filter) => edit((next) => next.delete(filter))}
        />
      )}
      <BoardKey />
      <Section id={TARGET_MAP} title={t('target.map.title')}>
        <WhenNear room="targets-map-room">
          <TargetMap dataset={dataset} targets={shown} provinces={query.province} filters={filters} today={today} />
        </WhenNear>
      </Section>
    </>
  );
}
