import { isCode, KINDS } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { countByProvince } from '../../selectors/countByProvince';
import { selectEvidence } from '../../selectors/selectEvidence';
import { selectKnownFigures } from '../../selectors/selectKnownFigures';
import type { FigureFilterState } from '../../ui/filters/figureFilters';
import { groupUsedIndicators, type OptionGroup, Options } from '../../ui/filters/Options';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';

interface FieldProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | number | null;
  readonly onPick: (value: string) => void;
  readonly groups: readonly OptionGroup[];
}

function Field({ label, all, value, onPick, groups }: FieldProps) {
  return (
    <label className="data-field">
      <span>{label}</span>
      <select className="select" value={value ?? ''} onChange={(event) => onPick(event.target.value)}>
        <Options all={all} groups={groups} />
      </select>
    </label>
  );
}

/** Province, indicator, kind and year; only what occurs can be picked. */
export function SelectionFields({ dataset, filters, change }: FigureFilterState & { readonly dataset: Dataset }) {
  const text = useText();
  const { t } = text;
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  const years = [...selectKnownFigures(dataset).figureYears].map((year) => ({ value: `${year}`, label: `${year}` }));
  return (
    <form className="data-fields no-print" aria-label={t('data.filters')} onSubmit={(event) => event.preventDefault()}>
      <ProvincePicker
        regions={dataset.regions}
        chosen={filters.province}
        counted="figures"
        onChange={(province) => change({ province })}
        count={() =>
          countByProvince(selectEvidence(dataset, { ...filters, province: [] }).rows, (row) => row.province?.adcode)
        }
      />
      <Field
        label={t('evidence.filter.indicator')}
        value={filters.indicator}
        all={t('evidence.all.indicator')}
        groups={groupUsedIndicators(dataset, text)}
        onPick={(value) => change({ indicator: value || null })}
      />
      <Field
        label={t('evidence.filter.kind')}
        value={filters.kind}
        all={t('evidence.all.kind')}
        groups={[{ label: null, options: kinds }]}
        onPick={(value) => change({ kind: isCode(KINDS, value) ? value : null })}
      />
      <Field
        label={t('evidence.filter.year')}
        value={filters.year}
        all={t('evidence.all.year')}
        groups={[{ label: null, options: years }]}
        onPick={(value) => change({ year: value ? Number(value) : null })}
      />
    </form>
  );
}
