import type { RawPopulation } from '../read/rawRecords';
import { resolvePeriod } from '../compile/resolvePeriod';
import type { Check } from '../read/seeds';

type Fault = readonly [key: string, message: string, fix: string];

function isDay(word: string): boolean {
  return resolvePeriod({ as_of: word, stated: true }).period?.precision === 'day';
}

function findFaults(
  { region, value, asOf, source, url }: RawPopulation,
  places: ReadonlySet<string>,
  isTaken: boolean,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (!places.has(region))
    faults.push([
      'region',
      `region ${region} is not known`,
      'add it to seeds/catalog/regions.yaml, or take the population out',
    ]);
  if (isTaken) faults.push(['region', `${region} stands here a second time`, 'keep one population per place']);
  if (!Number.isInteger(value) || value <= 0)
    faults.push(['value', `${value} is not a number of persons`, 'write whole persons, 万 expanded']);
  if (!isDay(asOf)) faults.push(['asOf', `${asOf} is not a day`, 'write e.g. 2020-11-01']);
  if (source.trim() === '') faults.push(['source', 'the source is empty', 'name the publication']);
  if (url !== null && !/^https?:\/\/\S+$/.test(url))
    faults.push(['url', `${url} is not an address`, 'write the address in quotes, or null']);
  return faults;
}

/** Denominators are whole persons of a known place on a known day, with their source. */
export const checkPopulations: Check = ({ populations: { file, value, lineAt }, regions }) => {
  const places = new Set(regions.value.map(({ adcode }) => adcode));
  const seen = new Set<string>();
  return value.flatMap((population, index) => {
    const isTaken = seen.has(population.region);
    seen.add(population.region);
    return findFaults(population, places, isTaken).map(([key, message, fix]) => ({
      file,
      line: lineAt([index, key]),
      message,
      fix,
    }));
  });
};
