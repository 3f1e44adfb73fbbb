import { lazy } from 'react';
import { Navigate, useLocation, useParams } from 'react-router-dom';
import { readToday } from '../../ui/browser/clock';
import { paths } from '../../config/paths';
import { usePageScope } from '../../ui/browser/usePageScope';
import { useAddress } from '../../ui/browser/useAddress';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import type { TargetSeries } from '../../domain/targetSeries';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import {
  type ReportingPlace,
  selectFirstIndicator,
  selectIndicatorRows,
  selectReportingPlaces,
  selectShownPlaces,
} from '../../selectors/selectRegionFigures';
import { hasRegionMap } from '../../selectors/selectRegionMap';
import { isEmbed } from '../../ui/browser/isEmbed';
import { selectDerivedOfRegion } from '../../selectors/selectDerived';
import { selectMultiples } from '../../selectors/selectMultiples';
import { selectRegionProgrammes } from '../../selectors/selectLocalProgrammes';
import { groupTargets, selectTargets } from '../../selectors/selectTargets';
import { useDataset } from '../../store/datasetStore';
import DroppedNotice from '../../ui/DroppedNotice';
import { PageTitle } from '../../ui/PageTitle';
import { balanceColumns, type ColumnCounts } from './balanceColumns';
import { PrintedBrief, useHasBrief } from './PrintedBrief';
import { RegionArticles } from './RegionArticles';
import { RegionDerived, RegionFigures } from './RegionFigures';
import { RegionHead } from './RegionHead';
import { RegionMap } from './RegionMap';
import { RegionProgrammes } from './RegionProgrammes';
import { RegionSystems } from './RegionSystems';
import { RegionTargets } from './RegionTargets';
import { RegionWay } from './RegionWay';
import { SilentPlaces } from './SilentPlaces';
import { usePrinting } from '../../ui/usePrinting';
import { useRegionPlaces } from './useRegionPlaces';
import '../../ui/touch.css';
import './region.css';

const UnknownRegion = lazy(() => import('./UnknownRegion'));

interface KnownProps {
  readonly dataset: Dataset;
  readonly region: Region;
  /** Whether the places one level below may still come. */
  readonly isWaiting: boolean;
  /** Whether all of them are known by name. */
  readonly isComplete: boolean;
  /** The dataset as the address knows it. */
  readonly known: Dataset;
}

/** What its two columns have to hold. */
function countColumns(
  dataset: Dataset,
  region: Region,
  places: readonly ReportingPlace[],
  targets: readonly TargetSeries[],
): ColumnCounts {
  const shown = selectShownPlaces(places);
  const groups = selectIndicatorRows(dataset, shown);
  return {
    targets: groupTargets(targets).length,
    derived: selectDerivedOfRegion(dataset, region.adcode).length,
    multiples: selectMultiples(dataset, region.adcode).length,
    table: {
      families: groups.length,
      places: shown.length,
      lines: groups.reduce(
        (sum, { rows }) =>
          sum + rows.reduce((lines, { cells }) => lines + Math.max(...cells.map((figures) => figures.length)), 0),
        0,
      ),
    },
    programmes: selectRegionProgrammes(dataset, region.adcode).flatMap((place) => place.programmes).length,
    articles: new Set(places.flatMap((place) => place.figures.map((figure) => figure.article))).size,
  };
}

function KnownRegion({ dataset, region, isWaiting, isComplete, known }: KnownProps) {
  const { both } = useText();
  const { query, dropped, change } = useAddress('region', selectKnownValues(known));
  const isPrinting = usePrinting();
  const isOnPaper = useHasBrief(isPrinting) && isPrinting;
  const index = indexDataset(dataset);
  const places = selectReportingPlaces(dataset, region.adcode);
  const inside = new Set<string>(places.map((place) => place.region.adcode));
  const targets = selectTargets(dataset, readToday()).filter((series) => inside.has(series.region.adcode));
  const indicator = index.indicators.get(query.indicator ?? selectFirstIndicator(dataset, region));
  const {
    isProgrammesLeft,
    isArticlesLeft,
    isDerivedBelow,
    programmes: listed,
  } = balanceColumns(countColumns(dataset, region, places, targets));
  // What the address asks for is shown, even where that is nothing.
  const hasMap = isEmbed || query.indicator !== null || hasRegionMap(dataset, region);
  const figures = <RegionFigures dataset={dataset} region={region} places={places} />;
  // Last in its column: of a city it comes with the boundary file, and nothing below may move.
  const silent = <SilentPlaces dataset={dataset} region={region} isComplete={isComplete} />;
  const programmes = (
    <div className="region-part is-fourth">
      <RegionProgrammes dataset={dataset} region={region} shown={listed} />
    </div>
  );
  const derived = (
    <div className={`region-part is-last ${isDerivedBelow ? 'is-across' : ''}`}>
      <RegionDerived dataset={dataset} region={region} />
    </div>
  );
  const articles = (
    <div className="region-part is-fifth">
      <RegionArticles dataset={dataset} places={places} />
    </div>
  );
  return (
    <>
      <PageTitle parts={[both(region.name), indicator ? both(indicator.name) : null, query.period]} />
      {isOnPaper && indicator ? (
        <PrintedBrief dataset={dataset} region={region} indicator={indicator} year={query.period} targets={targets} />
      ) : null}
      <div className={isOnPaper && indicator ? 'no-print' : undefined}>
        <RegionWay dataset={dataset} region={region} />
        <DroppedNotice dropped={dropped} />
        <RegionHead dataset={dataset} region={region} places={places} targets={targets} />
        <div className="region-grid">
          <div className="region-side">
            {hasMap ? null : figures}
            {indicator && hasMap ? (
              <RegionMap
                dataset={dataset}
                region={region}
                isWaiting={isWaiting}
                indicator={indicator}
                query={query}
                onChange={change}
              />
            ) : null}
            <div className="region-part is-second">
              <RegionTargets targets={targets} />
              <RegionSystems dataset={dataset} region={region} />
            </div>
            {isProgrammesLeft ? programmes : null}
            {isArticlesLeft ? articles : null}
            {isDerivedBelow ? null : derived}
            {hasMap ? silent : null}
          </div>
          <div className="region-side">
            {hasMap ? figures : silent}
            {isProgrammesLeft ? null : programmes}
            {isArticlesLeft ? null : articles}
          </div>
          {isDerivedBelow ? derived : null}
        </div>
      </div>
    </>
  );
}

/** `/regions/:adcode`: one place, whatever its level: map, figures, targets, articles. */
export default function RegionView() {
  const { adcode = '' } = useParams();
  const { search } = useLocation();
  const known = useDataset(usePageScope());
  const { t } = useText();
  const places = useRegionPlaces(known, adcode);
  const { dataset, isWaiting } = places;
  const region = indexDataset(dataset).regions.get(adcode);
  if (adcode === '100000') return <Navigate to={{ pathname: paths.home(), search }} replace />;
  // The counties beside it come with the boundary file: the page waits for them, so that their line moves nothing.
  if (region && !(isWaiting && region.level === 'county'))
    return <KnownRegion key={adcode} region={region} known={known} {...places} />;
  return isWaiting ? (
    // As high as keeps the foot far: what the reader has not come to is not fetched.
    <p className="loading-line is-far" role="status">
      {t('shell.loading')}
    </p>
  ) : (
    <UnknownRegion dataset={dataset} known={known} asked={adcode} />
  );
}
