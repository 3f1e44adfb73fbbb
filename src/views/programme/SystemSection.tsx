import { useMemo } from 'react';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import { describeFailure } from '../../data/describeFailure';
import type { Dataset } from '../../domain/dataset';
import { SystemFigure } from '../../panels/SystemFigure';
import { SystemsMissing } from '../../panels/SystemsMissing';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { readToday } from '../../ui/browser/clock';

/** How the programme is built, and the larger system in which it has a place. Nothing where no report describes it. */
export function SystemSection({ dataset, id }: { readonly dataset: Dataset; readonly id: string }) {
  const { data, error, refetch } = useSystemsQuery(dataset);
  const views = useMemo(() => (data ? selectSystemViews(dataset, data) : []), [dataset, data]);
  if (error) return <SystemsMissing details={describeFailure(error).details} onRetry={refetch} />;
  const own = views.find(({ programme }) => programme.id === id);
  const larger = views.filter(
    ({ programme, parts }) => programme.id !== id && parts.some(({ part }) => part.programme === id),
  );
  return (
    <>
      {own ? <SystemFigure dataset={dataset} view={own} today={readToday()} /> : null}
      {larger.map((view) => (
        <SystemFigure key={view.programme.id} dataset={dataset} view={view} today={readToday()} isNamed />
      ))}
    </>
  );
}
