import { formatPeriodProse } from '../../format/formatPeriod';
import { formatAmount, formatPlace } from '../../format/formatTarget';
import { joinClauses } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { isJoined, type Slope } from '../../domain/slope';

/**
 * `铜仁：89 人（2021）→ 120 人（2023）`, one place after the other; what may not be joined has no arrow and says why.
 */
export const describeSlopes = (slopes: readonly Slope[], text: Text): string =>
  joinClauses(
    slopes.map((slope) => {
      const { region, points } = slope;
      const [first, last] = [points[0], points.at(-1)];
      return first && last
        ? text.t(isJoined(slope) ? 'compare.slope.finding' : 'compare.slope.apart', {
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
