import { useCallback } from 'react';
import { CAVEAT_FILTERS, QUALIFIER_FILTERS } from '../../address/parameters';
import { isCode, KINDS } from '../../domain/codes';
import type { Dataset } from '../../domain/dataset';
import { formatPeriod } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { countByProvince } from '../../selectors/countByProvince';
import { groupBy } from '../../selectors/indexDataset';
import { selectEvidence } from '../../selectors/selectEvidence';
import { selectKnownFigures } from '../../selectors/selectKnownFigures';
import type { Address } from '../../ui/browser/useAddress';
import { describeCaveat, describeQualifier, type FilterNames, noFilters } from '../../ui/filters/figureFilters';
import { groupUsedIndicators, type OptionGroup, Options } from '../../ui/filters/Options';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import { FindField } from '../../ui/FindField';

interface FiltersProps {
  readonly dataset: Dataset;
  readonly address: Address<'evidence'>;
}

interface PickerProps {
  readonly filter: 'indicator' | 'kind' | 'qualifier' | 'year' | 'article' | 'caveat';
  readonly value: string | number | null;
  readonly onPick: (value: string) => void;
  readonly groups: readonly OptionGroup[];
}

function Picker({ filter, value, onPick, groups }: PickerProps) {
  const { t } = useText();
  return (
    <select
      className="select"
      aria-label={t(`evidence.filter.${filter}`)}
      value={value ?? ''}
      onChange={(event) => onPick(event.target.value)}
    >
      <Options all={t(`evidence.all.${filter}`)} groups={groups} />
    </select>
  );
}

function QualifierPicker({ dataset, address }: FiltersProps) {
  const text = useText();
  const used = new Set<string>(dataset.figures.map((figure) => figure.qualifier));
  const options = QUALIFIER_FILTERS.filter((code) => code === 'inexact' || used.has(code)).map((qualifier) => ({
    value: qualifier,
    label: describeQualifier(qualifier, text),
  }));
  return (
    <Picker
      filter="qualifier"
      value={address.query.qualifier}
      groups={[{ label: null, options }]}
      onPick={(value) => address.change({ qualifier: isCode(QUALIFIER_FILTERS, value) ? value : null })}
    />
  );
}

/** Articles by place and credit, grouped by document. */
function ArticlePicker({ dataset, address, names }: FiltersProps & { readonly names: FilterNames }) {
  const text = useText();
  const groups = [...groupBy(dataset.articles, (article) => article.document)].map(([, articles]) => ({
    label: text.t('evidence.document', {
      date: articles[0] ? formatPeriod(articles[0].publishedOn, text.lang) : '',
    }),
    options: articles.map((article) => ({ value: article.id, label: names.article(article.id) })),
  }));
  return (
    <Picker
      filter="article"
      value={address.query.article}
      groups={groups}
      onPick={(value) => address.change({ article: value || null })}
    />
  );
}

/** Figures with a doubt of one kind, of any, or without; each with how many there are in the chosen provinces. */
function CaveatPicker({ dataset, address }: FiltersProps) {
  const text = useText();
  const { province, caveat: chosen } = address.query;
  const options = CAVEAT_FILTERS.map((caveat) => ({
    caveat,
    found: selectEvidence(dataset, { ...noFilters, province, caveat }).rows.length,
  }))
    .filter(({ caveat, found }) => found > 0 || caveat === chosen)
    .map(({ caveat, found }) => ({
      value: caveat,
      label: text.t('evidence.option', { name: describeCaveat(caveat, text), count: found }),
    }));
  return (
    <Picker
      filter="caveat"
      value={address.query.caveat}
      groups={[{ label: null, options }]}
      onPick={(value) => address.change({ caveat: isCode(CAVEAT_FILTERS, value) ? value : null })}
    />
  );
}

/** What is measured, what the figure is, how sure it is, of which year, from where, and with which doubts. */
function Pickers({ dataset, address, names }: FiltersProps & { readonly names: FilterNames }) {
  const text = useText();
  const { query, change } = address;
  const kinds = KINDS.map((kind) => ({ value: kind, label: text.t(`kind.${kind}`) }));
  const years = [...selectKnownFigures(dataset).figureYears].map((year) => ({ value: `${year}`, label: `${year}` }));
  return (
    <>
      <Picker
        filter="indicator"
        value={query.indicator}
        groups={groupUsedIndicators(dataset, text)}
        onPick={(value) => change({ indicator: value || null })}
      />
      <Picker
        filter="kind"
        value={query.kind}
        groups={[{ label: null, options: kinds }]}
        onPick={(value) => change({ kind: isCode(KINDS, value) ? value : null })}
      />
      <QualifierPicker dataset={dataset} address={address} />
      <Picker
        filter="year"
        value={query.year}
        groups={[{ label: null, options: years }]}
        onPick={(value) => change({ year: value ? Number(value) : null })}
      />
      <ArticlePicker dataset={dataset} address={address} names={names} />
      <CaveatPicker dataset={dataset} address={address} />
    </>
  );
}

/** The filters of the evidence table and the one-click question "which numbers are not exact, and in which words?". */
export function EvidenceFilters({ dataset, address, names }: FiltersProps & { readonly names: FilterNames }) {
  const { t } = useText();
  const { query, change } = address;
  const onFind = useCallback((find: string) => change({ find }, 'replace'), [change]);
  const inexact = selectEvidence(dataset, { ...noFilters, province: query.province, qualifier: 'inexact' }).rows.length;
  const isInexact = query.qualifier === 'inexact';
  return (
    <form
      className="evidence-filters no-print"
      role="search"
      aria-label={t('evidence.filters')}
      onSubmit={(event) => event.preventDefault()}
    >
      <FindField label={t('evidence.find')} className="evidence-find" find={query.find} onFind={onFind} />
      <ProvincePicker
        regions={dataset.regions}
        chosen={query.province}
        counted="figures"
        onChange={(province) => change({ province })}
        count={() =>
          countByProvince(selectEvidence(dataset, { ...query, province: [] }).rows, (row) => row.province?.adcode)
        }
      />
      <Pickers dataset={dataset} address={address} names={names} />
      <button
        type="button"
        className="button"
        aria-pressed={isInexact}
        onClick={() => change({ qualifier: isInexact ? null : 'inexact' })}
      >
        {t('evidence.quick.inexact', { count: inexact })}
      </button>
    </form>
  );
}
