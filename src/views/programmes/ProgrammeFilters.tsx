import type { Dataset } from '../../domain/dataset';
import { PROGRAMME_KINDS, type ProgrammeKind } from '../../domain/codes';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { countByProvince } from '../../selectors/countByProvince';
import { selectProgrammes } from '../../selectors/selectProgrammes';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import { FindField } from '../../ui/FindField';
import { ProgrammeKindMark } from '../../ui/ProgrammeMark';
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
}

/** Search field and provinces to choose from. */
export function ProgrammeFilters({ dataset, address }: FiltersProps) {
  const { t } = useText();
  const { query } = address;
  const count = () =>
    countByProvince(
      selectProgrammes(dataset, { ...query, province: [] }).shown,
      (programme) => indexDataset(dataset).provinceOf(programme.region)?.adcode,
    );
  return (
    <form
      className="programmes-filters no-print"
      role="search"
      aria-label={t('programmes.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <FindField label={t('programmes.find')} className="programmes-find" find={query.find} onFind={address.setFind} />
      <ProvincePicker
        regions={dataset.regions}
        chosen={query.province}
        counted="programmes"
        count={count}
        onChange={address.setProvince}
      />
    </form>
  );
}
