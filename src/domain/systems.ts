import * as v from 'valibot';
import { type Immutable, text } from './records/parts';
import { systemSchema } from './records/system';

/** The edition of the shape; a file of a later one is not read. */
export const SYSTEMS_SCHEMA_VERSION = 1;

/** The shape of seeds/dataset/systems.json: how programmes of a dataset are built. */
export const systemsSchema = v.object({
  schemaVersion: v.literal(SYSTEMS_SCHEMA_VERSION),
  /** That of the dataset whose programmes, places and figures it names: one edition of both. */
  version: text,
  /** In printed order of the programmes. */
  systems: v.array(systemSchema),
});

/** The compiled systems. */
export type Systems = Immutable<v.InferOutput<typeof systemsSchema>>;
