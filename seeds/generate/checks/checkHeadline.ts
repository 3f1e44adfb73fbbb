import type { Diagnostic } from '../read/diagnostic';
import { listArticles } from '../read/seeds';
import type { Check, LocatedArticle } from '../read/seeds';
import { findDeparture, findLines, squeeze } from '../../../src/reading/squeezeText';
import type { SqueezedText } from '../../../src/reading/squeezeText';

function checkPlace({ article, document, diagnose }: LocatedArticle, text: SqueezedText): readonly Diagnostic[] {
  const lines = findLines(text, article.headline);
  if (lines.includes(article.headlineLine)) return [];
  if (lines.length > 0) {
    const message = `the headline starts on line ${lines.join(' and ')} of ${document}, not ${article.headlineLine}`;
    return [diagnose(['headlineLine'], message, `write headlineLine: ${lines[0]}`)];
  }
  const departure = findDeparture(text, article.headline);
  const fix = departure === null ? 'copy it as printed' : `line ${departure.line} prints “${departure.printed}”`;
  return [diagnose(['headline'], `headline “${article.headline}” is not in ${document}`, fix)];
}

/** What a record says where an article has no credit. */
const NO_CREDIT = '原文未署来源';

function checkCredit({ article, document, diagnose }: LocatedArticle, text: SqueezedText): readonly Diagnostic[] {
  if (article.credit.zh === NO_CREDIT || text.text.includes(squeeze(article.credit.zh))) return [];
  const fix = `copy it as printed, without 据 and brackets; where none is printed write ${NO_CREDIT}`;
  return [diagnose(['credit'], `credit “${article.credit.zh}” is not in ${document}`, fix)];
}

/**
 * Where the documents are present, every headline (it may wrap lines) stands where the record says, and every credit is
 * printed.
 */
export const checkHeadline: Check = (seeds) =>
  listArticles(seeds).flatMap((located) => {
    const text = seeds.texts?.get(located.document);
    return text === undefined ? [] : [...checkPlace(located, text), ...checkCredit(located, text)];
  });
