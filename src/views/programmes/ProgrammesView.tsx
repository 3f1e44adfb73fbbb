import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { paths } from '../../config/paths';
import { indexDataset, mustGet } from '../../selectors/indexDataset';
import { type ProgrammeList, selectProgrammePlaces, selectProgrammes } from '../../selectors/selectProgrammes';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { DroppedNotice, EmptyState } from '../../ui/Messages';
import { PageHead, Section } from '../../ui/PageHead';
import { ProgrammeItem } from '../../ui/ProgrammeItem';
import { describeFilters } from './describeFilters';
import { KindStrip, ProgrammeFilters } from './ProgrammeFilters';
import { ProgrammeMap } from './ProgrammeMap';
import { type ProgrammeAddress, useProgrammeQuery } from './useProgrammeQuery';
import './programmes.css';

interface ListProps {
  readonly dataset: Dataset;
  readonly address: ProgrammeAddress;
  readonly list: ProgrammeList;
}

/** Names the filters that emptied the list and takes them away on request. */
function NothingLeft({ dataset, address, list }: ListProps) {
  const text = useText();
  const { t } = text;
  const chips = describeFilters(dataset, address, text);
  const join = (labels: readonly string[]) => labels.join(text.lang === 'zh' ? '、' : ', ');
  const wordsOf = (filter: string) => join(chips.filter((chip) => (filter === 'province' ? address.query.province.includes(chip.key) : chip.key === filter)).map((chip) => chip.label));
  return (
    <EmptyState>
      <p><strong>{t('programmes.empty', { filters: join(chips.map((chip) => chip.label)) })}</strong></p>
      <p className="programmes-mend">
        {list.emptiedBy.map(({ filter, count }) => (
          <button key={filter} type="button" className="button" onClick={() => address.clear(filter)}>{t('programmes.empty.without', { filter: wordsOf(filter), count })}</button>
        ))}
        <button type="button" className="button" onClick={() => address.clear()}>{t('programmes.clear')}</button>
      </p>
    </EmptyState>
  );
}

/** The programmes by province, each entry with its very place. */
function ProgrammeGroups({ dataset, list }: Pick<ListProps, 'dataset' | 'list'>) {
  const { t, both } = useText();
  const { regions } = indexDataset(dataset);
  return list.groups.map(({ region, programmes }) => (
    <Section key={region.adcode} title={<AtlasLink to={paths.region(region.adcode)}>{both(region.name)}</AtlasLink>} note={t('programmes.group', { count: programmes.length })}>
      <ul>{programmes.map((programme) => <ProgrammeItem key={programme.id} programme={programme} place={mustGet(regions, programme.region)} />)}</ul>
    </Section>
  ));
}

/** `/programmes`: what places do, as far as the reports name it. */
export default function ProgrammesView() {
  const text = useText();
  const { t } = text;
  const dataset = useDataset();
  const address = useProgrammeQuery(dataset);
  const { province, kind, find } = address.query;
  const list = useMemo(() => selectProgrammes(dataset, { province, kind, find }), [dataset, province, kind, find]);
  const places = useMemo(() => selectProgrammePlaces(dataset, list.shown), [dataset, list]);
  const filters = describeFilters(dataset, address, text).map((chip) => chip.label);
  const total = dataset.programmes.length;
  const articles = new Set(dataset.programmes.map((programme) => programme.article)).size;
  const isOnly = (adcode: string) => province.length === 1 && province[0] === adcode;
  return (
    <>
      <title>{`${t('programmes.title')} · ${t('shell.name')}`}</title>
      <PageHead title={t('programmes.head', { count: total })} lead={t('programmes.lead', { articles })} />
      <DroppedNotice dropped={address.dropped} />
      {total === 0 ? <EmptyState><p>{t('programmes.none')}</p></EmptyState> : (
        <>
          <KindStrip byKind={list.byKind} address={address} />
          <ProgrammeFilters dataset={dataset} address={address} shown={list.shown.length} />
          <div className="programmes-grid">
            <ProgrammeMap
              dataset={dataset} places={places} filters={filters} focus={province.length === 1 ? (province[0] ?? null) : null}
              onNarrow={(adcode) => address.setProvince(isOnly(adcode) ? [] : [adcode])}
            />
            <div className="programmes-list">
              {list.shown.length === 0 ? <NothingLeft dataset={dataset} address={address} list={list} /> : <ProgrammeGroups dataset={dataset} list={list} />}
            </div>
          </div>
        </>
      )}
    </>
  );
}
