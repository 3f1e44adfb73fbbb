import type { ExtractionFacts } from './extraction';
import { indexGazetteer } from './gazetteer';
import type { Cue } from './matchIndicators';

/** What the reader of articles goes by, as the build writes it for the browser. */
export interface ExtractionFile {
  /** A line for each place: six digits and its official name. */
  readonly places: string;
  readonly cues: readonly Cue[];
  /** Pairs of a traditional and a simplified character, separated by white space. */
  readonly traditional: string;
}

/** Makes the facts of a file ready to be searched. */
export function readExtractionFile({ places, cues, traditional }: ExtractionFile): ExtractionFacts {
  const lines = places.split('\n').map((line) => ({ adcode: line.slice(0, 6), name: line.slice(6) }));
  const pairs = traditional.split(/\s+/u).map((pair) => [pair.charAt(0), pair.charAt(1)] as const);
  return { gazetteer: indexGazetteer(lines), cues, simplified: new Map(pairs) };
}
