import type { Dataset, ProgrammeKind } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { PROGRAMME_KINDS } from '../../selectors/selectProgrammes';
import { FindField } from '../../ui/FindField';
import { ProgrammeKindMark } from '../../ui/ProgrammeMark';
import { describeFilters } from './describeFilters';
import type { ProgrammeAddress } from './useProgrammeQuery';

interface KindStripProps {
  readonly byKind: Readonly<Record<ProgrammeKind, number>>;
  readonly address: ProgrammeAddress;
}

/** The kinds with their counts; zero is part of the overview, but not a stop for the keyboard. */
export function KindStrip({ byKind, address }: KindStripProps) {
  const { t } = useText();
  const chosen = address.query.kind;
  return (
    <div className="programmes-kinds no-print" role="group" aria-label={t('programmes.kinds')}>
      {PROGRAMME_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="programmes-kind"
          aria-pressed={chosen === kind}
          disabled={byKind[kind] === 0 && chosen !== kind}
          onClick={() => address.setKind(chosen === kind ? null : kind)}
        >
          <ProgrammeKindMark kind={kind} />
          <strong>{byKind[kind]}</strong>
        </button>
      ))}
    </div>
  );
}

interface FiltersProps {
  readonly dataset: Dataset;
  readonly address: ProgrammeAddress;
  readonly shown: number;
}

/** Chosen filters, each removable; the kind is a chip too, so that all that narrows the list stands together. */
function Chips({ dataset, address }: Omit<FiltersProps, 'shown'>) {
  const text = useText();
  const { t } = text;
  const chips = describeFilters(dataset, address, text);
  return (
    <>
      {chips.map((chip) => (
        <button key={chip.key} type="button" className="chip is-active" onClick={chip.remove}>
          {chip.label} <span aria-hidden="true">×</span>
          <span className="sr-only">{t('programmes.remove')}</span>
        </button>
      ))}
      {chips.length > 1 ? <button type="button" className="programmes-clear" onClick={() => address.clear()}>{t('programmes.clear')}</button> : null}
    </>
  );
}

/** Search field, provinces to choose from, chosen filters and how many programmes remain. */
export function ProgrammeFilters({ dataset, address, shown }: FiltersProps) {
  const { t, both } = useText();
  const index = indexDataset(dataset);
  const total = dataset.programmes.length;
  const chosen = address.query.province;
  const named = new Set(dataset.programmes.map((programme) => index.provinceOf(programme.region)?.adcode));
  const options = dataset.regions.filter((region) => named.has(region.adcode) && !chosen.includes(region.adcode)).sort((a, b) => a.adcode.localeCompare(b.adcode));
  return (
    <form className="programmes-filters no-print" role="search" aria-label={t('programmes.filters')} onSubmit={(event) => event.preventDefault()}>
      <FindField label={t('programmes.find')} className="programmes-find" find={address.query.find} onFind={address.setFind} />
      <select className="select" aria-label={t('programmes.province')} value="" onChange={(event) => { if (event.target.value) address.setProvince([...chosen, event.target.value]); }}>
        <option value="">{t(chosen.length === 0 ? 'programmes.province.all' : 'programmes.province.add')}</option>
        {options.map((region) => <option key={region.adcode} value={region.adcode}>{both(region.short)}</option>)}
      </select>
      <p role="status">{shown === total ? t('programmes.count.all', { total }) : t('programmes.count.some', { total, shown })}</p>
      <Chips dataset={dataset} address={address} />
    </form>
  );
}
