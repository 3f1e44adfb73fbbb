import { useMemo } from 'react';
import { describeFailure } from '../../data/describeFailure';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { SystemsMissing } from '../../panels/SystemsMissing';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { readToday } from '../../ui/browser/clock';
import type { Address } from '../../ui/browser/useAddress';
import { selectTierMatrix } from '../../selectors/selectTierMatrix';
import { SystemGallery } from './SystemGallery';
import { TierMatrix } from './TierMatrix';

interface SystemsProps {
  readonly dataset: Dataset;
  readonly address: Address<'programmes'>;
}

/** The systems of the chosen provinces; their room is kept while they come. */
export function Systems({ dataset, address }: SystemsProps) {
  const { t } = useText();
  const { data, error, refetch } = useSystemsQuery(dataset);
  const { province } = address.query;
  const views = useMemo(() => {
    const { liesInAny } = indexDataset(dataset);
    const all = data ? selectSystemViews(dataset, data) : [];
    return all.filter(({ region }) => liesInAny(region.adcode, province));
  }, [dataset, data, province]);
  if (error) return <SystemsMissing details={describeFailure(error).details} onRetry={refetch} />;
  if (!data) return <div className="system-waiting" />;
  if (views.length === 0) return null;
  const isTable = address.query.systemView === 'tiers';
  const aside = (
    <button
      type="button"
      className="button no-print"
      onClick={() => address.change({ systemView: isTable ? null : 'tiers' })}
    >
      {t(isTable ? 'systems.tiers.close' : 'systems.tiers.open')}
    </button>
  );
  return isTable ? (
    <TierMatrix rows={selectTierMatrix(dataset, views, province)} dataset={dataset} aside={aside} />
  ) : (
    <SystemGallery views={views} today={readToday()} address={address} aside={aside} />
  );
}
