import type { Diagnostic } from '../read/diagnostic';
import { listFigures } from '../read/seeds';
import type { Check, LocatedFigure } from '../read/seeds';
import { findDeparture, findLines, squeeze } from '../read/squeezeText';
import type { SqueezedText } from '../read/squeezeText';

/** Characters that an excerpt may have, white space aside: the articles are other people's prose. */
const LONGEST = 40;

function checkWords({ figure, diagnose }: LocatedFigure): readonly Diagnostic[] {
  const length = [...squeeze(figure.excerpt)].length;
  const diagnostics: Diagnostic[] = [];
  if (length > LONGEST) {
    diagnostics.push(
      diagnose(
        ['excerpt'],
        `excerpt has ${length} characters`,
        `keep the shortest phrase that carries the figure, at most ${LONGEST}`,
      ),
    );
  }
  if (/[。！？]/u.test(figure.excerpt))
    diagnostics.push(
      diagnose(['excerpt'], 'excerpt runs over the end of a sentence', 'keep a phrase from within one sentence'),
    );
  if (!squeeze(figure.excerpt).includes(squeeze(figure.printed))) {
    diagnostics.push(
      diagnose(
        ['excerpt'],
        `excerpt does not contain printed “${figure.printed}”`,
        'copy both from the same words of the document',
      ),
    );
  }
  return diagnostics;
}

function checkPlace({ figure, document, diagnose }: LocatedFigure, text: SqueezedText): readonly Diagnostic[] {
  const lines = findLines(text, figure.excerpt);
  if (lines.includes(figure.line)) return [];
  if (lines.length > 0) {
    const message = `excerpt “${figure.excerpt}” starts on line ${lines.join(' and ')} of ${document}, not ${figure.line}`;
    return [diagnose(['line'], message, `write line: ${lines[0]}`)];
  }
  const departure = findDeparture(text, figure.excerpt);
  const fix =
    departure === null ? 'copy the phrase from the document' : `line ${departure.line} prints “${departure.printed}”`;
  return [diagnose(['excerpt'], `excerpt “${figure.excerpt}” is not in ${document}`, fix)];
}

/** Every excerpt is short, carries its number and, where the documents are present, stands where the record says. */
export const checkExcerpt: Check = (seeds) =>
  listFigures(seeds).flatMap((located) => {
    const text = seeds.texts?.get(located.document);
    return [...checkWords(located), ...(text === undefined ? [] : checkPlace(located, text))];
  });
