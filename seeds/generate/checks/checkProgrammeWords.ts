import { listProgrammes } from '../read/listProgrammes';
import type { LocatedProgramme } from '../read/listProgrammes';
import type { Diagnostic } from '../read/diagnostic';
import type { Check } from '../read/seeds';
import { findDeparture, findLines } from '../read/squeezeText';
import type { SqueezedText } from '../read/squeezeText';

const LONGEST_SUMMARY = 80;
/** A run of this many characters between two stops that stands in the article too was copied from it. */
const SHORTEST_COPY = 15;
/**
 * 001 prints only one half of a pair, and 002 nests them: quotation marks and title brackets tell nothing about a name.
 */
const MARK = /["'“”‘’《》〈〉「」『』]/u;
const STOP = /[。！？；，,;!?：:、]/u;

function dropMarks(phrase: string): string {
  return [...phrase].filter((character) => !MARK.test(character)).join('');
}

/** A squeezed document without its quotation marks; the lines of the other characters are kept. */
function dropDocumentMarks({ text, lines }: SqueezedText): SqueezedText {
  const kept = lines.map((_, index) => index).filter((index) => !MARK.test(text.charAt(index)));
  return { text: kept.map((index) => text.charAt(index)).join(''), lines: kept.map((index) => lines[index] ?? 0) };
}

function checkName(
  { programme: { name, line }, document, diagnose }: LocatedProgramme,
  printed: SqueezedText,
): readonly Diagnostic[] {
  const wanted = dropMarks(name.zh);
  const found = [...new Set(findLines(printed, wanted))];
  if (found.includes(line)) return [];
  if (found.length > 0)
    return [
      diagnose(
        ['line'],
        `“${name.zh}” stands on line ${found.join(', ')} of ${document}, not ${line}`,
        `write line: ${found[0] ?? line}`,
      ),
    ];
  const departure = findDeparture(printed, wanted);
  const fix = departure === null ? 'write the name as printed' : `line ${departure.line} prints “${departure.printed}”`;
  return [diagnose(['name'], `“${name.zh}” is not in ${document}`, fix)];
}

function checkLength({ programme: { summary }, diagnose }: LocatedProgramme): readonly Diagnostic[] {
  const length = [...summary.zh].length;
  if (/\n/.test(summary.zh) || /\n/.test(summary.en))
    return [diagnose(['summary'], 'the summary has more than one line', 'write one line')];
  return length <= LONGEST_SUMMARY
    ? []
    : [diagnose(['summary', 'zh'], `the summary has ${length} characters`, `say it in at most ${LONGEST_SUMMARY}`)];
}

/** The articles are other people's prose: not a sentence, not a long clause of theirs is stored. */
function checkOwnWords(
  { programme: { summary, name }, document, diagnose }: LocatedProgramme,
  printed: SqueezedText,
): readonly Diagnostic[] {
  const ofName = dropMarks(name.zh);
  const copied = dropMarks(summary.zh.replace(/\s+/gu, ''))
    .split(STOP)
    .filter((clause) => [...clause].length >= SHORTEST_COPY && !ofName.includes(clause))
    .find((clause) => printed.text.includes(clause));
  return copied === undefined
    ? []
    : [diagnose(['summary', 'zh'], `“${copied}” is copied from ${document}`, 'say it in our own words')];
}

/** A programme's name stands on its line of the document, and its summary is short and our own. */
export const checkProgrammeWords: Check = (seeds) => {
  const texts = new Map([...(seeds.texts ?? [])].map(([name, text]) => [name, dropDocumentMarks(text)]));
  return listProgrammes(seeds).flatMap((located) => {
    const printed = texts.get(located.document);
    return [
      ...checkLength(located),
      ...(printed === undefined ? [] : [...checkName(located, printed), ...checkOwnWords(located, printed)]),
    ];
  });
};
