import { type ReactNode, useContext, useMemo } from 'react';
import { describeFailure } from '../../data/describeFailure';
import { EmbedContext } from '../../export/EmbedContext';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import type { Dataset } from '../../domain/dataset';
import type { SystemView } from '../../domain/systemView';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { SystemsMissing } from '../../panels/SystemsMissing';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { readToday } from '../../ui/browser/clock';
import type { Address } from '../../ui/browser/useAddress';
import { selectTierMatrix } from '../../selectors/selectTierMatrix';
import { LoadingLine } from '../../ui/LoadingLine';
import { SystemGallery } from './SystemGallery';
import { TierMatrix } from './TierMatrix';

interface SystemsProps {
  readonly dataset: Dataset;
  readonly address: Address<'programmes'>;
  /** What stands below, once it is known how much stands above. */
  readonly children: ReactNode;
}

interface ShownProps extends Omit<SystemsProps, 'children'> {
  readonly views: readonly SystemView[];
}

/** As pictures or as a table, with the way to the other. */
function ShownSystems({ dataset, views, address }: ShownProps) {
  const { t } = useText();
  const { province, systemView } = address.query;
  const stage = useContext(EmbedContext);
  // Who frames the table names it.
  const isTable = systemView === 'tiers' || stage?.figure === 'tiers';
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
    <TierMatrix
      rows={selectTierMatrix(dataset, views, province)}
      dataset={dataset}
      provinces={province}
      aside={aside}
    />
  ) : (
    <SystemGallery views={views} today={readToday()} address={address} aside={aside} />
  );
}

/** The systems of the chosen provinces, and then the rest of the page: it would move when they come. */
export function Systems({ dataset, address, children }: SystemsProps) {
  const { data, error, refetch } = useSystemsQuery(dataset);
  const { province } = address.query;
  const views = useMemo(() => {
    const { liesInAny } = indexDataset(dataset);
    const all = data ? selectSystemViews(dataset, data) : [];
    return all.filter(({ region }) => liesInAny(region.adcode, province));
  }, [dataset, data, province]);
  if (!data && !error) return <LoadingLine />;
  return (
    <>
      {error ? <SystemsMissing details={describeFailure(error).details} onRetry={refetch} /> : null}
      {views.length > 0 ? <ShownSystems dataset={dataset} views={views} address={address} /> : null}
      {children}
    </>
  );
}
