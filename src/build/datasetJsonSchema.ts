import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '../domain/dataset';
import { periodSchema } from '../domain/records/period';
import { articleSchema } from '../domain/records/article';
import { correctionSchema, formerDates, formerNames } from '../domain/records/correction';
import { derivedValueSchema } from '../domain/records/derivedValue';
import { cycle, figureSchema, refusedLink, singleQualifier } from '../domain/records/figure';
import { adcode, articleId, figureId, indicatorId } from '../domain/records/ids';
import { familySchema, indicatorSchema } from '../domain/records/indicator';
import { nationalFigureSchema } from '../domain/records/nationalFigure';
import * as parts from '../domain/records/parts';
import { populationSchema } from '../domain/records/population';
import { programmeSchema } from '../domain/records/programme';
import { regionSchema } from '../domain/records/region';

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

/**
 * The JSON Schema of dataset.json, made from the schema that the page itself checks the file by, so that the two cannot
 * differ. References between records (a figure's indicator, a programme's figures) are beyond JSON Schema; parseDataset
 * checks them.
 */
export function createDatasetJsonSchema(): object {
  return {
    ...toJsonSchema(datasetSchema, { target: 'draft-2020-12', definitions, ignoreActions: ['brand', 'readonly'] }),
    title: 'Social Work Workforce Atlas 社工人才图谱: dataset.json',
    description:
      'Figures printed in news reports, with their words, and what is computed from them. 报道里印出的数字、原句，以及由它们推算的值。',
  };
}
