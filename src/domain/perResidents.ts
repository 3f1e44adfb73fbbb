import type { Unit } from './codes';

const COUNTS: readonly Unit[] = [
  'person',
  'person-time',
  'household',
  'item',
  'station',
  'organisation',
  'event',
  'project',
  'yuan',
  'place',
];

/**
 * Whether a value of this unit may be divided by residents: counts and sums may, percents, rates and durations may not.
 */
export const isDivisibleByResidents = (unit: Unit): boolean => COUNTS.includes(unit);

/** Units per 10,000 residents. */
export const computePer10k = (value: number, residents: number): number => (value / residents) * 10_000;
