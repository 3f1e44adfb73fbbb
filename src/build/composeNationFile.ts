import { parseDataset } from '../data/parseDataset';
import { OPENING_INDICATOR } from '../domain/datasetScope';
import { selectNationFile } from '../selectors/selectNationFile';

/** What the national page opens with, as JSON, and the version of the dataset that it is of. Throws a DataError. */
export function composeNationFile(datasetJson: string): { readonly json: string; readonly release: string } {
  const dataset = parseDataset(JSON.parse(datasetJson));
  return { json: JSON.stringify(selectNationFile(dataset, OPENING_INDICATOR)), release: dataset.version };
}
