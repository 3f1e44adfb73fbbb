import type { Dataset } from '../domain/dataset';
import type { DerivedValue } from '../domain/records/derivedValue';
import { indexDataset } from './indexDataset';

/** Values computed from a figure (and others). */
export const selectDerivedOfFigure = (dataset: Dataset, figureId: string): readonly DerivedValue[] =>
  dataset.derived.filter((derived) => derived.inputs.some((input) => input === figureId));

/** Values computed from the figures of a place or of a place inside it, the place's own first. */
export function selectDerivedOfRegion(dataset: Dataset, adcode: string): readonly DerivedValue[] {
  const index = indexDataset(dataset);
  return dataset.derived
    .filter((derived) => index.pathTo(derived.region).some((step) => step.adcode === adcode))
    .sort((a, b) => Number(b.region === adcode) - Number(a.region === adcode));
}

/**
 * Values that two indicators of a place make together: inputs measure both. Provinces and places above or below do not
 * count.
 */
export function selectDerivedOfPair(
  dataset: Dataset,
  pair: readonly [string, string],
  places: readonly string[],
): readonly DerivedValue[] {
  const index = indexDataset(dataset);
  const measures = (derived: DerivedValue, indicator: string) =>
    derived.inputs.some((input) => index.figures.get(input)?.indicator === indicator);
  return dataset.derived.filter(
    (derived) => places.includes(derived.region) && pair.every((indicator) => measures(derived, indicator)),
  );
}

/** Values that an indicator has a part in: some input measures it. Provinces empty = all. */
export function selectDerivedOfIndicator(
  dataset: Dataset,
  indicator: string,
  provinces: readonly string[] = [],
): readonly DerivedValue[] {
  const index = indexDataset(dataset);
  return dataset.derived
    .filter((derived) => index.liesInAny(derived.region, provinces))
    .filter((derived) => derived.inputs.some((input) => index.figures.get(input)?.indicator === indicator));
}
