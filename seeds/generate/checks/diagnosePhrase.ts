import type { Diagnostic } from '../read/diagnostic';
import type { RecordPath } from '../read/parseRecords';
import { findDeparture, findLines, squeeze } from '../../../src/reading/squeezeText';
import type { SqueezedText } from '../../../src/reading/squeezeText';

/** Characters that an excerpt may have, white space aside: the articles are other people's prose. */
const LONGEST = 40;

/** A record that carries words of a document, and can say where it stands. */
export interface Phrase {
  readonly excerpt: string;
  readonly line: number;
  /** Name of the document without .txt. */
  readonly document: string;
  /** A diagnostic on the line of one key beside the excerpt. */
  readonly diagnose: (path: RecordPath, message: string, fix: string) => Diagnostic;
}

function diagnoseLength({ excerpt, diagnose }: Phrase): readonly Diagnostic[] {
  const length = [...squeeze(excerpt)].length;
  const fix = `keep the shortest phrase that carries it, at most ${LONGEST}`;
  return [
    ...(length > LONGEST ? [diagnose(['excerpt'], `excerpt has ${length} characters`, fix)] : []),
    ...(/[。！？]/u.test(excerpt)
      ? [diagnose(['excerpt'], 'excerpt runs over the end of a sentence', 'keep a phrase from within one sentence')]
      : []),
  ];
}

function diagnosePlace({ excerpt, line, document, diagnose }: Phrase, text: SqueezedText): readonly Diagnostic[] {
  const lines = findLines(text, excerpt);
  if (lines.includes(line)) return [];
  if (lines.length > 0) {
    const message = `excerpt “${excerpt}” starts on line ${lines.join(' and ')} of ${document}, not ${line}`;
    return [diagnose(['line'], message, `write line: ${lines[0]}`)];
  }
  const departure = findDeparture(text, excerpt);
  const fix =
    departure === null ? 'copy the phrase from the document' : `line ${departure.line} prints “${departure.printed}”`;
  return [diagnose(['excerpt'], `excerpt “${excerpt}” is not in ${document}`, fix)];
}

/** What is wrong with words that a record takes from its document; `text` is undefined where documents are absent. */
export const diagnosePhrase = (phrase: Phrase, text: SqueezedText | undefined): readonly Diagnostic[] => [
  ...diagnoseLength(phrase),
  ...(text === undefined ? [] : diagnosePlace(phrase, text)),
];
