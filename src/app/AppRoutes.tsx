import { lazy, Suspense } from 'react';
import { Outlet, Route, Routes, useSearchParams } from 'react-router-dom';
import { routes } from '../config/paths';
import { useFirstText } from '../messages/TextContext';
import { PageWords, WholeText } from '../messages/WholeText';
import { hasOwnWords, usePageScope } from '../ui/browser/usePageScope';
import { HomeView } from '../views/home/HomeView';
import { DatasetGate } from './DatasetGate';

const RegionView = lazy(() => import('../views/region/RegionView'));
const IndicatorsView = lazy(() => import('../views/indicators/IndicatorsView'));
const IndicatorView = lazy(() => import('../views/indicator/IndicatorView'));
const TargetsView = lazy(() => import('../views/targets/TargetsView'));
const TargetView = lazy(() => import('../views/target/TargetView'));
const EvidenceView = lazy(() => import('../views/evidence/EvidenceView'));
const FigureView = lazy(() => import('../views/figure/FigureView'));
const CompareView = lazy(() => import('../views/compare/CompareView'));
const ProgrammesView = lazy(() => import('../views/programmes/ProgrammesView'));
const ProgrammeView = lazy(() => import('../views/programme/ProgrammeView'));
const DataView = lazy(() => import('../views/data/DataView'));
const AddView = lazy(() => import('../views/add/AddView'));
const AboutView = lazy(() => import('../views/about/AboutView'));
const PlainPages = lazy(() => import('../views/frame/PlainPages'));
const NotFound = lazy(() => import('./NotFound'));

/** Of a page that brings its facts the foot is not fetched before it is near: it stands further below. */
function Waiting() {
  const isFar = usePageScope().of !== 'all';
  return (
    <p className={isFar ? 'loading-line is-far' : 'loading-line'} role="status">
      {useFirstText().t('shell.loading')}
    </p>
  );
}

/** The first screen shows what it opens with as soon as that is there. */
function Home() {
  const [params] = useSearchParams();
  return (
    <DatasetGate scope={{ of: 'nation', key: params.get('indicator') || null }} waiting={<Waiting />} isKept>
      <HomeView />
    </DatasetGate>
  );
}

/** Every other page waits for its part of the dataset, its own program and its texts. */
function Page() {
  const scope = usePageScope();
  const Words = hasOwnWords(scope) ? PageWords : WholeText;
  return (
    <DatasetGate scope={scope} waiting={<Waiting />}>
      <Words>
        <Outlet />
      </Words>
    </DatasetGate>
  );
}

/** Every address of the site; only the first screen is in the first chunk. */
export const AppRoutes = () => (
  <Suspense fallback={<Waiting />}>
    <Routes>
      <Route path={routes.home} element={<Home />} />
      <Route element={<Page />}>
        <Route path={routes.region} element={<RegionView />} />
        <Route path={routes.indicator} element={<IndicatorView />} />
        <Route path={routes.targets} element={<TargetsView />} />
        <Route path={routes.evidence} element={<EvidenceView />} />
        <Route path={routes.compare} element={<CompareView />} />
        <Route path={routes.programmes} element={<ProgrammesView />} />
        <Route path={routes.data} element={<DataView />} />
        <Route element={<PlainPages />}>
          <Route path={routes.indicators} element={<IndicatorsView />} />
          <Route path={routes.target} element={<TargetView />} />
          <Route path={routes.figure} element={<FigureView />} />
          <Route path={routes.programme} element={<ProgrammeView />} />
          <Route path={routes.add} element={<AddView />} />
          <Route path={routes.about} element={<AboutView />} />
          <Route path="*" element={<NotFound />} />
        </Route>
      </Route>
    </Routes>
  </Suspense>
);
