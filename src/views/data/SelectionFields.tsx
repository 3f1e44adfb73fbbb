import type { Dataset } from '../../domain/dataset';
import { type Kind, KINDS } from '../../domain/codes';
import { useText } from '../../messages/TextContext';
import { countByProvince } from '../../selectors/countByProvince';
import { selectEvidence } from '../../selectors/selectEvidence';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import { listYears, type Selection } from './useSelection';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface FieldProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

function Field({ label, all, value, onPick, groups }: FieldProps) {
  const listed = groups.map((group) => {
    const options = group.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
    return group.label === '' ? (
      options
    ) : (
      <optgroup key={group.label} label={group.label}>
        {options}
      </optgroup>
    );
  });
  return (
    <label className="data-field">
      <span>{label}</span>
      <select className="select" value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{all}</option>
        {listed}
      </select>
    </label>
  );
}

interface SelectionProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** Province, indicator, kind and year; only what occurs can be picked. */
export function SelectionFields({ dataset, selection }: SelectionProps) {
  const { t, both } = useText();
  const { query, set } = selection;
  const used = new Set(dataset.figures.map((figure) => figure.indicator));
  const families = dataset.families.map((family) => ({
    label: both(family.name),
    options: dataset.indicators
      .filter((item) => item.family === family.id && used.has(item.id))
      .map((item) => ({ value: item.id, label: both(item.name) })),
  }));
  const plain = (options: readonly Option[]) => [{ label: '', options }];
  return (
    <form className="data-fields no-print" aria-label={t('data.filters')} onSubmit={(event) => event.preventDefault()}>
      <ProvincePicker
        regions={dataset.regions}
        chosen={query.province}
        counted="figures"
        onChange={(province) => set('province', province)}
        count={() =>
          countByProvince(selectEvidence(dataset, { ...query, province: [] }).rows, (row) => row.province?.adcode)
        }
      />
      <Field
        label={t('evidence.filter.indicator')}
        value={query.indicator ?? ''}
        all={t('evidence.all.indicator')}
        groups={families}
        onPick={(value) => set('indicator', value || null)}
      />
      <Field
        label={t('evidence.filter.kind')}
        value={query.kind ?? ''}
        all={t('evidence.all.kind')}
        groups={plain(KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })))}
        onPick={(value) => set('kind', (value || null) as Kind | null)}
      />
      <Field
        label={t('evidence.filter.year')}
        value={query.year === null ? '' : String(query.year)}
        all={t('evidence.all.year')}
        groups={plain(listYears(dataset).map((year) => ({ value: String(year), label: String(year) })))}
        onPick={(value) => set('year', value ? Number(value) : null)}
      />
    </form>
  );
}
