import type { Offence } from '../read/offence';
import { listFigures } from '../read/seeds';
import type { Check, LocatedFigure } from '../read/seeds';
import { findDeparture, findLines, squeeze } from '../read/squeezeText';
import type { SqueezedText } from '../read/squeezeText';

/** Characters that an excerpt may have, white space aside: the articles are other people's prose. */
const LONGEST = 40;

function checkWords({ figure, offend }: LocatedFigure): readonly Offence[] {
  const length = [...squeeze(figure.excerpt)].length;
  const offences: Offence[] = [];
  if (length > LONGEST) {
    offences.push(
      offend(
        ['excerpt'],
        `excerpt has ${length} characters`,
        `keep the shortest phrase that carries the figure, at most ${LONGEST}`,
      ),
    );
  }
  if (/[。！？]/u.test(figure.excerpt))
    offences.push(
      offend(['excerpt'], 'excerpt runs over the end of a sentence', 'keep a phrase from within one sentence'),
    );
  if (!squeeze(figure.excerpt).includes(squeeze(figure.printed))) {
    offences.push(
      offend(
        ['excerpt'],
        `excerpt does not contain printed “${figure.printed}”`,
        'copy both from the same words of the document',
      ),
    );
  }
  return offences;
}

function checkPlace({ figure, document, offend }: LocatedFigure, text: SqueezedText): readonly Offence[] {
  const lines = findLines(text, figure.excerpt);
  if (lines.includes(figure.line)) return [];
  if (lines.length > 0) {
    const message = `excerpt “${figure.excerpt}” starts on line ${lines.join(' and ')} of ${document}, not ${figure.line}`;
    return [offend(['line'], message, `write line: ${lines[0]}`)];
  }
  const departure = findDeparture(text, figure.excerpt);
  const mend =
    departure === null ? 'copy the phrase from the document' : `line ${departure.line} prints “${departure.printed}”`;
  return [offend(['excerpt'], `excerpt “${figure.excerpt}” is not in ${document}`, mend)];
}

/** Every excerpt is short, carries its number and, where the documents are present, stands where the record says. */
export const checkExcerpt: Check = (seeds) =>
  listFigures(seeds).flatMap((located) => {
    const text = seeds.texts?.get(located.document);
    return [...checkWords(located), ...(text === undefined ? [] : checkPlace(located, text))];
  });
