import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import type { DefinedIndicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectCompareMatrix, selectReporters } from '../../selectors/selectCompareChoices';
import { isRankedAs } from '../../selectors/selectComparability';
import { selectComparison } from '../../selectors/selectComparison';
import { useDataset } from '../../store/datasetStore';
import DroppedNotice from '../../ui/DroppedNotice';
import { PageTitle } from '../../ui/PageTitle';
import { PageHead } from '../../ui/PageHead';
import { BarsSection } from './BarsSection';
import { CompareCautions } from './CompareCautions';
import { CompareControls, Suggestions } from './CompareControls';
import { CompareExample } from './CompareExample';
import { CompareFilter } from './CompareFilter';
import { CompareMatrix } from './CompareMatrix';
import { ComparePresets } from './ComparePresets';
import type { CompareProps } from './compareProps';
import { CompareTable } from './CompareTable';
import { describeComparison } from '../../export/figures/describeComparison';
import { PairSection } from './PairSection';
import { PlacePicker } from './PlacePicker';
import { SlopeSection } from './SlopeSection';
import { useCompareAddress } from './useCompareAddress';
import '../../ui/touch.css';
import './compare.css';

/** The indicator of the address, else the one that most of the places report: certified workers where that is a tie. */
function selectIndicator(
  dataset: Dataset,
  asked: string | null,
  places: readonly Region[],
): DefinedIndicator | undefined {
  const { indicators } = indexDataset(dataset);
  const rows = selectCompareMatrix(
    dataset,
    places.map((region) => region.adcode),
  );
  const most = rows.filter((row) => row.reporting === rows[0]?.reporting).map((row) => row.indicator);
  const fallback = most.find((indicator) => indicator.id === 'certified') ?? most[0] ?? indicators.get('certified');
  return (asked === null ? undefined : indicators.get(asked)) ?? fallback;
}

/** Everything that is said of the chosen places. */
function ComparedPlaces({ dataset, address, indicator, places }: CompareProps) {
  const text = useText();
  const { per, rank, against } = address.query;
  const comparison = useMemo(
    () => selectComparison(dataset, { places: places.map((region) => region.adcode), indicator: indicator.id, per }),
    [dataset, places, indicator, per],
  );
  const isRanked = isRankedAs(comparison.mixed, rank);
  const parts = { dataset, indicator, comparison, isRanked };
  return (
    <>
      <p className="compare-lead" role="status">
        {describeComparison(comparison, indicator, isRanked, text)}
        {places.length === 1 ? ` ${text.t('compare.one')}` : ''}
      </p>
      {against === null ? null : (
        <PairSection dataset={dataset} places={places} indicator={indicator.id} against={against} />
      )}
      <div className="compare-grid">
        <BarsSection {...parts} />
        <CompareCautions {...parts} onRank={(next) => address.change({ rank: next })} />
      </div>
      <CompareTable {...parts} />
      <SlopeSection dataset={dataset} indicator={indicator} places={places} />
      <CompareMatrix dataset={dataset} places={places} current={indicator.id} />
    </>
  );
}

/** `/compare`: up to six places side by side. */
export default function CompareView() {
  const text = useText();
  const { t, both } = text;
  const dataset = useDataset({ of: 'all' });
  const address = useCompareAddress(dataset);
  const { regions } = indexDataset(dataset);
  const codes = address.query.places.join();
  const places = useMemo(() => codes.split(',').flatMap((code) => regions.get(code) ?? []), [codes, regions]);
  const indicator = selectIndicator(dataset, address.query.indicator, places);
  const surplus = address.surplus.flatMap((code) => regions.get(code) ?? []);
  if (!indicator) return null;
  const common = { dataset, address, indicator, places };
  return (
    <>
      <PageTitle
        parts={[
          t('compare.title'),
          places.map((region) => both(region.short)).join(' / '),
          places.length > 0 ? both(indicator.name) : null,
        ]}
      />
      <PageHead
        title={places.length === 0 ? t('compare.title') : t('compare.head', { indicator: both(indicator.name) })}
        lead={places.length === 0 ? t('compare.lead') : null}
      />
      <DroppedNotice dropped={address.dropped} />
      {surplus.length > 0 ? (
        <p className="notice" role="status">
          {t('compare.surplus', {
            places: surplus.map((region) => formatPlace(region, text)).join(t('compare.separator')),
          })}
        </p>
      ) : null}
      <div className="compare-choices no-print">
        <PlacePicker
          dataset={dataset}
          places={places}
          provinces={address.query.province}
          onPlaces={(next) => address.change((now) => ({ places: next(now.places) }))}
        />
        <CompareControls {...common} />
        <Suggestions {...common} />
        <CompareFilter {...common} />
      </div>
      {places.length > 0 ? (
        <ComparedPlaces {...common} />
      ) : (
        <>
          <p className="compare-lead">
            <strong>
              {address.query.indicator !== null && selectReporters(dataset, indicator.id).length === 0
                ? t('compare.empty.nobody', { indicator: both(indicator.name) })
                : t('compare.empty')}
            </strong>{' '}
            {t('compare.empty.how')}
          </p>
          <CompareExample dataset={dataset} provinces={address.query.province} />
          <ComparePresets dataset={dataset} provinces={address.query.province} />
        </>
      )}
    </>
  );
}
