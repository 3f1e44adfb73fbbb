import { paths } from '../../config/paths';
import { rankNearest } from '../../domain/rankNearest';
import { formatTargetHeadline } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { selectTargets } from '../../selectors/selectTargets';
import { useDataset } from '../../store/datasetStore';
import { UnknownPage } from '../../ui/UnknownPage';

/** No such target: the ids close to it. */
export default function UnknownTarget({ asked, today }: { readonly asked: string; readonly today: string }) {
  const text = useText();
  const dataset = useDataset({ of: 'targets' });
  const nearest = rankNearest(asked.toUpperCase(), selectTargets(dataset, today), (series) => series.target.id, 5);
  return (
    <UnknownPage
      title={text.t('unknown.target')}
      asked={asked}
      nearest={nearest.map((series) => ({
        to: paths.target(series.target.id),
        label: `${series.target.id} ${formatTargetHeadline(series, text)}`,
      }))}
    />
  );
}
