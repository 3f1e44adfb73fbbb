import { createHash } from 'node:crypto';
import { parseDataset } from '../data/parseDataset';
import { parseSystems } from '../data/parseSystems';
import { formatCsv, formatPlainCsv } from '../export/formatCsv';
import { layoutSystems } from '../export/layoutSystems';
import { layoutWorkbook, type Table, type WorkbookSource } from '../export/layoutWorkbook';
import { type Cell, OBSERVATION_COLUMNS, selectObservations } from '../export/observations';
import { PROGRAMME_COLUMNS, selectProgrammeRows } from '../export/programmeRows';
import { writeWorkbook } from '../export/writeWorkbook';
import type { Systems } from '../domain/systems';
import type { Text } from '../messages/text';
import { buildTexts } from './buildTexts';
import { createDatasetJsonSchema, createSystemsJsonSchema } from './datasetJsonSchema';
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

/** The sheets of a chosen few figures, and before their notes how programmes are built: that is of the whole alone. */
function layoutWhole(source: WorkbookSource, systems: Systems, text: Text): readonly Table[] {
  const sheets = layoutWorkbook(source, text);
  return sheets.toSpliced(-1, 0, layoutSystems(systems, source.dataset, text));
}

/** The files of seeds/dataset that open data are made of, as texts. */
export interface OpenDataTexts {
  readonly dataset: string;
  readonly systems: string;
  readonly changes: string;
}

/** All files of open data, in the order in which the page lists them. */
export async function composeOpenData(texts: OpenDataTexts): Promise<OpenDataContent[]> {
  const dataset = parseDataset(JSON.parse(texts.dataset));
  const systems = parseSystems(JSON.parse(texts.systems), dataset);
  const rows = selectObservations(dataset);
  const [observations, plainObservations] = encodeTable('observations', OBSERVATION_COLUMNS, rows);
  const [programmes, plainProgrammes] = encodeTable('programmes', PROGRAMME_COLUMNS, selectProgrammeRows(dataset));
  const built = encode('systems.json', texts.systems);
  const whole = encode('dataset.json', texts.dataset);
  const workbooks = await Promise.all(
    (['zh', 'en'] as const).map(async (lang) => {
      const source = { dataset, rows, selection: '', siteUrl: null };
      const blob = await writeWorkbook(layoutWhole(source, systems, buildTexts[lang]));
      return { name: `atlas-${lang}.xlsx`, content: new Uint8Array(await blob.arrayBuffer()) };
    }),
  );
  const files = {
    observations: describe(plainObservations),
    programmes: describe(plainProgrammes),
    systems: describe(built),
    dataset: describe(whole),
  };
  return [
    observations,
    ...workbooks,
    programmes,
    built,
    whole,
    encodeJson('dataset.schema.json', createDatasetJsonSchema()),
    encodeJson('systems.schema.json', createSystemsJsonSchema()),
    encodeJson('datapackage.json', describeDataPackage(dataset, files, buildTexts)),
    plainObservations,
    plainProgrammes,
    encode('CHANGES.md', texts.changes),
  ];
}
