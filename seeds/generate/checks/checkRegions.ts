import { type Level, LEVELS } from '../../../src/domain/codes';
import type { Diagnostic } from '../read/diagnostic';
import type { RawRegion } from '../read/rawRecords';
import type { Check } from '../read/seeds';

/** Digits of its own code that a place shares with a parent of this level (GB/T 2260). */
const SHARED_DIGITS: Readonly<Record<Level, number>> = {
  nation: 0,
  province: 2,
  prefecture: 4,
  county: 6,
  township: 6,
};
/** China's extent in whole degrees, to catch an exchanged longitude and latitude. */
const EXTENT = { west: 73, east: 136, south: 3, north: 54 };

type Fault = readonly [key: string, message: string, fix: string];

function findCodeFaults({ adcode, level }: RawRegion, isTaken: boolean): readonly Fault[] {
  if (!/^\d{6}$/.test(adcode))
    return [['adcode', `${adcode} is not a six-digit code`, 'write the GB/T 2260 code in quotes']];
  if (isTaken) return [['adcode', `${adcode} stands here a second time`, 'keep one entry per place']];
  return level === 'nation' && adcode !== '100000'
    ? [['level', `${adcode} is called a nation`, 'only 100000 is the nation']]
    : [];
}

function findParentFaults(region: RawRegion, regions: ReadonlyMap<string, RawRegion>): readonly Fault[] {
  const { adcode, level, parent } = region;
  if (parent === null)
    return level === 'nation' ? [] : [['parent', `${adcode} has no parent`, 'write the code of the place above it']];
  const above = regions.get(parent);
  if (above === undefined)
    return [['parent', `parent ${parent} of ${adcode} does not exist`, 'add it, or fix the code']];
  if (LEVELS.indexOf(above.level) >= LEVELS.indexOf(level)) {
    return [
      [
        'level',
        `${adcode} (${level}) stands below ${parent} (${above.level})`,
        'levels descend: nation, province, prefecture, county, township',
      ],
    ];
  }
  const shared = SHARED_DIGITS[above.level];
  if (adcode.slice(0, shared) === parent.slice(0, shared)) return [];
  return [
    ['parent', `${adcode} does not belong to ${parent}`, `its parent's code starts with ${adcode.slice(0, shared)}`],
  ];
}

function findSeatFaults({ adcode, seat }: RawRegion): readonly Fault[] {
  if (seat === undefined) return [];
  const [longitude, latitude] = seat;
  const isInside =
    longitude > EXTENT.west && longitude < EXTENT.east && latitude > EXTENT.south && latitude < EXTENT.north;
  return isInside
    ? []
    : [['seat', `seat [${seat.join(', ')}] of ${adcode} is not in China`, 'write [longitude, latitude] in degrees']];
}

/** Places have unique six-digit codes, parents above them whose code they share, and seats inside the country. */
export const checkRegions: Check = ({ regions: { file, value, lineAt } }) => {
  const regions = new Map(value.map((region) => [region.adcode, region]));
  const seen = new Set<string>();
  return value.flatMap((region, index): readonly Diagnostic[] => {
    const isTaken = seen.has(region.adcode);
    seen.add(region.adcode);
    const faults = [
      ...findCodeFaults(region, isTaken),
      ...findParentFaults(region, regions),
      ...findSeatFaults(region),
    ];
    return faults.map(([key, message, fix]) => ({ file, line: lineAt([index, key]), message, fix }));
  });
};
