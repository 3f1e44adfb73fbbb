import * as v from 'valibot';
import type { GeoMap } from '../domain/geoMap';
import { parseVersioned } from './parseVersioned';

const GEO_SCHEMA_VERSION = 1;
const point = v.tuple([v.number(), v.number()]);
const path = v.pipe(v.string(), v.startsWith('M', 'is not a path'));

const geoSchema = v.object({
  schemaVersion: v.literal(GEO_SCHEMA_VERSION),
  version: v.string(),
  adcode: v.string(),
  width: v.number(),
  height: v.number(),
  areas: v.array(
    v.object({
      adcode: v.string(),
      name: v.string(),
      nameEn: v.optional(v.string()),
      d: path,
      label: point,
      box: v.tuple([v.number(), v.number(), v.number(), v.number()]),
      parent: v.optional(v.string()),
    }),
  ),
  borders: v.string(),
  tenDash: v.optional(path),
  inset: v.optional(v.object({ width: v.number(), height: v.number(), land: path, tenDash: path })),
  points: v.record(v.string(), point),
  neighbours: v.optional(v.array(v.object({ adcode: v.string(), d: v.string(), label: v.nullable(point) }))),
  scale: v.optional(v.number()),
});

/** Turns unknown JSON into a boundary file. Throws a {@link DataError} that names every offending place. */
export const parseGeoMap = (input: unknown, file: string): GeoMap =>
  parseVersioned(geoSchema, GEO_SCHEMA_VERSION, input, file);
