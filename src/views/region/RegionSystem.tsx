import { useMemo } from 'react';
import { paths } from '../../config/paths';
import { describeFailure } from '../../data/describeFailure';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import { useText } from '../../messages/TextContext';
import { SystemFigure } from '../../panels/SystemFigure';
import { SystemsMissing } from '../../panels/SystemsMissing';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { nameTierRow, selectTierMatrix } from '../../selectors/selectTierMatrix';
import { useDataset, useScope } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { readToday } from '../../ui/browser/clock';

const SCOPE = { of: 'programmes' } as const;

function Picture({ id }: { readonly id: string }) {
  const dataset = useDataset(SCOPE);
  const { data, error, refetch } = useSystemsQuery(dataset);
  const { t } = useText();
  const views = useMemo(() => (data ? selectSystemViews(dataset, data) : []), [dataset, data]);
  const view = views.find(({ programme }) => programme.id === id);
  if (error) return <SystemsMissing details={describeFailure(error).details} onRetry={refetch} />;
  if (!view) return null;
  const { adcode } = view.region;
  const isTiered = selectTierMatrix(dataset, views).some((row) => row.region.adcode === adcode);
  return (
    <>
      <SystemFigure dataset={dataset} view={view} today={readToday()} isNamed />
      {isTiered ? (
        <p>
          <AtlasLink
            to={paths.programmes()}
            query={{ systemView: 'tiers', province: [] }}
            hash={`#${nameTierRow(adcode)}`}
          >
            {t('systems.tiers')}
          </AtlasLink>
        </p>
      ) : null}
    </>
  );
}

/** How a programme is built, for a page that has only the facts of its place. */
export default function RegionSystem({ id }: { readonly id: string }) {
  const { isThere } = useScope(SCOPE);
  return isThere ? <Picture id={id} /> : null;
}
