import { COLUMN_CODES, typeOfColumn } from '../export/columnTypes';
import { formatIsoSpan, OBSERVATION_COLUMNS } from '../export/observations';
import { PROGRAMME_COLUMNS } from '../export/programmeRows';
import type { Article } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { MessageKey, Text } from '../messages/text';

/** Both languages at once: a data package has one description, read by people of either. */
export interface Texts {
  readonly zh: Text;
  readonly en: Text;
}

/** A file of the package with its content, of which size and hash are stated. */
export interface PackagedFile {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

const inBoth = ({ zh, en }: Texts, key: MessageKey): string => `${en.t(key)} ${zh.t(key)}`;

function describeField(column: string, meaning: MessageKey, codes: readonly string[] | undefined, texts: Texts) {
  const type = { text: 'string', number: 'number', date: 'date' }[typeOfColumn(column)];
  const isKey = column === 'id';
  const constraints = { ...(isKey ? { required: true, unique: true } : {}), ...(codes ? { enum: codes } : {}) };
  return {
    name: column,
    type,
    description: inBoth(texts, meaning),
    description_en: texts.en.t(meaning),
    description_zh: texts.zh.t(meaning),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

const describeFile = ({ name, bytes, sha256 }: PackagedFile) => ({
  path: name,
  bytes,
  hash: `sha256:${sha256}`,
  encoding: 'utf-8',
});

const DIALECT = { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true };

type Field = ReturnType<typeof describeField>;

function describeTable(
  name: 'observations' | 'programmes',
  file: PackagedFile,
  fields: readonly Field[],
  texts: Texts,
) {
  return {
    name,
    profile: 'tabular-data-resource',
    ...describeFile(file),
    title: inBoth(texts, `data.file.${name}.csv`),
    description: inBoth(texts, 'data.csv.escaped'),
    format: 'csv',
    mediatype: 'text/csv',
    dialect: DIALECT,
    schema: { fields, missingValues: [''], primaryKey: 'id' },
  };
}

const describeObservations = (texts: Texts): Field[] =>
  OBSERVATION_COLUMNS.map((column) => describeField(column, `data.meaning.${column}`, COLUMN_CODES[column], texts));

const describeProgrammes = (texts: Texts): Field[] =>
  PROGRAMME_COLUMNS.map((column) => describeField(column, `data.programme.${column}`, undefined, texts));

function describeRecords(name: 'dataset' | 'systems', file: PackagedFile, texts: Texts) {
  return {
    name,
    ...describeFile(file),
    title: inBoth(texts, `data.file.${name}.json`),
    format: 'json',
    mediatype: 'application/json',
    jsonSchema: `${name}.schema.json`,
  };
}

const describeSource = (article: Article, { publication }: Dataset) => ({
  title: `${article.headline}（《${publication.zh}》${formatIsoSpan(article.publishedOn)}，据${article.credit.zh}）`,
  title_en: `${article.titleEn} (${publication.en}, ${formatIsoSpan(article.publishedOn)}; credited to ${article.credit.en})`,
});

/** datapackage.json: a Frictionless Data Package (specification v1) of the open data files. */
export function describeDataPackage(
  dataset: Dataset,
  files: Readonly<Record<'observations' | 'programmes' | 'systems' | 'dataset', PackagedFile>>,
  texts: Texts,
): object {
  return {
    profile: 'data-package',
    name: 'social-work-workforce-atlas',
    version: dataset.version,
    title: inBoth(texts, 'shell.name'),
    description: inBoth(texts, 'data.about'),
    keywords: ['social work', 'China', 'workforce', '社会工作', '社工', '人才'],
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: inBoth(texts, 'data.terms.license') }],
    rights: inBoth(texts, 'data.terms.facts'),
    sources: dataset.articles.map((article) => describeSource(article, dataset)),
    resources: [
      describeTable('observations', files.observations, describeObservations(texts), texts),
      describeTable('programmes', files.programmes, describeProgrammes(texts), texts),
      describeRecords('systems', files.systems, texts),
      describeRecords('dataset', files.dataset, texts),
    ],
  };
}
