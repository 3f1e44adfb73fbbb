import * as v from 'valibot';
import { KINDS, MEASURES, PERIOD_BASES, PRECISIONS, QUALIFIERS, UNITS } from '../codes';
import { figureId } from './ids';
import { bilingual, type Immutable, isoDate, text } from './parts';

/** The days of a period, and how exactly they were printed. */
const dates = v.object({ start: isoDate, end: isoDate, precision: v.picklist(PRECISIONS) });

/** Indicators or places as they were called then: a later edition may know them no more. */
const named = v.array(v.object({ id: text, ...bilingual.entries }));

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
  describe(dates, 'period'),
  describe(named, 'region', 'covers', 'indicator'),
  describe(v.picklist(PERIOD_BASES), 'basis'),
  describe(v.picklist(QUALIFIERS), 'qualifier'),
  describe(v.picklist(MEASURES), 'measure'),
  describe(v.picklist(KINDS), 'kind'),
  describe(v.picklist(UNITS), 'unit'),
]);
export type Correction = Immutable<v.InferOutput<typeof correctionSchema>>;
