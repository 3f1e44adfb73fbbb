/** Readings of each character of a text, the right one first; none for what is not read. */
type Readings = readonly (readonly string[])[];

/** How a text is read. */
export interface Syllables {
  readonly readings: Readings;
  /** The characters that are read. */
  readonly spoken: readonly number[];
  /** The right reading in one word. */
  readonly joined: string;
}

export interface SyllableMatch {
  /** `full`: whole syllables, the last perhaps begun · `initials`: the first letter of each. */
  readonly by: 'full' | 'initials';
  /** First and last character of the text, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly isWhole: boolean;
  readonly isStart: boolean;
  /** Whether another than the right reading was needed. */
  readonly isMisread: boolean;
}

/** ü is typed as v or as u behind l and n. */
export const foldPinyin = (text: string): string => text.replace(/([ln])v/g, '$1u');

/** Reads the form that the index keeps: `chong|zhong qing - zhan`. */
export function parseSyllables(text: string): Syllables {
  const readings = text.split(' ').map((choices) => (choices === '-' ? [] : choices.split('|').map(foldPinyin)));
  return {
    readings,
    spoken: readings.flatMap((choices, at) => (choices.length > 0 ? [at] : [])),
    joined: readings.map(([right = '']) => right).join(''),
  };
}

interface Walk {
  readonly last: number;
  readonly isMisread: boolean;
  readonly isComplete: boolean;
}

/** Reads the term on from a character, syllable by syllable; null where it does not fit. */
function walkFull(term: string, readings: Readings, at: number): Walk | null {
  const choices = readings[at];
  if (choices === undefined) return null;
  if (choices.length === 0) return walkFull(term, readings, at + 1);
  for (const [choice, reading] of choices.entries()) {
    if (reading.startsWith(term)) return { last: at, isMisread: choice > 0, isComplete: reading === term };
    if (!term.startsWith(reading)) continue;
    const rest = walkFull(term.slice(reading.length), readings, at + 1);
    if (rest) return { ...rest, isMisread: rest.isMisread || choice > 0 };
  }
  return null;
}

function walkInitials(term: string, readings: Readings, from: number): Walk | null {
  let [done, at, isMisread] = [0, from, false];
  while (done < term.length) {
    const choices = readings[at];
    if (choices === undefined) return null;
    if (choices.length > 0) {
      const choice = choices.findIndex((reading) => reading[0] === term[done]);
      if (choice < 0) return null;
      isMisread ||= choice > 0;
      done += 1;
    }
    at += 1;
  }
  return { last: at - 1, isMisread, isComplete: true };
}

const LETTERS = /^[a-z]+$/;
/** Inside a longer text, fewer letters than these would be found everywhere. */
const INSIDE_FULL_LETTERS = 4;
const INSIDE_INITIALS = 3;

/**
 * Where a term of Latin letters reads a text or gives its initials, as far to the front as possible; null when nowhere.
 */
export function matchSyllables(term: string, syllables: Syllables): SyllableMatch | null {
  if (!LETTERS.test(term) || term.length < 2) return null;
  const typed = foldPinyin(term);
  const { readings, spoken } = syllables;
  const lastSpoken = spoken.at(-1);
  for (const by of ['full', 'initials'] as const) {
    const walk = by === 'full' ? walkFull : walkInitials;
    for (const [order, first] of spoken.entries()) {
      if (order > 0 && typed.length < (by === 'full' ? INSIDE_FULL_LETTERS : INSIDE_INITIALS)) break;
      const found = walk(typed, readings, first);
      if (!found) continue;
      return {
        by,
        first,
        last: found.last,
        isStart: order === 0,
        isWhole: order === 0 && found.last === lastSpoken && found.isComplete,
        isMisread: found.isMisread,
      };
    }
  }
  return null;
}
