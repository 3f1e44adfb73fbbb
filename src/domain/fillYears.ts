/** Every year from the first to the last of these, in order: one in which nothing happened is a year too. */
export function fillYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, after) => first + after);
}
