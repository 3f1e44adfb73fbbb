import * as v from 'valibot';
import { articleSchema } from './records/article';
import { correctionSchema } from './records/correction';
import { derivedValueSchema } from './records/derivedValue';
import { figureSchema } from './records/figure';
import { familySchema, indicatorSchema } from './records/indicator';
import { nationalFigureSchema } from './records/nationalFigure';
import { bilingual, type Immutable, text } from './records/parts';
import { populationSchema } from './records/population';
import { programmeSchema } from './records/programme';
import { regionSchema } from './records/region';

/** The edition of the shape; a file of a later one is not read. */
export const SCHEMA_VERSION = 2;

/**
 * The shape of seeds/dataset/dataset.json, composed of the schemas of its records; the published JSON Schema is made
 * from it. Every number on a screen is a figure of it, or is computed from figures and says so.
 */
export const datasetSchema = v.object({
  schemaVersion: v.literal(SCHEMA_VERSION),
  /** First eight hex digits of the SHA-256 of the content, and of the systems (domain/systems). */
  version: text,
  publication: bilingual,
  families: v.array(familySchema),
  indicators: v.array(indicatorSchema),
  regions: v.array(regionSchema),
  articles: v.array(articleSchema),
  figures: v.array(figureSchema),
  populations: v.array(populationSchema),
  programmes: v.array(programmeSchema),
  derived: v.array(derivedValueSchema),
  national: v.array(nationalFigureSchema),
  /** Oldest first. */
  corrections: v.array(correctionSchema),
});

/** The compiled, bundled dataset. */
export type Dataset = Immutable<v.InferOutput<typeof datasetSchema>>;
