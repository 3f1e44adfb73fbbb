import * as v from 'valibot';
import { LEVELS } from '../codes';
import { adcode } from './ids';
import { bilingual, type Immutable } from './parts';

/** A place that figures are about. */
export const regionSchema = v.object({
  adcode,
  name: bilingual,
  /** Name without its administrative suffix, as used on maps and in rows. */
  short: bilingual,
  level: v.picklist(LEVELS),
  /** The place that it lies in; null for the nation. */
  parent: v.nullable(adcode),
  /** Seat of government, WGS-84 [longitude, latitude] in degrees, for places that figures are drawn at. */
  seat: v.exactOptional(v.tuple([v.number(), v.number()])),
});
export type Region = Immutable<v.InferOutput<typeof regionSchema>>;
