import { useMemo } from 'react';
import { describeFailure } from '../../data/describeFailure';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { readToday } from '../../ui/browser/clock';
import type { Address } from '../../ui/browser/useAddress';
import { FailureState } from '../../ui/Messages';
import { SystemGallery } from './SystemGallery';

interface SystemsProps {
  readonly dataset: Dataset;
  readonly address: Address<'programmes'>;
}

/** The systems of the chosen provinces; their room is kept while they come. */
export function Systems({ dataset, address }: SystemsProps) {
  const { t } = useText();
  const { data, error, refetch } = useSystemsQuery(dataset.version);
  const { province } = address.query;
  const views = useMemo(() => {
    const { liesInAny } = indexDataset(dataset);
    const all = data ? selectSystemViews(dataset, data) : [];
    return all.filter(({ region }) => liesInAny(region.adcode, province));
  }, [dataset, data, province]);
  if (error)
    return (
      <FailureState
        title={t('systems.failed')}
        details={describeFailure(error).details}
        onRetry={() => void refetch()}
      />
    );
  if (!data) return <div className="system-waiting" />;
  return views.length === 0 ? null : <SystemGallery views={views} today={readToday()} address={address} />;
}
