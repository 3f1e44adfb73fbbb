import type { Diagnostic } from '../read/diagnostic';
import { listFigures } from '../read/seeds';
import type { Check, LocatedFigure } from '../read/seeds';
import { squeeze } from '../../../src/reading/squeezeText';
import { diagnosePhrase } from './diagnosePhrase';

function checkNumber({ figure, diagnose }: LocatedFigure): readonly Diagnostic[] {
  if (squeeze(figure.excerpt).includes(squeeze(figure.printed))) return [];
  const message = `excerpt does not contain printed “${figure.printed}”`;
  return [diagnose(['excerpt'], message, 'copy both from the same words of the document')];
}

/** Every excerpt is short, carries its number and, where the documents are present, stands where the record says. */
export const checkExcerpt: Check = (seeds) =>
  listFigures(seeds).flatMap((located) => {
    const { figure, document, diagnose } = located;
    const { excerpt, line } = figure;
    return [
      ...diagnosePhrase({ excerpt, line, document, diagnose }, seeds.texts?.get(document)),
      ...checkNumber(located),
    ];
  });
