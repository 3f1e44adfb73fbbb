import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { paths } from '../../config/paths';
import { useText } from '../../messages/TextContext';
import { type EvidenceFilter, selectEvidence, sortEvidence } from '../../selectors/selectEvidence';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { DroppedNotice, EmptyState } from '../../ui/Messages';
import { PageHead } from '../../ui/PageHead';
import { indexDataset } from '../../selectors/indexDataset';
import { describeFilter, type FilterNames } from './describeFilter';
import { EvidenceCards } from './EvidenceCards';
import { EvidenceFilters } from './EvidenceFilters';
import { EvidenceTable } from './EvidenceTable';
import { useIsNarrow } from '../../config/useIsNarrow';
import { FilterChips } from './FilterChips';
import { type EvidenceAddress, useEvidenceQuery } from './useEvidenceQuery';
import './evidence.css';

/** Gives a filter its empty value. */
function dropFilter(address: EvidenceAddress, filter: EvidenceFilter): void {
  if (filter === 'province') address.set('province', []);
  else if (filter === 'find') address.set('find', '');
  else address.set(filter, null);
}

/** The filters as the download page reads them; provinces follow every link by themselves. */
function toDataQuery({ query }: EvidenceAddress): Record<string, string> {
  const names = ['kind', 'indicator', 'qualifier', 'year', 'article', 'caveat', 'find'] as const;
  return Object.fromEntries(names.map((name) => [name, String(query[name] ?? '')]));
}

interface NothingLeftProps {
  readonly address: EvidenceAddress;
  readonly emptiedBy: readonly { readonly filter: EvidenceFilter; readonly count: number }[];
  readonly names: FilterNames;
}

/** Says which filter emptied the table, and takes it away on request. */
function NothingLeft({ address, emptiedBy, names }: NothingLeftProps) {
  const text = useText();
  return (
    <EmptyState>
      <p><strong>{text.t(emptiedBy.length > 0 ? 'evidence.empty.by' : 'evidence.empty.together')}</strong></p>
      <p className="evidence-mend">
        {emptiedBy.map(({ filter, count }) => (
          <button key={filter} type="button" className="button" onClick={() => dropFilter(address, filter)}>
            {text.t('evidence.empty.without', { filter: describeFilter(address.query, filter, names, text), count })}
          </button>
        ))}
        <button type="button" className="button" onClick={address.clear}>{text.t('evidence.clear')}</button>
      </p>
    </EmptyState>
  );
}

/** Articles by their place and credit: `铜仁 · 铜仁市民政局`. */
function nameArticles(dataset: Dataset, both: Text['both']): Map<string, string> {
  const { regions } = indexDataset(dataset);
  return new Map(dataset.articles.map((article) => {
    const places = article.regions.slice(0, 1).flatMap((code) => regions.get(code) ?? []).map((region) => both(region.short));
    return [article.id, [...places, both(article.credit)].join(' · ')];
  }));
}

/** All figures of the documents in one table, each with its words. */
export default function EvidenceView() {
  const { t, both } = useText();
  const dataset = useDataset();
  const address = useEvidenceQuery(dataset);
  const isNarrow = useIsNarrow();
  const { query, sorting } = address;
  const evidence = useMemo(() => selectEvidence(dataset, query), [dataset, query]);
  const rows = useMemo(() => (sorting ? sortEvidence(evidence.rows, sorting.column, sorting.isDescending) : evidence.rows), [evidence, sorting]);
  const names = useMemo<FilterNames>(() => ({
    regions: new Map(dataset.regions.map((region) => [region.adcode, region.short])),
    indicators: new Map(dataset.indicators.map((indicator) => [indicator.id, indicator.short])),
    articles: nameArticles(dataset, both),
  }), [dataset, both]);
  return (
    <>
      <title>{`${t('evidence.title')} · ${t('shell.name')}`}</title>
      <PageHead
        title={t('evidence.title')}
        lead={t('evidence.lead', { count: evidence.total, articles: dataset.articles.length })}
        aside={<AtlasLink className="button" to={paths.data()} query={toDataQuery(address)}>{t('data.fromEvidence')}</AtlasLink>}
      />
      <DroppedNotice dropped={address.dropped} />
      <EvidenceFilters dataset={dataset} address={address} names={names} />
      <FilterChips address={address} names={names} shown={rows.length} total={evidence.total} />
      {rows.length === 0 ? <NothingLeft address={address} emptiedBy={evidence.emptiedBy} names={names} /> : null}
      {rows.length > 0 && isNarrow ? <EvidenceCards rows={rows} /> : null}
      {rows.length > 0 && !isNarrow ? <EvidenceTable rows={rows} sorting={sorting} onSort={address.sort} /> : null}
    </>
  );
}
