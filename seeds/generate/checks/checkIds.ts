import type { Diagnostic } from '../read/diagnostic';
import { listArticles, listFigures } from '../read/seeds';
import type { Check, LocatedArticle, Seeds } from '../read/seeds';
import { diagnoseStem } from './diagnoseStem';

function checkDocuments(seeds: Seeds): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return seeds.documents.flatMap(({ file, value, lineAt }): readonly Diagnostic[] => {
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
          fix: 'keep one record file per document',
        },
      ];
    }
    if (seeds.texts !== null && !seeds.texts.has(value.document)) {
      return [
        {
          file,
          line,
          message: `document ${value.document}.txt is not in the folder of documents`,
          fix: 'fix the name, or put the document there',
        },
      ];
    }
    return diagnoseStem(file, line, value.document, stem);
  });
}

/** Articles of one document run A, B, C … behind its number. */
function checkArticleIds(seeds: Seeds): readonly Diagnostic[] {
  return seeds.documents.flatMap((parsed) =>
    listArticles({ documents: [parsed] }).flatMap(({ article, document, diagnose }, index) => {
      const wanted = `${document.slice(0, 3)}${String.fromCharCode('A'.charCodeAt(0) + index)}`;
      return article.id === wanted
        ? []
        : [diagnose(['id'], `article ${index + 1} of ${document} is called ${article.id}`, `write id: ${wanted}`)];
    }),
  );
}

/**
 * Public addresses carry figure ids, so a number that was withdrawn stays free: they rise, but need not be without
 * gaps.
 */
function checkFigureIds({ article, diagnose }: LocatedArticle): readonly Diagnostic[] {
  let last = 0;
  return article.figures.flatMap(({ id }, index): readonly Diagnostic[] => {
    const path = ['figures', index, 'id'];
    const [prefix, digits = ''] = id.split('-');
    const number = Number(digits);
    const next = `${article.id}-${String(last + 1).padStart(2, '0')}`;
    if (prefix !== article.id)
      return [diagnose(path, `figure ${id} stands in article ${article.id}`, `write id: ${next}`)];
    if (!/^\d{2,3}$/.test(digits))
      return [diagnose(path, `figure id ${id} has no two-digit number`, `write id: ${next}`)];
    if (number <= last)
      return [
        diagnose(
          path,
          `figure ${id} follows ${article.id}-${String(last).padStart(2, '0')}`,
          `number the figures upwards, e.g. ${next}`,
        ),
      ];
    last = number;
    return [];
  });
}

function checkUnique(seeds: Seeds): readonly Diagnostic[] {
  const seen = new Set<string>();
  return listFigures(seeds).flatMap(({ figure, diagnose }) => {
    const isTaken = seen.has(figure.id);
    seen.add(figure.id);
    return isTaken ? [diagnose(['id'], 'this id is already taken', 'give it the next free number')] : [];
  });
}

/** Documents, articles and figures are named after each other, once each. */
export const checkIds: Check = (seeds) => [
  ...checkDocuments(seeds),
  ...checkArticleIds(seeds),
  ...listArticles(seeds).flatMap(checkFigureIds),
  ...checkUnique(seeds),
];
