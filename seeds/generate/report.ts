import type { Dataset } from '../../src/domain/dataset';
import type { Systems } from '../../src/domain/systems';
import type { NumeralAccount } from './checks/accountNumerals';

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function formatCounts(title: string, counts: ReadonlyMap<string, number>): string {
  const words = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `${key} ${count}`);
  return `${title}: ${words.join(' · ')}`;
}

/** programmes: 3 (by kind: programme 2, tier 1) */
function formatTotal(things: string, key: string, codes: readonly string[]): string {
  const counts = [...countBy(codes)].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = counts.map(([code, count]) => `${code} ${count}`).join(', ');
  return `${things}: ${codes.length}${words === '' ? '' : ` (by ${key}: ${words})`}`;
}

/** How many systems there are, of which form, and how many parts, of which role. */
export const reportSystems = ({ systems }: Systems): string =>
  [
    formatTotal(
      'systems',
      'form',
      systems.map(({ form }) => form),
    ),
    formatTotal(
      'parts',
      'role',
      systems.flatMap(({ parts }) => parts.map(({ role }) => role)),
    ),
  ].join('\n');

/** What the dataset holds, in a few lines: figures per article, kind, indicator and place. */
export function reportDataset({
  version,
  articles,
  figures,
  indicators,
  regions,
  programmes,
  national,
}: Dataset): string {
  const names = new Map(regions.map(({ adcode, short }) => [adcode, short.zh]));
  const places = new Set(figures.map(({ region }) => region)).size;
  const totals = `${articles.length} articles, ${figures.length} figures, ${indicators.length} indicators, ${places} places with figures`;
  return [
    `dataset ${version}: ${totals}`,
    formatCounts('per kind', countBy(figures.map(({ kind }) => kind))),
    formatTotal(
      'programmes',
      'kind',
      programmes.map(({ kind }) => kind),
    ),
    `national figures: ${national.length} in ${new Set(national.map(({ series }) => series)).size} series`,
    formatCounts('per article', countBy(figures.map(({ article }) => article))),
    formatCounts('per indicator', countBy(figures.map(({ indicator }) => indicator))),
    formatCounts('per place', countBy(figures.map(({ region }) => `${region} ${names.get(region) ?? ''}`))),
  ].join('\n');
}

function formatAccount(name: string, accounts: readonly NumeralAccount[]): string {
  const sum = (count: (account: NumeralAccount) => number): number =>
    accounts.reduce((total, account) => total + count(account), 0);
  const [total, inFigures, setAside] = [
    sum((one) => one.total),
    sum((one) => one.inFigures),
    sum((one) => one.setAside),
  ];
  const unaccounted = sum((one) => one.unaccounted.length);
  return `${name}numerals: ${total}, in figures: ${inFigures}, set aside: ${setAside}, unaccounted: ${unaccounted}`;
}

/** What became of every numeral, per document and in total. */
export function reportNumerals(accounts: readonly NumeralAccount[]): string {
  return [
    ...accounts.map((account) => formatAccount(`${account.document} `, [account])),
    formatAccount('', accounts),
  ].join('\n');
}

/** What was not looked at, by name, one line each; nothing is skipped in silence. */
export function reportSkipped(skipped: readonly string[]): string {
  return skipped.map((name) => `skipped: ${name}`).join('\n');
}
