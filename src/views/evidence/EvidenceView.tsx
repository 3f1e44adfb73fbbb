import { useMemo } from 'react';
import type { Query } from '../../address/parameters';
import type { Dataset } from '../../domain/dataset';
import type { FigureColumn } from '../../domain/figureColumns';
import type { Text } from '../../messages/text';
import { SignKey } from '../../charts/signKey/SignKey';
import { listShown } from '../../format/findSigns';
import { paths } from '../../config/paths';
import { formatProvinces, sayOf } from '../../format/formatProvinces';
import { useText } from '../../messages/TextContext';
import { countScope } from '../../selectors/countScope';
import { selectEvidence, sortEvidence } from '../../selectors/selectEvidence';
import { selectKnownFigures } from '../../selectors/selectKnownFigures';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import DroppedNotice from '../../ui/DroppedNotice';
import { PageTitle } from '../../ui/PageTitle';
import { PageHead } from '../../ui/PageHead';
import { indexDataset } from '../../selectors/indexDataset';
import { nameShortly } from '../../ui/filters/filterParts';
import { FilterChips } from '../../ui/filters/FilterChips';
import { NoFigureLeft } from '../../ui/filters/NoFigureLeft';
import { type FilterNames, listFigureParts, noFilters, pickFilters } from '../../ui/filters/figureFilters';
import { EvidenceCards } from './EvidenceCards';
import { EvidenceFilters } from './EvidenceFilters';
import { EvidenceTable } from './EvidenceTable';
import { MoreNotice, MoreRows } from './MoreRows';
import { useAddress } from '../../ui/browser/useAddress';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { useShownRows } from './useShownRows';
import '../../ui/touch.css';
import './evidence.css';

/** Rows that a page begins with: a phone's cards are three times as high as a row. */
const STEP = { narrow: 30, wide: 50 } as const;

const CHIPS = ['kind', 'indicator', 'qualifier', 'year', 'article', 'caveat', 'find'] as const;

/** Names for chips; articles by their place and credit, for headlines are too long: `铜仁 · 铜仁市民政局`. */
function nameFilters(dataset: Dataset, text: Text): FilterNames {
  const { regions, indicators, articles } = indexDataset(dataset);
  const region = nameShortly(regions, text);
  return {
    region,
    indicator: nameShortly(indicators, text),
    article: (id) => {
      const article = articles.get(id);
      return article ? [...article.regions.slice(0, 1).map(region), text.both(article.credit)].join(' · ') : id;
    },
  };
}

/** What a press on the head of a column asks for: its order, then the reverse, then the order that was printed. */
const turnSorting = (sorting: Query<'evidence'>['sorting'], column: FigureColumn): Query<'evidence'>['sorting'] =>
  sorting?.column !== column
    ? { column, isDescending: false }
    : sorting.isDescending
      ? null
      : { column, isDescending: true };

/** All figures of the documents in one table, each with its words. */
export default function EvidenceView() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset({ of: 'all' });
  const address = useAddress('evidence', selectKnownFigures(dataset));
  const isNarrow = useIsNarrow();
  const { query, change } = address;
  const { sorting } = query;
  const evidence = useMemo(() => selectEvidence(dataset, query), [dataset, query]);
  const rows = useMemo(
    () => (sorting ? sortEvidence(evidence.rows, sorting.column, sorting.isDescending) : evidence.rows),
    [evidence, sorting],
  );
  const list = useShownRows(rows.length, isNarrow ? STEP.narrow : STEP.wide);
  const listed = rows.slice(0, list.shown);
  const names = useMemo(() => nameFilters(dataset, text), [dataset, text]);
  const provinces = formatProvinces(query.province, indexDataset(dataset).regions, text);
  const counts = countScope(dataset, query.province);
  const parts = listFigureParts({ filters: query, change }, CHIPS, names, text);
  const clear = () => change(noFilters);
  const sort = (column: FigureColumn) => change((now) => ({ sorting: turnSorting(now.sorting, column) }));
  return (
    <>
      <PageTitle parts={[provinces, t('evidence.title')]} />
      <PageHead
        title={t('evidence.title')}
        lead={sayOf(provinces, t('evidence.lead', { count: counts.figures, articles: counts.articles }), text)}
        aside={
          <>
            <AtlasLink className="button" to={paths.add()}>
              {t('frame.add')}
            </AtlasLink>
            <AtlasLink className="button" to={paths.data()} query={pickFilters(query)}>
              {t('data.fromEvidence')}
            </AtlasLink>
          </>
        }
      />
      <DroppedNotice dropped={address.dropped} />
      <EvidenceFilters dataset={dataset} address={address} names={names} />
      <FilterChips parts={parts} counted="figures" shown={rows.length} total={evidence.total} onClear={clear} />
      {rows.length === 0 ? <NoFigureLeft parts={parts} emptiedBy={evidence.emptiedBy} change={change} /> : null}
      {rows.length === 0 ? null : (
        <>
          <SignKey
            shown={listShown(
              listed.map(({ figure }) => figure),
              text.lang,
            )}
            text={text}
          />
          <MoreNotice rows={list} total={rows.length} />
          {isNarrow ? <EvidenceCards rows={listed} /> : <EvidenceTable rows={listed} sorting={sorting} onSort={sort} />}
          <MoreRows rows={list} total={rows.length} />
        </>
      )}
    </>
  );
}
