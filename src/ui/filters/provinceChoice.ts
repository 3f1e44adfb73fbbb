import type { Region } from '../../domain/records/region';
import type { Counted } from './filterParts';

/** The provinces that a page is narrowed to, and the others that it could be. */
export interface ProvinceChoice {
  /** Every region of the catalogue; the provinces among them are listed, with and without anything. */
  readonly regions: readonly Region[];
  readonly chosen: readonly string[];
  readonly counted: Counted;
  /** What each province would leave within the other filters; asked once the list is open. */
  readonly count: () => ReadonlyMap<string, number>;
  readonly onChange: (province: readonly string[]) => void;
}
