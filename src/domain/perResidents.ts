import { type Unit, WHOLE_UNITS } from './codes';

/**
 * Whether a value of this unit may be divided by residents: counts and sums may, percents, rates and durations may not.
 */
export const isDivisibleByResidents = (unit: Unit): boolean => WHOLE_UNITS.has(unit) || unit === 'yuan';

/** Units per 10,000 residents. */
export const computePer10k = (value: number, residents: number): number => (value / residents) * 10_000;
