import { lazy, Suspense } from 'react';
import { OPENING_INDICATOR } from '../../domain/datasetScope';
import { useHasActed } from '../../config/useHasActed';
import { selectYear } from '../../domain/period';
import { isDivisibleByResidents } from '../../domain/perResidents';
import type { Indicator } from '../../domain/records/indicator';
import { isOfPlaceItself } from '../../domain/wholePlace';
import { useFirstText } from '../../messages/TextContext';
import { WholeText } from '../../messages/WholeText';
import { indexDataset } from '../../selectors/indexDataset';
import { isMappable } from '../../selectors/selectPlaces';
import { PeriodStepper } from '../../ui/filters/PeriodStepper';
import { ProvincePicker } from '../../ui/filters/ProvincePicker';
import type { HomeQueryProps } from './homeQueryProps';
import { countProvincePlaces } from './narrowHome';

// Words of filters are not among those of the first screen, and most readers set none.
const HomeChips = lazy(() => import('./HomeChips'));

interface HomeControlsProps extends HomeQueryProps {
  /** The indicator that is asked for: that of the page, unless its figures are still to come. */
  readonly chosen: string;
}

/** All indicators: those that a map can show by family, the others behind them, once the reader does anything. */
function IndicatorPicker({ dataset, chosen, onChange }: Pick<HomeControlsProps, 'dataset' | 'chosen' | 'onChange'>) {
  const { t, both } = useFirstText();
  const isActed = useHasActed();
  const renderGroup = (label: string, indicators: readonly Indicator[]) => (
    <optgroup key={label} label={label}>
      {indicators.map(({ id, name }) => (
        <option key={id} value={id}>
          {both(name)}
        </option>
      ))}
    </optgroup>
  );
  const mapped = dataset.indicators.filter(({ id }) => isMappable(dataset, id));
  const others = dataset.indicators.filter((item) => (isActed || item.id === chosen) && !mapped.includes(item));
  return (
    <select
      className="select is-main"
      aria-label={t('home.indicator')}
      value={chosen}
      onChange={(event) =>
        onChange({ indicator: event.target.value === OPENING_INDICATOR ? null : event.target.value })
      }
    >
      {dataset.families.map(({ id, name }) =>
        renderGroup(
          both(name),
          mapped.filter(({ family }) => family === id),
        ),
      )}
      {others.length > 0 ? renderGroup(t('home.unmapped'), others) : null}
    </select>
  );
}

/** Indicators that most places report, one click away. */
function CommonIndicators({ dataset, indicator, onChange }: Omit<HomeQueryProps, 'query'>) {
  const { t, both } = useFirstText();
  const index = indexDataset(dataset);
  const common = dataset.indicators
    .filter((item) => item.id !== indicator.id && isMappable(dataset, item.id))
    .map((item) => ({
      item,
      places: new Set(
        index
          .figuresOfIndicator(item.id)
          .filter(isOfPlaceItself)
          .map((figure) => figure.region),
      ).size,
    }))
    .sort((a, b) => b.places - a.places)
    .slice(0, 3);
  return (
    <div className="home-common" role="group" aria-label={t('home.others')}>
      {common.map(({ item }) => (
        <button
          key={item.id}
          type="button"
          className="quiet"
          onClick={() => onChange({ indicator: item.id === OPENING_INDICATOR ? null : item.id })}
        >
          {both(item.short)}
        </button>
      ))}
    </div>
  );
}

function PeriodPicker({ dataset, indicator, query, onChange }: HomeQueryProps) {
  const figures = indexDataset(dataset)
    .figuresOfIndicator(indicator.id)
    .filter((figure) => figure.kind === 'actual');
  return (
    <PeriodStepper
      reported={figures.map((figure) => selectYear(figure.period))}
      period={query.period}
      onChange={onChange}
    />
  );
}

/** Indicator, province, period and measure; everything chosen is in the address. */
export function HomeControls(props: HomeControlsProps) {
  const { dataset, query, onChange } = props;
  const { t } = useFirstText();
  return (
    <>
      <div className="home-controls no-print">
        <IndicatorPicker {...props} />
        <CommonIndicators {...props} />
        <div className="home-narrow">
          <PeriodPicker {...props} />
          <ProvincePicker
            regions={dataset.regions}
            chosen={query.province}
            counted="places"
            count={() => countProvincePlaces(dataset, props.indicator.id, query)}
            onChange={(province) => onChange({ province })}
          />
          <div className="segmented" role="group" aria-label={t('home.per')}>
            <button
              type="button"
              className="button"
              aria-pressed={query.per === 'total'}
              onClick={() => onChange({ per: 'total' })}
            >
              {t('home.total')}
            </button>
            <button
              type="button"
              className="button"
              aria-pressed={query.per === '10k'}
              disabled={!isDivisibleByResidents(props.indicator.unit)}
              onClick={() => onChange({ per: '10k' })}
            >
              {t('home.perTenThousand')}
            </button>
          </div>
        </div>
      </div>
      {query.province.length > 0 || query.period !== null ? (
        <Suspense fallback={<div className="home-chips" />}>
          <WholeText>
            <HomeChips {...props} />
          </WholeText>
        </Suspense>
      ) : null}
    </>
  );
}
