import { lazy, useMemo, useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import { VerdictMark } from '../../charts/verdict/VerdictMark';
import { type Verdict, VERDICTS } from '../../domain/verdict';
import { readToday } from '../../ui/browser/clock';
import { TARGET_MAP } from '../../config/paths';
import { useAddress } from '../../ui/browser/useAddress';
import { EmbedPart } from '../../export/EmbedPart';
import { ExportButton } from '../../export/ExportButton';
import { describeSummary, describeBoardFigure } from '../../export/figures/describeBoardFigure';
import { arrangeRows } from '../../export/figures/targetRows';
import { formatDateProse } from '../../format/formatPeriod';
import { formatProvinces, sayOf } from '../../format/formatProvinces';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectTargets, summarizeTargets } from '../../selectors/selectTargets';
import { useDataset } from '../../store/datasetStore';
import { dropFilter } from '../../ui/filters/filterParts';
import { FilterChips } from '../../ui/filters/FilterChips';
import { CodeCounts } from '../../ui/filters/CodeCounts';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import { ClockNotice } from '../../ui/ClockNotice';
import DroppedNotice from '../../ui/DroppedNotice';
import { PageTitle } from '../../ui/PageTitle';
import { PageHead, Section } from '../../ui/PageHead';
import { WhenNear } from '../../ui/WhenNear';
import { BoardFilters } from './BoardFilters';
import { BoardKey } from './BoardKey';
import { sortRows } from './arrangeBoard';
import { BoardTable } from './BoardTable';
import { listBoardParts, NO_FILTERS } from './listBoardParts';
import { narrowTargets, selectBoardEmptiedBy } from './narrowBoard';
import { useScrollToMap } from './useScrollToMap';
import '../../ui/touch.css';
import './targets.css';

const TargetMap = lazy(() => import('./TargetMap'));

/** The sign of a verdict and what it is called. */
function VerdictName({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useText();
  return (
    <>
      <VerdictMark verdict={verdict} size={16} />
      {t(`verdict.${verdict}`)}
    </>
  );
}

/** `/targets`: every requirement that the reports print, by deadline, with its verdict. */
export default function TargetsView() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset({ of: 'targets' });
  const [today] = useState(readToday);
  const address = useAddress('targets', selectKnownValues(dataset));
  const { query, dropped, change } = address;
  const { verdict, due, order } = query;
  const index = indexDataset(dataset);
  const all = useMemo(() => selectTargets(dataset, today), [dataset, today]);
  const within = useMemo(
    () => narrowTargets(dataset, today, { province: query.province, indicator: query.indicator, due, verdict: null }),
    [dataset, today, query.province, query.indicator, due],
  );
  const shown = verdict === null ? within : within.filter((series) => series.judgement.verdict === verdict);
  const rows = sortRows(arrangeRows(shown, index, text), order);
  const summary = summarizeTargets(all);
  const asked = new Set(all.map((series) => series.indicator));
  const parts = listBoardParts(dataset, address, text);
  const clear = () => change(NO_FILTERS);
  const filters = parts.map((part) => part.label);
  const provinces = formatProvinces(query.province, index.regions, text);
  const ofProvinces = summarizeTargets(selectTargets(dataset, today, query.province));
  const title = sayOf(provinces, describeSummary(ofProvinces, text), text);
  const { search } = useLocation();
  useScrollToMap();
  return (
    <>
      <PageTitle parts={[provinces, t('target.board.name')]} />
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
                describe={async (context) =>
                  describeBoardFigure({
                    dataset,
                    rows,
                    provinces: query.province,
                    filters,
                    sort: order,
                    ...context,
                    today,
                  })
                }
              />
            </>
          ) : null
        }
      />
      <ClockNotice today={today} articles={dataset.articles} />
      <DroppedNotice dropped={dropped} />
      <CodeCounts
        codes={VERDICTS}
        counts={summarizeTargets(within).byVerdict}
        chosen={verdict}
        onChoose={(next) => change({ verdict: next })}
        label={t('target.board.filterVerdict')}
        className="targets-verdicts"
        buttonClass="targets-verdict"
      >
        {(code) => <VerdictName verdict={code} />}
      </CodeCounts>
      <BoardFilters
        dataset={dataset}
        today={today}
        address={address}
        indicators={dataset.indicators.filter((known) => asked.has(known) || known.id === query.indicator)}
      />
      <FilterChips parts={parts} counted="targets" total={summary.total} shown={rows.length} onClear={clear} />
      {rows.length > 0 ? (
        <EmbedPart figure="board">
          <BoardTable rows={rows} today={today} isByDeadline={order === 'deadline'} />
        </EmbedPart>
      ) : (
        <NothingLeft
          parts={parts}
          emptiedBy={selectBoardEmptiedBy(dataset, today, query)}
          onClear={clear}
          onDrop={(filter) => change(dropFilter(NO_FILTERS, filter))}
        />
      )}
      <BoardKey rows={rows} />
      <Section id={TARGET_MAP} title={t('target.map.title')}>
        <WhenNear room="targets-map-room">
          <TargetMap dataset={dataset} targets={shown} provinces={query.province} filters={filters} today={today} />
        </WhenNear>
      </Section>
    </>
  );
}
