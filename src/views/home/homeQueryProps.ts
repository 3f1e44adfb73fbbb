import type { Query } from '../../address/parameters';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';

/** What the first screen is narrowed to, and how to change it; everything chosen is in the address. */
export interface HomeQueryProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly onChange: (part: Partial<Query>) => void;
}
