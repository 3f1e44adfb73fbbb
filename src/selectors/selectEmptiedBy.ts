/** A filter without which something would be left, and how much. */
export interface Emptying<Filter> {
  readonly filter: Filter;
  readonly count: number;
}

/** Of the filters that together leave nothing: those whose removal alone would leave something. */
export function selectEmptiedBy<Filter>(
  active: readonly Filter[],
  countWithout: (filter: Filter) => number,
): Emptying<Filter>[] {
  return active.map((filter) => ({ filter, count: countWithout(filter) })).filter(({ count }) => count > 0);
}
