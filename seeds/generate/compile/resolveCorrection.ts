import * as v from 'valibot';
import { type Correction, correctionSchema } from '../../../src/domain/records/correction';
import type { Bilingual } from '../../../src/domain/records/parts';
import type { RawCorrection } from '../read/rawRecords';
import type { Seeds } from '../read/seeds';
import { resolveSpan } from './resolvePeriod';

/** Names of indicators and places by their id or code. */
export type Names = ReadonlyMap<string, Bilingual>;

/** A correction as the dataset has it, or the key that is at fault and what is wrong with it. */
export type CorrectionResolution =
  | { readonly correction: Correction; readonly fault?: never }
  | { readonly correction?: never; readonly fault: { readonly key: string; readonly message: string } };

/** The names that corrections may refer to. */
export const indexNames = (seeds: Seeds): Names =>
  new Map([
    ...seeds.catalog.value.indicators.map(({ id, name }) => [id, name] as const),
    ...seeds.regions.value.map(({ adcode, zh, en }) => [adcode, { zh, en }] as const),
  ]);

type RawValue = RawCorrection['before'];

const listOf = (value: NonNullable<RawValue>) => (Array.isArray(value) ? value : [value]);

/** The value as its field holds it; what is of no such form is left as it is, for the schema to refuse. */
function resolveValue(field: string, value: RawValue, names: Names): unknown {
  if (value === null) return null;
  if (field === 'period') {
    const [from, to = from] = listOf(value);
    return typeof from === 'object' || typeof to === 'object' ? value : resolveSpan(from ?? '', to ?? '');
  }
  if (field === 'indicator' || field === 'region' || field === 'covers')
    return listOf(value).map((one) => (typeof one === 'object' ? one : { id: one, ...names.get(String(one)) }));
  return value;
}

/** A record of corrections.yaml with the days of its dates and the names of its places and indicators. */
export function resolveCorrection({ zh, en, ...raw }: RawCorrection, names: Names): CorrectionResolution {
  const resolved = {
    ...raw,
    before: resolveValue(raw.field, raw.before, names),
    after: resolveValue(raw.field, raw.after, names),
    reason: { zh, en },
  };
  const key = (['before', 'after'] as const).find((side) => raw[side] !== null && resolved[side] === null);
  if (key) return { fault: { key, message: `${String(raw[key])} is no date` } };
  const { success, output, issues } = v.safeParse(correctionSchema, resolved);
  if (success) return { correction: output };
  const [issue] = issues;
  return { fault: { key: String(issue.path?.[0]?.key ?? 'field'), message: issue.message } };
}
