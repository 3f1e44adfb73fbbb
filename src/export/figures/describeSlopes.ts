import { formatPeriodProse } from '../../format/formatPeriod';
import { formatAmount, formatPlace } from '../../format/formatTarget';
import { joinClauses } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import type { Slope } from '../../domain/slope';

/** `肇庆：13 人（2008）→ 966 人（2023）`, one place after the other. */
export const describeSlopes = (slopes: readonly Slope[], text: Text): string =>
  joinClauses(
    slopes.map(({ region, points }) => {
      const [first, last] = [points[0], points.at(-1)];
      return first && last
        ? text.t('compare.slope.finding', {
            place: formatPlace(region, text),
            first: formatAmount(first, text),
            start: formatPeriodProse(first.period, text.lang),
            last: formatAmount(last, text),
            end: formatPeriodProse(last.period, text.lang),
          })
        : '';
    }),
    text.lang,
  );
