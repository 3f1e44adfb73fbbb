import { Navigate, useLocation, useParams } from 'react-router-dom';
import { readToday } from '../../config/clock';
import { paths } from '../../config/paths';
import { useAddress } from '../../config/useAddress';
import { rankNearest } from '../../domain/rankNearest';
import type { Dataset, Region } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { selectDefaultIndicator, selectReportingPlaces } from '../../selectors/selectRegionFigures';
import { selectTargets } from '../../selectors/selectTargets';
import { useDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { DroppedNotice } from '../../ui/Messages';
import { Breadcrumb } from '../../ui/PageHead';
import { UnknownPage } from '../../ui/UnknownPage';
import { RegionArticles } from './RegionArticles';
import { RegionFigures } from './RegionFigures';
import { RegionHead } from './RegionHead';
import { RegionMap } from './RegionMap';
import { RegionProgrammes } from './RegionProgrammes';
import { RegionTargets } from './RegionTargets';
import { SilentPlaces } from './SilentPlaces';
import './region.css';

function UnknownRegion({ dataset, asked }: { readonly dataset: Dataset; readonly asked: string }) {
  const { t, both } = useText();
  const nearest = rankNearest(asked, dataset.regions, (region) => region.adcode).map((region) => ({ to: paths.region(region.adcode), label: both(region.name) }));
  return <UnknownPage title={t('unknown.region')} asked={asked} nearest={nearest} />;
}

function KnownRegion({ dataset, region }: { readonly dataset: Dataset; readonly region: Region }) {
  const { t, both } = useText();
  const { query, dropped, change } = useAddress(selectKnownValues(dataset));
  const index = indexDataset(dataset);
  const places = selectReportingPlaces(dataset, region.adcode);
  const inside = new Set<string>(places.map((place) => place.region.adcode));
  const targets = selectTargets(dataset, readToday()).filter((series) => inside.has(series.region.adcode));
  const steps = index.pathTo(region.adcode).map((step) => ({ label: both(step.name), ...(step === region ? {} : { to: paths.region(step.adcode) }) }));
  const siblings = index.childrenOf(region.parent ?? '').filter((item) => item !== region && selectReportingPlaces(dataset, item.adcode).length > 0);
  const indicator = index.indicators.get(query.indicator ?? selectDefaultIndicator(places) ?? 'certified');
  return (
    <>
      <title>{`${both(region.name)} · ${t('shell.name')}`}</title>
      <div className="region-top">
        <Breadcrumb steps={steps} />
        {siblings.length > 0 ? <RegionSiblings siblings={siblings} /> : null}
      </div>
      <DroppedNotice dropped={dropped} />
      <RegionHead region={region} places={places} targets={targets} />
      <div className="region-grid">
        <div className="region-side">
          {indicator ? <RegionMap dataset={dataset} region={region} indicator={indicator} query={query} onChange={change} /> : null}
          <SilentPlaces dataset={dataset} region={region} />
          <RegionTargets targets={targets} />
          <RegionProgrammes dataset={dataset} region={region} />
          <RegionArticles dataset={dataset} places={places} />
        </div>
        <RegionFigures dataset={dataset} region={region} places={places} />
      </div>
    </>
  );
}

function RegionSiblings({ siblings }: { readonly siblings: readonly Region[] }) {
  const { t, both } = useText();
  return (
    <nav className="region-siblings no-print" aria-label={t('region.siblings')}>
      <span className="caption">{t('region.siblings')}</span>
      {siblings.slice(0, 8).map((item) => <AtlasLink key={item.adcode} to={paths.region(item.adcode)}>{both(item.short)}</AtlasLink>)}
    </nav>
  );
}

/** `/regions/:adcode`: one place, whatever its level: map, figures, targets, articles. */
export default function RegionView() {
  const dataset = useDataset();
  const { adcode = '' } = useParams();
  const { search } = useLocation();
  const region = indexDataset(dataset).regions.get(adcode);
  if (adcode === '100000') return <Navigate to={{ pathname: paths.home(), search }} replace />;
  return region ? <KnownRegion key={adcode} dataset={dataset} region={region} /> : <UnknownRegion dataset={dataset} asked={adcode} />;
}
