import type { Dataset } from '../../domain/dataset';
import { CAVEAT_CODES, KINDS, QUALIFIERS, type Kind } from '../../domain/codes';
import { useText } from '../../messages/TextContext';
import { formatPeriod } from '../../format/formatPeriod';
import { countByProvince } from '../../selectors/countByProvince';
import { groupBy } from '../../selectors/indexDataset';
import {
  type CaveatFilter,
  type EvidenceQuery,
  type QualifierFilter,
  selectEvidence,
} from '../../selectors/selectEvidence';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import { FindField } from '../../ui/FindField';
import { describeCaveat, describeQualifier, type FilterNames } from './describeFilter';
import { type EvidenceAddress, listYears } from './useEvidenceQuery';

const EVERYTHING: EvidenceQuery = { province: [], kind: null, indicator: null, qualifier: null, year: null, find: '' };
interface FiltersProps {
  readonly dataset: Dataset;
  readonly address: EvidenceAddress;
}

interface PickerProps {
  readonly label: string;
  /** The words of the empty choice. */
  readonly all: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly groups: readonly {
    readonly label: string | null;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
}

function Picker({ label, all, value, onPick, groups }: PickerProps) {
  return (
    <select className="select" aria-label={label} value={value} onChange={(event) => onPick(event.target.value)}>
      <option value="">{all}</option>
      {groups.map((group, position) => {
        const options = group.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ));
        return group.label === null ? (
          options
        ) : (
          <optgroup key={position} label={group.label}>
            {options}
          </optgroup>
        );
      })}
    </select>
  );
}

function IndicatorPicker({ dataset, address }: FiltersProps) {
  const text = useText();
  const used = new Set<string>(dataset.figures.map((figure) => figure.indicator));
  const groups = dataset.families.map((family) => ({
    label: text.both(family.name),
    options: dataset.indicators
      .filter((indicator) => indicator.family === family.id && used.has(indicator.id))
      .map((indicator) => ({ value: indicator.id, label: text.both(indicator.name) })),
  }));
  return (
    <Picker
      label={text.t('evidence.filter.indicator')}
      all={text.t('evidence.all.indicator')}
      value={address.query.indicator ?? ''}
      groups={groups}
      onPick={(value) => address.set('indicator', value || null)}
    />
  );
}

function QualifierPicker({ dataset, address }: FiltersProps) {
  const text = useText();
  const used = new Set(dataset.figures.map((figure) => figure.qualifier));
  const choices: readonly QualifierFilter[] = ['inexact', ...QUALIFIERS.filter((qualifier) => used.has(qualifier))];
  const options = choices.map((qualifier) => ({ value: qualifier, label: describeQualifier(qualifier, text) }));
  return (
    <Picker
      label={text.t('evidence.filter.qualifier')}
      all={text.t('evidence.all.qualifier')}
      value={address.query.qualifier ?? ''}
      groups={[{ label: null, options }]}
      onPick={(value) => address.set('qualifier', (value || null) as QualifierFilter | null)}
    />
  );
}

/** Articles by place and credit, grouped by document. */
function ArticlePicker({ dataset, address, names }: FiltersProps & { readonly names: FilterNames }) {
  const text = useText();
  const groups = [...groupBy(dataset.articles, (article) => article.document)].map(([document, articles]) => ({
    label: text.t('evidence.document', {
      document: document.slice(0, 3),
      date: articles[0] ? formatPeriod(articles[0].publishedOn, text.lang) : '',
    }),
    options: articles.map((article) => ({ value: article.id, label: names.articles.get(article.id) ?? article.id })),
  }));
  return (
    <Picker
      label={text.t('evidence.filter.article')}
      all={text.t('evidence.all.article')}
      value={address.query.article ?? ''}
      groups={groups}
      onPick={(value) => address.set('article', value || null)}
    />
  );
}

/** Figures with a doubt of one kind, of any, or without; each with how many there are. */
function CaveatPicker({ dataset, address }: FiltersProps) {
  const text = useText();
  const count = (caveat: CaveatFilter) => selectEvidence(dataset, { ...EVERYTHING, caveat }).rows.length;
  const options = (['any', ...CAVEAT_CODES, 'none'] satisfies readonly CaveatFilter[])
    .map((caveat) => ({ caveat, found: count(caveat) }))
    .filter(({ found }) => found > 0)
    .map(({ caveat, found }) => ({
      value: caveat,
      label: text.t('evidence.option', { name: describeCaveat(caveat, text), count: found }),
    }));
  return (
    <Picker
      label={text.t('evidence.filter.caveat')}
      all={text.t('evidence.all.caveat')}
      value={address.query.caveat ?? ''}
      groups={[{ label: null, options }]}
      onPick={(value) => address.set('caveat', (value || null) as CaveatFilter | null)}
    />
  );
}

/** The filters of the evidence table and the one-click question "which numbers are not exact, and in which words?". */
export function EvidenceFilters({ dataset, address, names }: FiltersProps & { readonly names: FilterNames }) {
  const { t } = useText();
  const { query } = address;
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  const years = listYears(dataset).map((year) => ({ value: String(year), label: String(year) }));
  const inexact = selectEvidence(dataset, { ...EVERYTHING, qualifier: 'inexact' }).rows.length;
  const isInexact = query.qualifier === 'inexact';
  return (
    <form
      className="evidence-filters no-print"
      role="search"
      aria-label={t('evidence.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <FindField label={t('evidence.find')} className="evidence-find" find={query.find} onFind={address.type} />
      <ProvincePicker
        regions={dataset.regions}
        chosen={query.province}
        counted="figures"
        onChange={(province) => address.set('province', province)}
        count={() =>
          countByProvince(selectEvidence(dataset, { ...query, province: [] }).rows, (row) => row.province?.adcode)
        }
      />
      <IndicatorPicker dataset={dataset} address={address} />
      <Picker
        label={t('evidence.filter.kind')}
        all={t('evidence.all.kind')}
        value={query.kind ?? ''}
        groups={[{ label: null, options: kinds }]}
        onPick={(value) => address.set('kind', (value || null) as Kind | null)}
      />
      <QualifierPicker dataset={dataset} address={address} />
      <Picker
        label={t('evidence.filter.year')}
        all={t('evidence.all.year')}
        value={query.year === null ? '' : String(query.year)}
        groups={[{ label: null, options: years }]}
        onPick={(value) => address.set('year', value ? Number(value) : null)}
      />
      <ArticlePicker dataset={dataset} address={address} names={names} />
      <CaveatPicker dataset={dataset} address={address} />
      <button
        type="button"
        className="button"
        aria-pressed={isInexact}
        onClick={() => address.set('qualifier', isInexact ? null : 'inexact')}
      >
        {t('evidence.quick.inexact', { count: inexact })}
      </button>
    </form>
  );
}
