import type { Bilingual } from '../../../src/domain/records/parts';
import type { Diagnostic } from '../read/diagnostic';
import { dropMarks } from '../read/dropMarks';
import type { RecordPath } from '../read/parseRecords';
import type { SqueezedText } from '../../../src/reading/squeezeText';

const LONGEST = 80;
/** A run of this many characters between two stops that stands in the article too was copied from it. */
const SHORTEST_COPY = 15;
const STOP = /[。！？；，,;!?：:、]/u;

/** A line of ours in a record: what it is called there, and what of its document it may repeat. */
export interface OwnWords {
  readonly words: Bilingual;
  readonly key: string;
  /** A name that the article prints, which our words may use; empty where there is none. */
  readonly name: string;
  /** Name of the document without .txt. */
  readonly document: string;
  readonly diagnose: (path: RecordPath, message: string, fix: string) => Diagnostic;
}

function diagnoseLength({ words, key, diagnose }: OwnWords): readonly Diagnostic[] {
  const length = [...words.zh].length;
  if (/\n/.test(words.zh) || /\n/.test(words.en))
    return [diagnose([key], `the ${key} has more than one line`, 'write one line')];
  return length <= LONGEST
    ? []
    : [diagnose([key, 'zh'], `the ${key} has ${length} characters`, `say it in at most ${LONGEST}`)];
}

/** The articles are other people's prose: not a sentence, not a long clause of theirs is stored. */
function diagnoseCopy({ words, key, name, document, diagnose }: OwnWords, text: SqueezedText): readonly Diagnostic[] {
  const ofName = dropMarks(name);
  const printed = dropMarks(text.text);
  const copied = dropMarks(words.zh.replace(/\s+/gu, ''))
    .split(STOP)
    .filter((clause) => [...clause].length >= SHORTEST_COPY && !ofName.includes(clause))
    .find((clause) => printed.includes(clause));
  return copied === undefined
    ? []
    : [diagnose([key, 'zh'], `“${copied}” is copied from ${document}`, 'say it in our own words')];
}

/** What is wrong with a line of our own; `text` is undefined where the documents are absent. */
export const diagnoseOwnWords = (own: OwnWords, text: SqueezedText | undefined): readonly Diagnostic[] => [
  ...diagnoseLength(own),
  ...(text === undefined ? [] : diagnoseCopy(own, text)),
];
