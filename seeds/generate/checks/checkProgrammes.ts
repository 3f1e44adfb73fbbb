import { listProgrammes, selectDocumentName } from '../read/listProgrammes';
import type { LocatedProgramme } from '../read/listProgrammes';
import type { Diagnostic } from '../read/diagnostic';
import { listArticles, listFigures } from '../read/seeds';
import type { Check, Seeds } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

const YEARS = { first: 1990, last: 2030 };

/** A file of programmes belongs to a record file of figures: its articles are named there. */
function checkFiles({ programmes, documents }: Seeds): readonly Diagnostic[] {
  const known = documents.map(({ value }) => value.document);
  return programmes.flatMap(({ file }): readonly Diagnostic[] => {
    const document = selectDocumentName(file);
    if (known.includes(document)) return [];
    return [
      {
        file,
        line: 1,
        message: `there is no record file for ${document}`,
        fix: suggestNearest(document, known, `write seeds/documents/${document}.yaml first`),
      },
    ];
  });
}

/**
 * Public addresses carry the ids, so a number that was withdrawn stays free: they rise, but need not be without gaps.
 */
function checkNumbering(
  programmes: readonly LocatedProgramme[],
  articles: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const last = new Map<string, number>();
  return programmes.flatMap(({ programme: { id }, document, articleId, diagnose }): readonly Diagnostic[] => {
    const previous = last.get(articleId) ?? 0;
    const next = `${articleId}-P${previous + 1}`;
    const number = Number(/^[^-]+-P([1-9]\d*)$/.exec(id)?.[1] ?? Number.NaN);
    if (Number.isNaN(number))
      return [diagnose(['id'], 'the id is not an article, a dash and P with a number', `write e.g. id: ${next}`)];
    if (articles.get(articleId) !== document) {
      const own = [...articles].filter(([, home]) => home === document).map(([article]) => article);
      return [
        diagnose(
          ['id'],
          `article ${articleId} is not in ${document}`,
          suggestNearest(articleId, own, `its articles are ${own.join(', ')}`),
        ),
      ];
    }
    if (number === previous) return [diagnose(['id'], 'this id is already taken', `write e.g. id: ${next}`)];
    if (number < previous)
      return [diagnose(['id'], `it follows ${articleId}-P${previous}`, `number the programmes upwards, e.g. ${next}`)];
    last.set(articleId, number);
    return [];
  });
}

function checkLinks(
  { programme, articleId, diagnose }: LocatedProgramme,
  regions: ReadonlySet<string>,
  figures: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { region, year, line } = programme;
  const diagnostics: Diagnostic[] = [];
  if (!regions.has(region))
    diagnostics.push(
      diagnose(
        ['region'],
        `region ${region} is not known`,
        suggestNearest(region, regions, 'add the place to seeds/catalog/regions.yaml'),
      ),
    );
  if (year !== null && !(Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last)) {
    diagnostics.push(
      diagnose(
        ['year'],
        `${year} is not a year from ${YEARS.first} to ${YEARS.last}`,
        'write e.g. 2024, or null when the article does not say',
      ),
    );
  }
  if (!Number.isInteger(line) || line < 1)
    diagnostics.push(diagnose(['line'], `${line} is not a line number`, 'write the physical line number, from 1'));
  const linked = programme.figures.map((id, index) => ({ id, path: ['figures', index] }));
  for (const [index, { id, path }] of linked.entries()) {
    if (!figures.has(id))
      diagnostics.push(diagnose(path, `figure ${id} does not exist`, suggestNearest(id, figures, 'take it out')));
    else if (!id.startsWith(`${articleId}-`))
      diagnostics.push(diagnose(path, `figure ${id} is of another article`, `name only figures of ${articleId}`));
    else if (programme.figures.indexOf(id) !== index)
      diagnostics.push(diagnose(path, `figure ${id} is named twice`, 'take one out'));
  }
  return diagnostics;
}

/**
 * Programmes are numbered upwards in their article, stand in a known place and point to figures of the same article.
 */
export const checkProgrammes: Check = (seeds) => {
  const programmes = listProgrammes(seeds);
  const articles = new Map(listArticles(seeds).map(({ article, document }) => [article.id, document]));
  const regions = new Set(seeds.regions.value.map(({ adcode }) => adcode));
  const figures = new Set(listFigures(seeds).map(({ figure }) => figure.id));
  return [
    ...checkFiles(seeds),
    ...checkNumbering(programmes, articles),
    ...programmes.flatMap((located) => checkLinks(located, regions, figures)),
  ];
};
