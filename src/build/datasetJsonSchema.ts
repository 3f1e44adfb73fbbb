import { toJsonSchema } from '@valibot/to-json-schema';
import { datasetSchema } from '../domain/dataset';

/**
 * The JSON Schema of dataset.json, made from the schema that the page itself checks the file by, so that the two cannot
 * differ. References between records (a figure's indicator, a programme's figures) are beyond JSON Schema; parseDataset
 * checks them.
 */
export function createDatasetJsonSchema(): object {
  return {
    ...toJsonSchema(datasetSchema, { target: 'draft-2020-12', ignoreActions: ['brand', 'readonly'] }),
    title: 'Social Work Workforce Atlas 社工人才图谱: dataset.json',
    description:
      'Figures printed in news reports, with their words, and what is computed from them. 报道里印出的数字、原句，以及由它们推算的值。',
  };
}
