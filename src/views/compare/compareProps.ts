import type { Dataset } from '../../domain/dataset';
import type { DefinedIndicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import type { CompareAddress } from './useCompareAddress';

/** What the parts of a comparison are told: the chosen places and indicator, and the address that keeps them. */
export interface CompareProps {
  readonly dataset: Dataset;
  readonly address: CompareAddress;
  readonly indicator: DefinedIndicator;
  readonly places: readonly Region[];
}
