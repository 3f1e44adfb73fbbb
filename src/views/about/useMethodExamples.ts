import { useMemo } from 'react';
import { type MethodExamples, selectMethodExamples } from '../../selectors/selectMethodExamples';
import { useDataset } from '../../store/datasetStore';

/** Numbers of the data that the rules of the page are shown by. */
export function useMethodExamples(): MethodExamples {
  const dataset = useDataset({ of: 'release' });
  return useMemo(() => selectMethodExamples(dataset), [dataset]);
}
