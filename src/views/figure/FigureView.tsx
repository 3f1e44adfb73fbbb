import { useParams } from 'react-router-dom';
import { paths } from '../../config/paths';
import { rankNearest } from '../../domain/rankNearest';
import { formatFigure } from '../../format/formatNumber';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectDerivedOfFigure } from '../../selectors/selectDerived';
import { selectFigureContext } from '../../selectors/selectFigureContext';
import { useDataset } from '../../store/datasetStore';
import { DerivedList } from '../../ui/DerivedList';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { UnknownPage } from '../../ui/UnknownPage';
import { CitationBox } from './CitationBox';
import { FigureCard } from './FigureCard';
import { RelatedFigures } from './RelatedFigures';
import '../../ui/touch.css';
import './figure.css';

function UnknownFigure({ asked }: { readonly asked: string }) {
  const { t, both, lang } = useText();
  const dataset = useDataset({ of: 'all' });
  const index = indexDataset(dataset);
  const nearest = rankNearest(asked.toUpperCase(), dataset.figures, (figure) => figure.id).map((figure) => {
    const [region, indicator] = [index.regions.get(figure.region), index.indicators.get(figure.indicator)];
    const names = [region, indicator].flatMap((item) => (item ? [both(item.short)] : []));
    return { to: paths.figure(figure.id), label: [figure.id, ...names, formatFigure(figure, lang)].join(' · ') };
  });
  return <UnknownPage title={t('unknown.figure')} asked={asked} nearest={nearest} />;
}

/** `/evidence/:figureId`: one figure, the words it came from, and what may be done with it. */
export default function FigureView() {
  const { figureId = '' } = useParams();
  const { t, both } = useText();
  const dataset = useDataset({ of: 'figure', key: figureId });
  const context = selectFigureContext(dataset, figureId);
  if (!context) return <UnknownFigure asked={figureId} />;
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
