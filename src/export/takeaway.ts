import type { Dataset, Figure, Population } from '../domain/dataset';
import type { FigureSpec } from './figureSpec';

/** What a chart hands over to be taken away: how it looks, and the figures behind it. */
export interface Takeaway {
  readonly spec: FigureSpec;
  readonly dataset: Dataset;
  /** Exactly the figures that the chart shows, in its order. */
  readonly figures: readonly Figure[];
  /** Where values are shown per 10,000 residents: figure id → the residents that its value was divided by. */
  readonly denominators?: ReadonlyMap<string, Population>;
}
