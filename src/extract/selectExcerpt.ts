/** A cell of a table stands alone: with its neighbours it would read as another number. */
const CLAUSE = /[，,。；;！？\n\t]/u;

/**
 * The shortest phrase that carries a number: its clause, or what of it stands around the number.
 * @param most characters at most
 */
export function selectExcerpt(text: string, start: number, end: number, most: number): string {
  const before = text.slice(0, start).split(CLAUSE).at(-1) ?? '';
  const after = text.slice(end).split(CLAUSE)[0] ?? '';
  const number = text.slice(start, end).replaceAll(/\s+/gu, '');
  const [left, right] = [before, after].map((words) => words.replaceAll(/\s+/gu, ''));
  const room = Math.max(0, most - number.length);
  // What is counted stands before a number more often than behind it.
  const behind = (right ?? '').slice(0, Math.max(0, Math.min(8, room)));
  return `${(left ?? '').slice(-Math.max(1, room - behind.length))}${number}${behind}`.slice(-most);
}
