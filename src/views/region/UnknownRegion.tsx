import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { rankNearest } from '../../domain/rankNearest';
import { useText } from '../../messages/TextContext';
import { selectKnownValues } from '../../selectors/selectKnownValues';
import { useAddress } from '../../ui/browser/useAddress';
import DroppedNotice from '../../ui/DroppedNotice';
import { UnknownPage } from '../../ui/UnknownPage';

/** No such place: those whose codes are close to it. */
export default function UnknownRegion({
  dataset,
  known,
  asked,
}: {
  readonly dataset: Dataset;
  readonly known: Dataset;
  readonly asked: string;
}) {
  const { t, both } = useText();
  const { dropped } = useAddress('plain', selectKnownValues(known));
  const nearest = rankNearest(asked, dataset.regions, (region) => region.adcode).map((region) => ({
    to: paths.region(region.adcode),
    label: both(region.name),
  }));
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <UnknownPage title={t('unknown.region')} asked={asked} nearest={nearest} />
    </>
  );
}
