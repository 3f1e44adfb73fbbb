import * as v from 'valibot';
import { type DerivedValue, derivedValueSchema } from '../../../src/domain/records/derivedValue';
import { computePrintedInterval } from '../../../src/domain/printedInterval';
import { evaluateFormula, listFormulaFigures } from './evaluateFormula';
import type { Estimate, Evaluation } from './evaluateFormula';
import type { RawDerived, RawFigure } from '../read/rawRecords';
import { listFigures } from '../read/seeds';
import type { Seeds } from '../read/seeds';

/** All figures by id. */
export function indexReckonable(seeds: Pick<Seeds, 'documents'>): ReadonlyMap<string, RawFigure> {
  return new Map(listFigures(seeds).map(({ figure }) => [figure.id, figure]));
}

/** A figure's value with the limits of its words and of its rounding; of some rounding only the record tells. */
function estimateFigure(figure: RawFigure | undefined, isRounded: boolean): Estimate | null {
  const interval = figure === undefined ? null : computePrintedInterval(figure, isRounded);
  if (figure === undefined || figure.value === null || interval === null) return null;
  return { value: figure.value, min: interval.min, max: interval.max };
}

/** Reckons a formula with recorded figures; those in `rounded`, too, are rounded to their last printed digit. */
export function reckon(
  formula: string,
  figures: ReadonlyMap<string, RawFigure>,
  rounded: readonly string[] = [],
): Evaluation {
  return evaluateFormula(formula, (id) => estimateFigure(figures.get(id), rounded.includes(id)));
}

/** Floating point leaves dust behind the fifteenth digit; an open end becomes null. */
function trim(limit: number): number | null {
  return Number.isFinite(limit) ? Number(limit.toPrecision(15)) : null;
}

/** Persons are whole: the only whole number that fits (null when there is not just one), or as many as it takes. */
export function makeWhole({ value, min, max }: Estimate, whole: RawDerived['whole']): Estimate | null {
  if (whole === undefined) return { value, min, max };
  if (whole === 'up') return { value: Math.ceil(value), min: Math.ceil(min), max: Math.ceil(max) };
  const only = Math.ceil(min);
  return only === Math.floor(max) ? { value: only, min: only, max: only } : null;
}

/** A checked record of arithmetic.yaml as a derived value of the dataset. */
export function computeDerived(raw: RawDerived, figures: ReadonlyMap<string, RawFigure>): DerivedValue {
  const { result, fault } = reckon(raw.formula, figures, raw.rounded);
  if (result === undefined) throw new Error(`an unchecked formula reached the compiler: ${fault}`);
  const { value, min, max } = makeWhole(result, raw.whole) ?? result;
  return v.parse(derivedValueSchema, {
    id: raw.id,
    article: raw.id.split('-')[0],
    region: raw.region,
    name: raw.name,
    value: Number(value.toPrecision(15)),
    min: trim(min),
    max: trim(max),
    unit: raw.unit,
    formula: raw.formula,
    inputs: listFormulaFigures(raw.formula),
    note: raw.note,
  });
}
