import { Suspense, useMemo, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { formatProvinces } from '../../format/formatProvinces';
import { useText } from '../../messages/TextContext';
import { SystemWords } from '../../messages/WholeText';
import { paths } from '../../config/paths';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { type ProgrammeList, selectProgrammePlaces, selectProgrammes } from '../../selectors/selectProgrammes';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import DroppedNotice from '../../ui/DroppedNotice';
import { EmptyState } from '../../ui/EmptyState';
import { dropFilter } from '../../ui/filters/filterParts';
import { FilterChips } from '../../ui/filters/FilterChips';
import { NothingLeft } from '../../ui/filters/NothingLeft';
import { PageTitle } from '../../ui/PageTitle';
import { LoadingLine } from '../../ui/LoadingLine';
import { PageHead } from '../../ui/PageHead';
import { ProgrammeItem } from '../../ui/ProgrammeItem';
import { listProgrammeParts } from './listProgrammeParts';
import { KindStrip, ProgrammeFilters } from './ProgrammeFilters';
import { Systems } from './Systems';
import { ProgrammeMap } from './ProgrammeMap';
import { useAddress } from '../../ui/browser/useAddress';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import '../../ui/touch.css';
import './programmes.css';

const NO_FILTERS = { province: [], type: null, find: '' } as const;

interface GroupsProps {
  readonly dataset: Dataset;
  readonly list: ProgrammeList;
}

/** The programmes by province, open until somebody folds them, each entry with its very place. */
function ProgrammeGroups({ dataset, list }: GroupsProps) {
  const { t, both } = useText();
  const { regions } = indexDataset(dataset);
  const [press, setPress] = useState<{ readonly list: ProgrammeList; readonly isOpen: boolean } | null>(null);
  // What was pressed holds until the list changes.
  const areOpen = press?.list === list ? press.isOpen : true;
  return (
    <>
      {list.groups.length > 1 ? (
        <p className="programmes-fold thumb-links no-print">
          <button type="button" className="button" onClick={() => setPress({ list, isOpen: !areOpen })}>
            {t(areOpen ? 'programmes.fold' : 'programmes.unfold')}
          </button>
        </p>
      ) : null}
      {list.groups.map(({ region, programmes }) => (
        <details key={`${region.adcode} ${areOpen}`} className="programmes-group" open={areOpen}>
          <summary>
            <h2>{both(region.name)}</h2> <span>{t('programmes.group', { count: programmes.length })}</span>
          </summary>
          <ul>
            {programmes.map((programme) => (
              <ProgrammeItem key={programme.id} programme={programme} place={mustGet(regions, programme.region)} />
            ))}
          </ul>
          <p>
            <AtlasLink to={paths.region(region.adcode)}>
              {t('programmes.toRegion', { name: both(region.name) })}
            </AtlasLink>
          </p>
        </details>
      ))}
    </>
  );
}

/** `/programmes`: what places do, as far as the reports name it. */
export default function ProgrammesView() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset({ of: 'programmes' });
  const address = useAddress('programmes', selectKnownValues(dataset));
  const { change } = address;
  const { province, type: kind, find } = address.query;
  const list = useMemo(() => selectProgrammes(dataset, { province, kind, find }), [dataset, province, kind, find]);
  const places = useMemo(() => selectProgrammePlaces(dataset, list.shown), [dataset, list]);
  const parts = listProgrammeParts(dataset, address, text);
  const clear = () => change(NO_FILTERS);
  const filters = parts.map((part) => part.label);
  const total = dataset.programmes.length;
  const provinces = formatProvinces(province, indexDataset(dataset).regions, text);
  const within = selectProgrammes(dataset, { province, kind: null, find: '' }).shown;
  const articles = new Set(within.map((programme) => programme.article)).size;
  const isOnly = (adcode: string) => province.length === 1 && province[0] === adcode;
  return (
    <>
      <PageTitle parts={[provinces, t('programmes.title')]} />
      <PageHead
        title={t('programmes.head', { where: provinces || 'all', count: within.length })}
        lead={t('programmes.lead', { articles })}
      />
      <DroppedNotice dropped={address.dropped} />
      {total === 0 ? (
        <EmptyState>
          <p>{t('programmes.none')}</p>
        </EmptyState>
      ) : (
        <Suspense fallback={<LoadingLine />}>
          <SystemWords>
            <Systems dataset={dataset} address={address}>
              <KindStrip byKind={list.byKind} address={address} />
              <ProgrammeFilters dataset={dataset} address={address} />
              <FilterChips parts={parts} counted="programmes" shown={list.shown.length} total={total} onClear={clear} />
              <div className="programmes-grid">
                <ProgrammeMap
                  dataset={dataset}
                  places={places}
                  filters={filters}
                  provinces={province}
                  onNarrow={(adcode) => change({ province: isOnly(adcode) ? [] : [adcode] })}
                />
                <div className="programmes-list">
                  {list.shown.length > 0 ? (
                    <ProgrammeGroups dataset={dataset} list={list} />
                  ) : (
                    <NothingLeft
                      parts={parts}
                      emptiedBy={list.emptiedBy.map(({ filter, count }) => ({
                        filter: filter === 'kind' ? 'type' : filter,
                        count,
                      }))}
                      onDrop={(filter) => change(dropFilter(NO_FILTERS, filter))}
                      onClear={clear}
                    />
                  )}
                </div>
              </div>
            </Systems>
          </SystemWords>
        </Suspense>
      )}
    </>
  );
}
