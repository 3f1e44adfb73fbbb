import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { datasetSchema } from '../domain/dataset';
import { periodSchema } from '../domain/records/period';
import { articleSchema } from '../domain/records/article';
import { correctionSchema, formerDates, formerNames } from '../domain/records/correction';
import { derivedValueSchema } from '../domain/records/derivedValue';
import { cycle, figureSchema, refusedLink, singleQualifier } from '../domain/records/figure';
import { adcode, articleId, figureId, indicatorId, partId, programmeId } from '../domain/records/ids';
import { familySchema, indicatorSchema } from '../domain/records/indicator';
import { nationalFigureSchema } from '../domain/records/nationalFigure';
import * as parts from '../domain/records/parts';
import { populationSchema } from '../domain/records/population';
import { programmeSchema } from '../domain/records/programme';
import { regionSchema } from '../domain/records/region';
import { systemSchema } from '../domain/records/system';
import { systemsSchema } from '../domain/systems';

/** What is written once, under `$defs`, and referred to: each record type, and what several of them are built from. */
const definitions = {
  family: familySchema,
  indicator: indicatorSchema,
  region: regionSchema,
  article: articleSchema,
  figure: figureSchema,
  population: populationSchema,
  programme: programmeSchema,
  derivedValue: derivedValueSchema,
  nationalFigure: nationalFigureSchema,
  correction: correctionSchema,
  period: periodSchema,
  ...{ adcode, articleId, figureId, indicatorId, cycle, singleQualifier, refusedLink, formerDates, formerNames },
  ...parts,
};

const describe = (schema: GenericSchema, entries: Record<string, GenericSchema>): object =>
  toJsonSchema(schema, { target: 'draft-2020-12', definitions: entries, ignoreActions: ['brand', 'readonly'] });

/**
 * The JSON Schema of dataset.json, made from the schema that the page itself checks the file by, so that the two cannot
 * differ. References between records (a figure's indicator, a programme's figures) are beyond JSON Schema; parseDataset
 * checks them.
 */
export const createDatasetJsonSchema = (): object => ({
  ...describe(datasetSchema, definitions),
  title: 'Social Work Workforce Atlas 社工人才图谱: dataset.json',
  description:
    'Figures printed in news reports, with their words, and what is computed from them. 报道里印出的数字、原句，以及由它们推算的值。',
});

const { bilingual, text, line } = parts;

/** The same of systems.json; what it names stands in dataset.json, and parseSystems checks that it does. */
export const createSystemsJsonSchema = (): object => ({
  ...describe(systemsSchema, { system: systemSchema, adcode, figureId, programmeId, partId, bilingual, text, line }),
  title: 'Social Work Workforce Atlas 社工人才图谱: systems.json',
  description:
    'How programmes named in news reports are built: parts with their words, and what they do to each other. 报道里的做法由哪些部分组成、各部分之间的关系，附原句。',
});
