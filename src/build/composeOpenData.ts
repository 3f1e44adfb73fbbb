import { createHash } from 'node:crypto';
import { parseDataset } from '../data/parseDataset';
import { formatCsv, formatPlainCsv } from '../export/formatCsv';
import { layoutWorkbook } from '../export/layoutWorkbook';
import { type Cell, OBSERVATION_COLUMNS, selectObservations } from '../export/observations';
import { PROGRAMME_COLUMNS, selectProgrammeRows } from '../export/programmeRows';
import { writeWorkbook } from '../export/writeWorkbook';
import { buildTexts } from './buildTexts';
import { createDatasetJsonSchema } from './datasetJsonSchema';
import { describeDataPackage, type PackagedFile } from './describeDataPackage';

/** A file of the build's `data/` folder. */
export interface OpenDataContent {
  readonly name: string;
  readonly content: Uint8Array;
}

const encode = (name: string, text: string): OpenDataContent => ({ name, content: new TextEncoder().encode(text) });
const encodeJson = (name: string, value: object): OpenDataContent =>
  encode(name, `${JSON.stringify(value, null, 2)}\n`);

const describe = ({ name, content }: OpenDataContent): PackagedFile => ({
  name,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** A table for a spreadsheet, and the same for programs: many validators take a byte order mark for a part of `id`. */
const encodeTable = <Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): readonly [OpenDataContent, OpenDataContent] => [
  encode(`${name}.csv`, formatCsv(columns, rows)),
  encode(`${name}-utf8.csv`, formatPlainCsv(columns, rows)),
];

/**
 * All files of open data, from the text of dataset.json and of CHANGES.md, in the order in which the page lists them.
 */
export async function composeOpenData(datasetText: string, changesText: string): Promise<OpenDataContent[]> {
  const dataset = parseDataset(JSON.parse(datasetText));
  const rows = selectObservations(dataset);
  const [observations, plainObservations] = encodeTable('observations', OBSERVATION_COLUMNS, rows);
  const [programmes, plainProgrammes] = encodeTable('programmes', PROGRAMME_COLUMNS, selectProgrammeRows(dataset));
  const whole = encode('dataset.json', datasetText);
  const workbooks = await Promise.all(
    (['zh', 'en'] as const).map(async (lang) => {
      const blob = await writeWorkbook(
        layoutWorkbook({ dataset, rows, selection: '', siteUrl: null }, buildTexts[lang]),
      );
      return { name: `atlas-${lang}.xlsx`, content: new Uint8Array(await blob.arrayBuffer()) };
    }),
  );
  const files = {
    observations: describe(plainObservations),
    programmes: describe(plainProgrammes),
    dataset: describe(whole),
  };
  return [
    observations,
    ...workbooks,
    programmes,
    whole,
    encodeJson('dataset.schema.json', createDatasetJsonSchema()),
    encodeJson('datapackage.json', describeDataPackage(dataset, files, buildTexts)),
    plainObservations,
    plainProgrammes,
    encode('CHANGES.md', changesText),
  ];
}
