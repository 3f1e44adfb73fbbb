import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { paths } from '../../config/paths';
import { useText } from '../../messages/TextContext';
import { type EvidenceFilter, selectEvidence, sortEvidence } from '../../selectors/selectEvidence';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { DroppedNotice } from '../../ui/Messages';
import { PageHead } from '../../ui/PageHead';
import { indexDataset } from '../../selectors/indexDataset';
import type { FilterName } from '../../ui/filters/filterParts';
import { FilterChips } from '../../ui/filters/FilterChips';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import { type FilterNames, listEvidenceParts } from './describeFilter';
import { EvidenceCards } from './EvidenceCards';
import { EvidenceFilters } from './EvidenceFilters';
import { EvidenceTable } from './EvidenceTable';
import { MoreNotice, MoreRows } from './MoreRows';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { type EvidenceAddress, useEvidenceQuery } from './useEvidenceQuery';
import { useShownRows } from './useShownRows';
import '../../ui/touch.css';
import './evidence.css';

/** Rows that a page begins with: a phone's cards are three times as high as a row. */
const STEP = { narrow: 30, wide: 50 } as const;

/** Gives a filter its empty value. */
function dropFilter({ query, set }: EvidenceAddress, filter: FilterName): void {
  if (filter === 'province') set('province', []);
  else if (filter === 'find') set('find', '');
  else if (filter in query) set(filter as EvidenceFilter, null);
}

/** The filters as the download page reads them; provinces follow every link by themselves. */
function toDataQuery({ query }: EvidenceAddress): Record<string, string> {
  const names = ['kind', 'indicator', 'qualifier', 'year', 'article', 'caveat', 'find'] as const;
  return Object.fromEntries(names.map((name) => [name, String(query[name] ?? '')]));
}

/** Articles by their place and credit: `铜仁 · 铜仁市民政局`. */
function nameArticles(dataset: Dataset, both: Text['both']): Map<string, string> {
  const { regions } = indexDataset(dataset);
  return new Map(
    dataset.articles.map((article) => {
      const places = article.regions
        .slice(0, 1)
        .flatMap((code) => regions.get(code) ?? [])
        .map((region) => both(region.short));
      return [article.id, [...places, both(article.credit)].join(' · ')];
    }),
  );
}

/** All figures of the documents in one table, each with its words. */
export default function EvidenceView() {
  const text = useText();
  const { t, both } = text;
  const dataset = useDataset({ of: 'all' });
  const address = useEvidenceQuery(dataset);
  const isNarrow = useIsNarrow();
  const { query, sorting } = address;
  const evidence = useMemo(() => selectEvidence(dataset, query), [dataset, query]);
  const rows = useMemo(
    () => (sorting ? sortEvidence(evidence.rows, sorting.column, sorting.isDescending) : evidence.rows),
    [evidence, sorting],
  );
  const list = useShownRows(rows.length, isNarrow ? STEP.narrow : STEP.wide);
  const listed = rows.slice(0, list.shown);
  const names = useMemo<FilterNames>(
    () => ({
      regions: new Map(dataset.regions.map((region) => [region.adcode, region.short])),
      indicators: new Map(dataset.indicators.map((indicator) => [indicator.id, indicator.short])),
      articles: nameArticles(dataset, both),
    }),
    [dataset, both],
  );
  const parts = listEvidenceParts(address, names, text);
  return (
    <>
      <title>{`${t('evidence.title')} · ${t('shell.name')}`}</title>
      <PageHead
        title={t('evidence.title')}
        lead={t('evidence.lead', { count: evidence.total, articles: dataset.articles.length })}
        aside={
          <AtlasLink className="button" to={paths.data()} query={toDataQuery(address)}>
            {t('data.fromEvidence')}
          </AtlasLink>
        }
      />
      <DroppedNotice dropped={address.dropped} />
      <EvidenceFilters dataset={dataset} address={address} names={names} />
      <FilterChips parts={parts} counted="figures" shown={rows.length} total={evidence.total} onClear={address.clear} />
      {rows.length === 0 ? (
        <NothingLeft
          parts={parts}
          emptiedBy={evidence.emptiedBy}
          onDrop={(filter) => dropFilter(address, filter)}
          onClear={address.clear}
        />
      ) : null}
      {rows.length === 0 ? null : (
        <>
          <MoreNotice rows={list} total={rows.length} />
          {isNarrow ? (
            <EvidenceCards rows={listed} />
          ) : (
            <EvidenceTable rows={listed} sorting={sorting} onSort={address.sort} />
          )}
          <MoreRows rows={list} total={rows.length} />
        </>
      )}
    </>
  );
}
