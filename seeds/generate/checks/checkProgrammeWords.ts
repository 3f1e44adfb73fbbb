import { dropMarks, MARK } from '../read/dropMarks';
import { listProgrammes } from '../read/listProgrammes';
import type { LocatedProgramme } from '../read/listProgrammes';
import type { Diagnostic } from '../read/diagnostic';
import type { Check } from '../read/seeds';
import { findDeparture, findLines } from '../../../src/reading/squeezeText';
import type { SqueezedText } from '../../../src/reading/squeezeText';
import { diagnoseOwnWords } from './diagnoseOwnWords';

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

/** A programme's name stands on its line of the document, and its summary is short and our own. */
export const checkProgrammeWords: Check = (seeds) => {
  const texts = new Map([...(seeds.texts ?? [])].map(([name, text]) => [name, dropDocumentMarks(text)]));
  return listProgrammes(seeds).flatMap((located) => {
    const { programme, document, diagnose } = located;
    const printed = texts.get(document);
    const summary = { words: programme.summary, key: 'summary', name: programme.name.zh, document, diagnose };
    return [
      ...diagnoseOwnWords(summary, seeds.texts?.get(document)),
      ...(printed === undefined ? [] : checkName(located, printed)),
    ];
  });
};
