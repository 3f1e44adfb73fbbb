import { readNationalPeriod } from '../compile/readNationalPeriod';
import type { Diagnostic } from '../read/diagnostic';
import type { RawNationalSeries } from '../read/rawRecords';
import type { Check } from '../read/seeds';

const YEARS = { first: 1990, last: 2030 };
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type RawNationalFigure = RawNationalSeries['figures'][number];
type Fault = readonly [key: string, message: string, fix: string];

function findFaults(
  { id, period, year, value, qualifier, printed, source, url }: RawNationalFigure,
  series: string,
  isTaken: boolean,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (!KEBAB.test(id) || !id.startsWith(`${series}-`))
    faults.push(['id', `it does not begin with ${series}-`, `write e.g. id: ${series}-${year}`]);
  if (isTaken)
    faults.push([
      'id',
      'this id is already taken',
      'keep both reports, each under its own id, e.g. with -b at the end',
    ]);
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last)
    faults.push(['year', `${year} is not a year from ${YEARS.first} to ${YEARS.last}`, 'write e.g. 2022']);
  if (readNationalPeriod(period) === null)
    faults.push([
      'period',
      `the period “${period}” cannot be read`,
      'write 2014, 2014年, 2014年底, 2021-11 or 截至2025-05, two of them with / between',
    ]);
  if (!period.includes(String(year)))
    faults.push(['year', `the period “${period}” does not name ${year}`, 'order it by a year that the period names']);
  if (value === null ? qualifier !== 'indefinite' : value <= 0)
    faults.push([
      'value',
      `${String(value)} is not a positive number`,
      'write the number with 万 expanded; null only for indefinite',
    ]);
  if (printed.trim() === '')
    faults.push(['printed', 'the printed form is empty', 'copy the number as the source prints it']);
  if (source.title.trim() === '') faults.push(['source', 'the source is empty', 'name the publication']);
  if (url !== null && !/^https?:\/\/\S+$/.test(url))
    faults.push(['url', `${url} is not an address`, 'write the address in quotes, or null']);
  return faults;
}

/** Each national figure has a source, a grade, a number and a year; conflicting reports each have their own id. */
export const checkNational: Check = ({ national: { file, value, lineAt } }) => {
  const seriesSeen = new Set<string>();
  const seen = new Set<string>();
  return value.flatMap(({ series, figures }, index): readonly Diagnostic[] => {
    const place = { file, line: lineAt([index, 'series']) };
    const ofSeries: Diagnostic[] = [];
    if (!KEBAB.test(series))
      ofSeries.push({
        ...place,
        message: `series ${series} is not in kebab-case`,
        fix: 'write e.g. national-certified',
      });
    if (seriesSeen.has(series))
      ofSeries.push({
        ...place,
        message: `series ${series} stands here a second time`,
        fix: 'put its figures together',
      });
    seriesSeen.add(series);
    const ofFigures = figures.flatMap((figure, at) => {
      const isTaken = seen.has(figure.id);
      seen.add(figure.id);
      return findFaults(figure, series, isTaken).map(([key, message, fix]) => ({
        file,
        line: lineAt([index, 'figures', at, key]),
        message: `${figure.id}: ${message}`,
        fix,
      }));
    });
    return [...ofSeries, ...ofFigures];
  });
};
