import type { RawPeriod } from '../read/rawRecords';
import type { Offence } from '../read/offence';
import type { RecordPath } from '../read/parseRecords';
import { resolvePeriod } from '../compile/resolvePeriod';
import { listArticles, listFigures } from '../read/seeds';
import type { Check, LocatedArticle } from '../read/seeds';

function checkPeriod(raw: RawPeriod, path: RecordPath, offend: LocatedArticle['offend']): readonly Offence[] {
  const { fault } = resolvePeriod(raw);
  return fault === undefined ? [] : [offend([...path, fault.key], fault.message, fault.mend)];
}

/** Every period is one real span of the calendar, stated or inferred with a reason. */
export const checkPeriods: Check = (seeds) => [
  ...listArticles(seeds).flatMap(({ article, offend }) => [
    ...checkPeriod(article.published, ['published'], offend),
    ...Object.entries(article.periods).flatMap(([name, raw]) => checkPeriod(raw, ['periods', name], offend)),
  ]),
  ...listFigures(seeds).flatMap(({ figure, offend }) =>
    typeof figure.period === 'string' ? [] : checkPeriod(figure.period, ['period'], offend),
  ),
];
