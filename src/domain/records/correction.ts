import * as v from 'valibot';
import { figureId } from './ids';
import {
  bilingual,
  type Immutable,
  isoDate,
  kind,
  measure,
  periodBasis,
  precision,
  qualifier,
  text,
  unit,
} from './parts';

/** The days of a period, and how exactly they were printed. */
export const formerDates = v.object({ start: isoDate, end: isoDate, precision });

/** Indicators or places as they were called then: a later edition may know them no more. */
export const formerNames = v.array(v.object({ id: text, ...bilingual.entries }));

/** A correction of one of some fields, with values of their type; null where there was, or is, none. */
const describe = <const Field extends string, Value extends v.GenericSchema>(value: Value, ...fields: Field[]) =>
  v.object({
    figure: figureId,
    /** Day of the correction. */
    date: isoDate,
    field: v.picklist(fields),
    before: v.nullable(value),
    after: v.nullable(value),
    reason: bilingual,
  });

/** One field of a figure that an earlier edition had otherwise, and why it changed; `basis`: how its date is known. */
export const correctionSchema = v.variant('field', [
  describe(v.number(), 'value', 'valueMax'),
  describe(formerDates, 'period'),
  describe(formerNames, 'region', 'covers', 'indicator'),
  describe(periodBasis, 'basis'),
  describe(qualifier, 'qualifier'),
  describe(measure, 'measure'),
  describe(kind, 'kind'),
  describe(unit, 'unit'),
]);
export type Correction = Immutable<v.InferOutput<typeof correctionSchema>>;
