import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import type { MapKeyClass } from '../../charts/map/keys/keyClasses';
import { useIsLive } from '../../config/takeOver';
import { useAddress } from '../../ui/browser/useAddress';
import { isDivisibleByResidents } from '../../domain/perResidents';
import { describeFailure } from '../../data/describeFailure';
import { useNationalMap } from '../../data/useNationalMap';
import { OPENING_INDICATOR } from '../../domain/datasetScope';
import type { NationFacts } from '../../domain/facts';
import type { Indicator } from '../../domain/records/indicator';
import { formatProvinces } from '../../format/formatProvinces';
import { useFirstText } from '../../messages/TextContext';
import { HomeWords, WholeText } from '../../messages/WholeText';
import { indexDataset } from '../../selectors/indexDataset';
import { selectListOrder, selectMixedDates } from '../../selectors/selectComparability';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectCoverageColumns } from '../../selectors/selectCoverageColumns';
import { selectPlaces, selectUnmapped } from '../../selectors/selectPlaces';
import { countTargets } from '../../selectors/targetKey';
import { useDataset, usePublishedNation } from '../../store/datasetStore';
import { placeAddress } from '../../ui/browser/placeAddress';
import { useMapHighlight } from '../../store/highlightStore';
import { FailureState } from '../../ui/Messages';
import { PageTitle } from '../../ui/PageTitle';
import { WhenNear } from '../../ui/WhenNear';
import { HomeControls } from './HomeControls';
import { HomeHead } from './HomeHead';
import { HomeMap } from './HomeMap';
import { ReportingPlaces } from './ReportingPlaces';
import { useStanding } from './useStanding';
import './home.css';

// Said to few.
const DroppedNotice = lazy(() => import('../../ui/DroppedNotice'));
// Below the first screen, so not loaded with it.
const CoverageSection = lazy(() => import('./CoverageSection'));
const NationalSection = lazy(() => import('./NationalSection'));
const MethodSection = lazy(() => import('./MethodSection'));
const TargetGrid = lazy(() => import('./TargetGrid'));
const HomeNothing = lazy(() => import('./HomeNothing'));
const HomeFigures = lazy(() => import('./HomeFigures'));

interface BelowMapProps {
  readonly nation: NationFacts;
  readonly indicator: Indicator;
  readonly provinces: readonly string[];
}

/** All targets, the nation, what is reported where: each comes as it comes near. */
function BelowMap({ nation, indicator, provinces }: BelowMapProps) {
  const [targets, places] = useMemo(
    () => [countTargets(nation, provinces), selectCoverageColumns(nation, provinces).size],
    [nation, provinces],
  );
  return (
    <>
      <WhenNear room={targets > 0 ? 'room-targets' : undefined} rows={targets}>
        <HomeWords>
          <TargetGrid dataset={nation.facts} provinces={provinces} indicator={indicator.id} />
        </HomeWords>
      </WhenNear>
      <WhenNear room="room-national" nearPx={0}>
        <WholeText>
          <NationalSection />
        </WholeText>
      </WhenNear>
      <WhenNear room={places > 0 ? 'room-coverage' : undefined} rows={places} nearPx={0}>
        <HomeWords>
          <CoverageSection dataset={nation} provinces={provinces} />
          <MethodSection dataset={nation} indicator={indicator} provinces={provinces} />
        </HomeWords>
      </WhenNear>
    </>
  );
}

/** `/`: the national map, who reports and when, the targets, and what is reported where. */
export function HomeView() {
  const opening = useDataset({ of: 'nation', key: null });
  const text = useFirstText();
  const isLive = useIsLive();
  const { query: written, dropped, change } = useAddress('home', selectKnownValues(opening));
  const { nation, query: asked, isWaiting, error, retry } = useStanding(written);
  const { facts } = nation;
  const published = usePublishedNation() ?? nation;
  const map = useNationalMap(published !== nation);
  const navigate = useNavigate();
  const highlight = useMapHighlight<MapKeyClass>();
  const index = indexDataset(nation);
  const indicator = index.indicators.get(asked.indicator ?? OPENING_INDICATOR) ?? nation.indicators[0];
  // A percent per 10,000 residents would be nonsense: such an indicator is shown as it is, whatever the address asks.
  const query = useMemo(
    () => (indicator && !isDivisibleByResidents(indicator.unit) ? { ...asked, per: 'total' as const } : asked),
    [asked, indicator],
  );
  const [provinces, year, per] = [query.province, query.period, query.per];
  const provinceKey = provinces.join(',');
  const [result, counted] = useMemo(() => {
    const question = {
      indicator: indicator?.id ?? OPENING_INDICATOR,
      provinces: provinceKey.split(',').filter(Boolean),
      year,
      per,
    };
    const found = selectPlaces(facts, question);
    return [found, published === nation ? found : selectPlaces(published.facts, question)];
  }, [facts, published, nation, indicator, provinceKey, year, per]);
  const mixed = useMemo(() => selectMixedDates(counted.places, indicator?.measure ?? 'stock'), [counted, indicator]);
  const isNarrowed = provinces.length > 0 || year !== null || per === '10k';
  const unmapped = indicator && result.places.length === 0 ? selectUnmapped(nation, indicator.id) : null;
  const order = selectListOrder(mixed, query.listOrder);
  const open = useCallback((adcode: string) => void navigate(placeAddress(adcode)), [navigate]);
  const failure = error && describeFailure(error);
  if (!indicator) return null;
  const controls = { dataset: nation, indicator, query, onChange: change };
  const shown = { dataset: facts, result, counted, mixed, order, highlight, unmapped };
  return (
    <>
      <PageTitle parts={[formatProvinces(provinces, index.regions, text), text.both(indicator.name), query.period]} />
      <HomeHead nation={published} provinces={provinces} />
      {dropped.length > 0 ? (
        <Suspense>
          <DroppedNotice dropped={dropped} />
        </Suspense>
      ) : null}
      {failure ? (
        <FailureState title={text.t(`failure.${failure.kind}`)} details={failure.details} onRetry={retry} />
      ) : null}
      {isWaiting ? (
        <p className="sr-only" role="status">
          {text.t('shell.loading')}
        </p>
      ) : null}
      <div className="home-grid" aria-busy={isWaiting}>
        <div className="home-map">
          <HomeControls {...controls} chosen={written.indicator ?? OPENING_INDICATOR} />
          <HomeMap {...shown} indicator={indicator} query={query} {...map} onOpen={open} />
        </div>
        <div className="home-list">
          {!isLive ? null : result.places.length === 0 && (unmapped || isNarrowed) ? (
            <Suspense>
              <WholeText>
                {unmapped ? (
                  <HomeFigures dataset={facts} indicator={indicator} provinces={provinces} />
                ) : (
                  <HomeNothing {...controls} />
                )}
              </WholeText>
            </Suspense>
          ) : (
            <ReportingPlaces {...shown} provinces={provinces} onOrder={(listOrder) => change({ listOrder })} />
          )}
        </div>
      </div>
      {isLive ? <BelowMap nation={nation} indicator={indicator} provinces={provinces} /> : null}
    </>
  );
}
