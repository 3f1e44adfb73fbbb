/**
 * A small reader of RFC 4180 for tests of what we write: records of cells, without byte order mark, apostrophes against
 * formulas taken away.
 */
export function parseCsv(csv: string): string[][] {
  const records: string[][] = [];
  let [record, cell, isQuoted] = [[] as string[], '', false];
  const endCell = () => {
    record.push(/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);
    cell = '';
  };
  const text = csv.replace(/^\uFEFF/, '');
  for (let position = 0; position < text.length; position += 1) {
    const character = text.charAt(position);
    if (isQuoted && character === '"' && text.charAt(position + 1) === '"') {
      cell += '"';
      position += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += character;
    else if (character === ',') endCell();
    else if (character === '\r' && text.charAt(position + 1) === '\n') {
      endCell();
      records.push(record);
      record = [];
      position += 1;
    } else cell += character;
  }
  if (isQuoted || cell !== '' || record.length > 0) throw new Error('the last line does not end');
  return records;
}
