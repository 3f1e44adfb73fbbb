import type { PlacedBar } from '../charts/rankedBars/layoutRankedBars';
import type { SignWords } from '../format/findSigns';

/** A number with its name, as the cover of an article shows it. */
export interface CoverRow {
  readonly name: string;
  readonly value: string;
  readonly date: string;
  readonly isDoubted: boolean;
  readonly isTarget: boolean;
  /** null: the number stands alone. */
  readonly bar: PlacedBar | null;
}

/** What is said of the rows of a cover. */
export interface CoverWords {
  readonly rows: readonly CoverRow[];
  readonly signs: SignWords;
  readonly notes: readonly string[];
  readonly sources: string;
}

/** A headline and up to three numbers; how many they are is up to the room. */
export interface FigureCover {
  readonly headline: string;
  readonly subtitle: string;
  /** What the cover says with so many rows, the weightiest first. */
  readonly take: (count: number) => CoverWords;
}
