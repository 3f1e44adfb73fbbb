import { decodeEntities } from './decodeEntities';

/** The cells of a row of .csv text; quoted ones may hold commas, line ends and doubled quotes. */
export function readCsv(text: string): string {
  const rows: string[][] = [[]];
  for (const { 1: quoted, 2: plain = '', 3: end = '' } of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gu,
  )) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"').replaceAll(/\s+/gu, ' ');
    rows.at(-1)?.push(cell.trim());
    if (end !== ',') rows.push([]);
  }
  return toText(rows);
}

const toText = (rows: readonly (readonly string[])[]): string =>
  rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => row.join('\t'))
    .join('\n');

/** 0 for A, 26 for AA. */
const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/u, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textOf = (xml: string): string =>
  decodeEntities([...xml.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/gu)].map(([, words = '']) => words).join(''));

/** Columns beyond this are none that a person has filled. */
const MOST_COLUMNS = 200;

/**
 * The rows of a sheet of .xlsx as text, a tab between two cells; of merged cells the first holds the words.
 * @param sheet xl/worksheets/sheet1.xml
 * @param strings xl/sharedStrings.xml; '' where the file has none
 */
export function readSheet(sheet: string, strings: string): string {
  const shared = [...strings.matchAll(/<si\b[^>]*>([\s\S]*?)<\/si>/gu)].map(([, xml = '']) => textOf(xml));
  const rows = [...sheet.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/gu)].map(([, xml = '']) => {
    const cells: string[] = [];
    for (const [, attributes = '', inside = ''] of xml.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/gu)) {
      const column = columnOf(/\br="([A-Z]+\d+)"/u.exec(attributes)?.[1] ?? 'A1');
      const value = /<v>([\s\S]*?)<\/v>/u.exec(inside)?.[1] ?? '';
      const isShared = /\bt="s"/u.test(attributes);
      if (column < MOST_COLUMNS) cells[column] = isShared ? (shared[Number(value)] ?? '') : value || textOf(inside);
    }
    return Array.from(cells, (cell) => (cell ?? '').replaceAll(/\s+/gu, ' ').trim());
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return toText(rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')));
}
