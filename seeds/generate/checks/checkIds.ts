import type { Offence } from '../read/offence';
import { listArticles, listFigures } from '../read/seeds';
import type { Check, LocatedArticle, Seeds } from '../read/seeds';

function checkDocuments(seeds: Seeds): readonly Offence[] {
  const seen = new Map<string, string>();
  return seeds.documents.flatMap(({ file, value, lineAt }): readonly Offence[] => {
    const line = lineAt(['document']);
    const stem = file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
    const first = seen.get(value.document);
    seen.set(value.document, file);
    if (first !== undefined) {
      return [
        {
          file,
          line,
          message: `document ${value.document} is already recorded in ${first}`,
          mend: 'keep one record file per document',
        },
      ];
    }
    if (seeds.texts !== null && !seeds.texts.has(value.document)) {
      return [
        {
          file,
          line,
          message: `document ${value.document}.txt is not in the folder of documents`,
          mend: 'mend the name, or put the document there',
        },
      ];
    }
    if (value.document !== stem)
      return [
        {
          file,
          line,
          message: `document is ${value.document}, but the file is named ${stem}`,
          mend: `write document: ${stem}`,
        },
      ];
    return [];
  });
}

/** Articles of one document run A, B, C … behind its number. */
function checkArticleIds(seeds: Seeds): readonly Offence[] {
  return seeds.documents.flatMap((parsed) =>
    listArticles({ documents: [parsed] }).flatMap(({ article, document, offend }, index) => {
      const wanted = `${document.slice(0, 3)}${String.fromCharCode('A'.charCodeAt(0) + index)}`;
      return article.id === wanted
        ? []
        : [offend(['id'], `article ${index + 1} of ${document} is called ${article.id}`, `write id: ${wanted}`)];
    }),
  );
}

/**
 * Public addresses carry figure ids, so a number that was withdrawn stays free: they rise, but need not be without
 * gaps.
 */
function checkFigureIds({ article, offend }: LocatedArticle): readonly Offence[] {
  let last = 0;
  return article.figures.flatMap(({ id }, index): readonly Offence[] => {
    const path = ['figures', index, 'id'];
    const [prefix, digits = ''] = id.split('-');
    const number = Number(digits);
    const next = `${article.id}-${String(last + 1).padStart(2, '0')}`;
    if (prefix !== article.id)
      return [offend(path, `figure ${id} stands in article ${article.id}`, `write id: ${next}`)];
    if (!/^\d{2,3}$/.test(digits))
      return [offend(path, `figure id ${id} has no two-digit number`, `write id: ${next}`)];
    if (number <= last)
      return [
        offend(
          path,
          `figure ${id} follows ${article.id}-${String(last).padStart(2, '0')}`,
          `number the figures upwards, e.g. ${next}`,
        ),
      ];
    last = number;
    return [];
  });
}

function checkUnique(seeds: Seeds): readonly Offence[] {
  const seen = new Set<string>();
  return listFigures(seeds).flatMap(({ figure, offend }) => {
    const isTaken = seen.has(figure.id);
    seen.add(figure.id);
    return isTaken ? [offend(['id'], 'this id is already taken', 'give it the next free number')] : [];
  });
}

/** Documents, articles and figures are named after each other, once each. */
export const checkIds: Check = (seeds) => [
  ...checkDocuments(seeds),
  ...checkArticleIds(seeds),
  ...listArticles(seeds).flatMap(checkFigureIds),
  ...checkUnique(seeds),
];
