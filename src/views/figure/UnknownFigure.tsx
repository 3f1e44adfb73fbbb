import { paths } from '../../config/paths';
import { rankNearest } from '../../domain/rankNearest';
import { formatFigure } from '../../format/formatNumber';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { useDataset } from '../../store/datasetStore';
import { UnknownPage } from '../../ui/UnknownPage';

/** No such figure: those whose ids are close to it. */
export default function UnknownFigure({ asked }: { readonly asked: string }) {
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
