import { useMemo } from 'react';
import { describeFailure } from '../../data/describeFailure';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import { SystemFigure } from '../../panels/SystemFigure';
import { SystemsMissing } from '../../panels/SystemsMissing';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { useDataset, useScope } from '../../store/datasetStore';
import { readToday } from '../../ui/browser/clock';

const SCOPE = { of: 'programmes' } as const;

function Picture({ id }: { readonly id: string }) {
  const dataset = useDataset(SCOPE);
  const { data, error, refetch } = useSystemsQuery(dataset);
  const view = useMemo(
    () => (data ? selectSystemViews(dataset, data) : []).find(({ programme }) => programme.id === id),
    [dataset, data, id],
  );
  if (error) return <SystemsMissing details={describeFailure(error).details} onRetry={refetch} />;
  return view ? <SystemFigure dataset={dataset} view={view} today={readToday()} isNamed /> : null;
}

/** How a programme is built, for a page that has only the facts of its place. */
export default function RegionSystem({ id }: { readonly id: string }) {
  const { isThere } = useScope(SCOPE);
  return isThere ? <Picture id={id} /> : null;
}
