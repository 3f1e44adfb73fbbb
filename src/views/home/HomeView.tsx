import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import type { MapKeyClass } from '../../charts/map/keys/keyClasses';
import { paths } from '../../config/paths';
import { useAddress } from '../../ui/browser/useAddress';
import { isDivisibleByResidents } from '../../domain/perResidents';
import { useGeoMap } from '../../data/useGeoMap';
import { useFirstText } from '../../messages/TextContext';
import { WholeText } from '../../messages/WholeText';
import { indexDataset } from '../../selectors/indexDataset';
import { isRankedAs, selectMixedDates } from '../../selectors/selectComparability';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectCoverageColumns } from '../../selectors/selectCoverageColumns';
import { selectPlaces } from '../../selectors/selectPlaces';
import { countTargets } from '../../selectors/targetKey';
import { useDataset } from '../../store/datasetStore';
import { carrySearch } from '../../address/writeAddress';
import { useMapHighlight } from '../../store/highlightStore';
import { DroppedNotice } from '../../ui/Messages';
import { WhenNear } from '../../ui/WhenNear';
import { DEFAULT_INDICATOR, HomeControls } from './HomeControls';
import { HomeHead } from './HomeHead';
import { HomeMap } from './HomeMap';
import { ReportingPlaces } from './ReportingPlaces';
import './home.css';

// Below the first screen, so not loaded with it.
const CoverageSection = lazy(() => import('./CoverageSection'));
const MethodSection = lazy(() => import('./MethodSection'));
const TargetStrip = lazy(() => import('./TargetStrip'));
const HomeNothing = lazy(() => import('./HomeNothing'));

/** `/`: the national map, who reports and when, the targets, and what is reported where. */
export function HomeView() {
  const dataset = useDataset({ of: 'nation' });
  const text = useFirstText();
  const { query: asked, dropped, change } = useAddress('home', selectKnownValues(dataset));
  const geo = useGeoMap('nation', '100000');
  const navigate = useNavigate();
  const highlight = useMapHighlight<MapKeyClass>();
  const index = indexDataset(dataset);
  const indicator = index.indicators.get(asked.indicator ?? DEFAULT_INDICATOR) ?? dataset.indicators[0];
  // A percent per 10,000 residents would be nonsense: such an indicator is shown as it is, whatever the address asks.
  const query = useMemo(
    () => (indicator && !isDivisibleByResidents(indicator.unit) ? { ...asked, per: 'total' as const } : asked),
    [asked, indicator],
  );
  const [provinces, year, per] = [query.province, query.period, query.per];
  const provinceKey = provinces.join(',');
  const result = useMemo(
    () =>
      selectPlaces(dataset, {
        indicator: indicator?.id ?? DEFAULT_INDICATOR,
        provinces: provinceKey.split(',').filter(Boolean),
        year,
        per,
      }),
    [dataset, indicator, provinceKey, year, per],
  );
  const mixed = useMemo(() => selectMixedDates(result.places, indicator?.measure ?? 'stock'), [result, indicator]);
  const [targets, places] = useMemo(
    () => [countTargets(dataset, provinces), selectCoverageColumns(dataset, provinces).size],
    [dataset, provinces],
  );
  const isNarrowed = provinces.length > 0 || year !== null || per === '10k';
  const isRanked = isRankedAs(mixed, query.rank);
  const open = useCallback(
    (adcode: string) => void navigate({ pathname: paths.region(adcode), search: carrySearch(window.location.search) }),
    [navigate],
  );
  if (!indicator) return null;
  const controls = { dataset, indicator, query, onChange: change };
  const shown = { dataset, result, mixed, highlight };
  return (
    <>
      <title>{[text.both(indicator.name), query.period ?? '', text.t('shell.name')].filter(Boolean).join(' · ')}</title>
      <HomeHead dataset={dataset} provinces={provinces} />
      <DroppedNotice dropped={dropped} />
      <div className="home-grid">
        <div className="home-map">
          <HomeControls {...controls} />
          <HomeMap
            {...shown}
            indicator={indicator}
            query={query}
            geo={geo.data ?? null}
            error={geo.error}
            onRetry={() => void geo.refetch()}
            onOpen={open}
          />
        </div>
        <div className="home-list">
          {result.places.length === 0 && isNarrowed ? (
            <Suspense>
              <WholeText>
                <HomeNothing {...controls} />
              </WholeText>
            </Suspense>
          ) : (
            <ReportingPlaces {...shown} provinces={provinces} isRanked={isRanked} onRank={(rank) => change({ rank })} />
          )}
        </div>
      </div>
      <WhenNear room={targets > 0 ? 'room-targets' : undefined} rows={Math.ceil(Math.min(4, targets) / 2)}>
        <WholeText>
          <TargetStrip dataset={dataset} provinces={provinces} indicator={indicator.id} />
        </WholeText>
      </WhenNear>
      <WhenNear room={places > 0 ? 'room-coverage' : undefined} rows={places}>
        <WholeText>
          <CoverageSection dataset={dataset} provinces={provinces} />
          <MethodSection dataset={dataset} indicator={indicator} />
        </WholeText>
      </WhenNear>
    </>
  );
}
