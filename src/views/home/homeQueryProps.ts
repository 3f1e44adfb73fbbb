import type { Query } from '../../address/parameters';
import type { NationFacts } from '../../domain/facts';
import type { Indicator } from '../../domain/records/indicator';
import type { Address } from '../../ui/browser/useAddress';

/** What the first screen is narrowed to, and how to change it; everything chosen is in the address. */
export interface HomeQueryProps {
  readonly dataset: NationFacts;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly onChange: Address<'home'>['change'];
}
