import type { RawPeriod } from '../read/rawRecords';
import type { Diagnostic } from '../read/diagnostic';
import type { RecordPath } from '../read/parseRecords';
import { resolvePeriod } from '../compile/resolvePeriod';
import { listArticles, listFigures } from '../read/seeds';
import type { Check, LocatedArticle } from '../read/seeds';

function checkPeriod(raw: RawPeriod, path: RecordPath, diagnose: LocatedArticle['diagnose']): readonly Diagnostic[] {
  const { fault } = resolvePeriod(raw);
  return fault === undefined ? [] : [diagnose([...path, fault.key], fault.message, fault.fix)];
}

/** Every period is one real span of the calendar, stated or inferred with a reason. */
export const checkPeriods: Check = (seeds) => [
  ...listArticles(seeds).flatMap(({ article, diagnose }) => [
    ...checkPeriod(article.published, ['published'], diagnose),
    ...Object.entries(article.periods).flatMap(([name, raw]) => checkPeriod(raw, ['periods', name], diagnose)),
  ]),
  ...listFigures(seeds).flatMap(({ figure, diagnose }) =>
    typeof figure.period === 'string' ? [] : checkPeriod(figure.period, ['period'], diagnose),
  ),
];
