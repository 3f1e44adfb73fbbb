import { MAX_PLACES } from './useCompareAddress';
import type { Indicator } from '../../domain/records/indicator';
import { isDivisibleByResidents } from '../../domain/perResidents';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { countByProvince } from '../../selectors/countByProvince';
import { indexDataset } from '../../selectors/indexDataset';
import { selectCompareMatrix, selectReporters, selectSuggestions } from '../../selectors/selectCompareChoices';
import { selectPartners } from '../../selectors/selectPairs';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import type { CompareProps } from './compareProps';

/** Indicators in their families, those that the places report first, each with how many of the places report it. */
function IndicatorPicker({ dataset, address, indicator, places }: CompareProps) {
  const { t, both } = useText();
  const counts = new Map(
    selectCompareMatrix(
      dataset,
      places.map((region) => region.adcode),
    ).map((row) => [row.indicator.id, row.reporting]),
  );
  const option = (one: Indicator) => (
    <option key={one.id} value={one.id}>
      {places.length > 0
        ? t('compare.option', { name: both(one.name), count: counts.get(one.id) ?? 0 })
        : both(one.name)}
    </option>
  );
  const shared = [...counts.keys()].flatMap((id) => dataset.indicators.find((one) => one.id === id) ?? []);
  return (
    <select
      className="select is-main"
      aria-label={t('compare.indicator')}
      value={indicator.id}
      onChange={(event) => address.change({ indicator: event.target.value })}
    >
      {shared.length > 0 ? <optgroup label={t('compare.option.group')}>{shared.map(option)}</optgroup> : null}
      {dataset.families.map((family) => {
        const rest = dataset.indicators.filter((one) => one.family === family.id && !counts.has(one.id));
        return rest.length === 0 ? null : (
          <optgroup key={family.id} label={both(family.name)}>
            {rest.map(option)}
          </optgroup>
        );
      })}
    </select>
  );
}

/** A second indicator of the same unit that one of the places prints too. */
function PartnerPicker({ dataset, address, indicator, places }: CompareProps) {
  const { t, both } = useText();
  const partners = selectPartners(
    dataset,
    indicator.id,
    places.map((region) => region.adcode),
  );
  const { against } = address.query;
  const other = dataset.indicators.find((one) => one.id === against);
  const options = other && !partners.includes(other) ? [...partners, other] : partners;
  if (options.length === 0) return null;
  return (
    <select
      className="select"
      aria-label={t('compare.against')}
      value={against ?? ''}
      onChange={(event) => address.change({ against: event.target.value || null })}
    >
      <option value="">{t('compare.against.none')}</option>
      {options.map((one) => (
        <option key={one.id} value={one.id}>
          {both(one.name)}
        </option>
      ))}
    </select>
  );
}

/** Total or per 10,000 residents; units that cannot be divided say so. */
function PerSwitch({ address, indicator }: Pick<CompareProps, 'address' | 'indicator'>) {
  const { t } = useText();
  const isPossible = isDivisibleByResidents(indicator.unit);
  const per = isPossible ? address.query.per : 'total';
  return (
    <div className="segmented" role="group" aria-label={t('compare.per')}>
      <button
        type="button"
        className="button"
        aria-pressed={per === 'total'}
        onClick={() => address.change({ per: 'total' })}
      >
        {t('compare.per.total')}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={per === '10k'}
        disabled={!isPossible}
        title={isPossible ? undefined : t('compare.per.refused')}
        onClick={() => address.change({ per: '10k' })}
      >
        {t('compare.per.10k')}
      </button>
    </div>
  );
}

/** Places that report the indicator and are not chosen yet. */
export function Suggestions({ dataset, address, indicator, places }: CompareProps) {
  const text = useText();
  const codes = places.map((region) => region.adcode);
  const room = MAX_PLACES - codes.length;
  const offered = selectSuggestions(dataset, indicator.id, codes, address.query.province);
  if (room <= 0 || offered.length === 0) return null;
  const many = offered.slice(0, room);
  return (
    <p className="compare-suggest">
      <span className="caption">{text.t('compare.suggest')}</span>
      {offered.map((region) => (
        <button
          key={region.adcode}
          type="button"
          className="chip"
          onClick={() => address.change((now) => ({ places: [...now.places, region.adcode] }))}
        >
          <span aria-hidden="true">+</span>
          {formatPlace(region, text)}
        </button>
      ))}
      {many.length > 1 ? (
        <button
          type="button"
          className="filter-clear compare-clear"
          onClick={() => address.change({ places: [...codes, ...many.map((region) => region.adcode)] })}
        >
          {text.t('compare.suggest.all', { count: many.length })}
        </button>
      ) : null}
    </p>
  );
}

/** What is compared and how. */
export function CompareControls(props: CompareProps) {
  const { dataset, address, indicator } = props;
  return (
    <div className="compare-controls">
      <IndicatorPicker {...props} />
      <PerSwitch {...props} />
      {props.places.length > 0 ? <PartnerPicker {...props} /> : null}
      <ProvincePicker
        regions={dataset.regions}
        chosen={address.query.province}
        counted="places"
        onChange={(province) => address.change({ province })}
        count={() =>
          countByProvince(
            selectReporters(dataset, indicator.id),
            ({ adcode }) => indexDataset(dataset).provinceOf(adcode)?.adcode,
          )
        }
      />
    </div>
  );
}
