/** The letters of a column, counted from 0: A … Z, AA … */
export function nameColumn(position: number): string {
  const letter = String.fromCharCode(65 + (position % 26));
  return position < 26 ? letter : nameColumn(Math.floor(position / 26) - 1) + letter;
}
