import { lazy, Suspense } from 'react';
import { useParams } from 'react-router-dom';
import { paths } from '../../config/paths';
import { isOwn } from '../../domain/observation';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectDerivedOfFigure } from '../../selectors/selectDerived';
import { selectFigureContext } from '../../selectors/selectFigureContext';
import { useDataset } from '../../store/datasetStore';
import { DerivedList } from '../../ui/DerivedList';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { CitationBox } from './CitationBox';
import { FigureCard } from './FigureCard';
import { RelatedFigures } from './RelatedFigures';
import '../../ui/touch.css';
import './figure.css';

const OwnFigure = lazy(() => import('./OwnFigure'));
const UnknownFigure = lazy(() => import('./UnknownFigure'));

/** `/evidence/:figureId`: one figure, the words it came from, and what may be done with it. */
export default function FigureView() {
  const { figureId = '' } = useParams();
  const { t, both } = useText();
  const dataset = useDataset({ of: 'figure', key: figureId });
  const context = selectFigureContext(dataset, figureId);
  if (!context) return <UnknownFigure asked={figureId} />;
  if (isOwn(context.figure))
    return (
      <Suspense>
        <OwnFigure context={context} />
      </Suspense>
    );
  const place = both(context.region.name);
  return (
    <>
      <title>{`${place} · ${both(context.indicator.name)} · ${t('shell.name')}`}</title>
      <Breadcrumb steps={[{ label: t('evidence.title'), to: paths.evidence() }, { label: context.figure.id }]} />
      <div className="figure-grid">
        <div className="figure-main">
          <FigureCard context={context} publication={dataset.publication} />
          <DerivedList
            values={selectDerivedOfFigure(dataset, context.figure.id)}
            figures={indexDataset(dataset).figures}
          />
          <CitationBox context={context} dataset={dataset} />
          <p className="caption">{t('figure.stored')}</p>
        </div>
        <RelatedFigures context={context} />
      </div>
    </>
  );
}
