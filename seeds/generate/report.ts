import type { Dataset } from '../../src/domain/dataset';

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function formatCounts(title: string, counts: ReadonlyMap<string, number>): string {
  const words = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
  return `${title}: ${words.join(' · ')}`;
}

/** What the dataset holds, in a few lines: figures per article, kind, indicator and place. */
export function reportDataset({ version, articles, figures, indicators, regions }: Dataset): string {
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short.zh]));
  const places = new Set(figures.map(({ region }) => region)).size;
  const totals = `${articles.length} articles, ${figures.length} figures, ${indicators.length} indicators, ${places} places with figures`;
  return [
    `dataset ${version}: ${totals}`,
    formatCounts('per kind', countBy(figures.map(({ kind }) => kind))),
    formatCounts('per article', countBy(figures.map(({ article }) => article))),
    formatCounts('per indicator', countBy(figures.map(({ indicator }) => indicator))),
    formatCounts('per place', countBy(figures.map(({ region }) => `${region} ${names.get(region) ?? ''}`))),
  ].join('\n');
}

/** What was not looked at, by name, one line each; nothing is skipped in silence. */
export function reportSkipped(skipped: readonly string[]): string {
  return skipped.map((name) => `skipped: ${name}`).join('\n');
}
