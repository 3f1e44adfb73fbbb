import { type ReactNode, useMemo } from 'react';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import { describeFailure } from '../../data/describeFailure';
import type { Dataset } from '../../domain/dataset';
import { SystemFigure } from '../../panels/SystemFigure';
import { SystemsMissing } from '../../panels/SystemsMissing';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { LoadingLine } from '../../ui/LoadingLine';
import { readToday } from '../../ui/browser/clock';

interface SystemSectionProps {
  readonly dataset: Dataset;
  /** Of the programme. */
  readonly id: string;
  /** What stands below, once it is known how much stands above. */
  readonly children: ReactNode;
}

/** How the programme is built and the larger system in which it has a place, where a report says it; then the rest. */
export function SystemSection({ dataset, id, children }: SystemSectionProps) {
  const { data, error, refetch } = useSystemsQuery(dataset);
  const views = useMemo(() => (data ? selectSystemViews(dataset, data) : []), [dataset, data]);
  if (!data && !error) return <LoadingLine />;
  const own = views.find(({ programme }) => programme.id === id);
  const larger = views.filter(
    ({ programme, parts }) => programme.id !== id && parts.some(({ part }) => part.programme === id),
  );
  return (
    <>
      {error ? <SystemsMissing details={describeFailure(error).details} onRetry={refetch} /> : null}
      {own ? <SystemFigure dataset={dataset} view={own} today={readToday()} /> : null}
      {larger.map((view) => (
        <SystemFigure key={view.programme.id} dataset={dataset} view={view} today={readToday()} isNamed />
      ))}
      {children}
    </>
  );
}
