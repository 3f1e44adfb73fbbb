import type { Qualifier } from '../domain/codes';
import type { Dataset } from '../domain/dataset';
import type { DerivedValue } from '../domain/records/derivedValue';
import type { Figure } from '../domain/records/figure';
import { selectContradicting } from './selectContradictions';

/** What the method page shows its rules by: the first of each kind in the dataset; what has none is left out. */
export interface MethodExamples {
  readonly byQualifier: ReadonlyMap<Qualifier, Figure>;
  /** Computed values with two ends, and with one. */
  readonly bounded: readonly DerivedValue[];
  /** Different numbers printed of one thing; empty where there are none. */
  readonly conflict: readonly Figure[];
}

/** The examples of the method page, out of the data: a rule is shown by what it does to a number that is there. */
export function selectMethodExamples(dataset: Dataset): MethodExamples {
  const byQualifier = new Map<Qualifier, Figure>();
  for (const figure of dataset.figures)
    if (!byQualifier.has(figure.qualifier)) byQualifier.set(figure.qualifier, figure);
  const { derived } = dataset;
  const bounded = [
    derived.find(({ min, max }) => min !== null && min > 0 && max !== null && min !== max),
    derived.find(({ min, max }) => (min === null) !== (max === null)),
  ].filter((value) => value !== undefined);
  const conflict = dataset.figures
    .map((figure) => [figure, ...selectContradicting(dataset, figure)])
    .find((figures) => figures.length > 1);
  return { byQualifier, bounded, conflict: conflict ?? [] };
}
