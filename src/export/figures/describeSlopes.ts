import { formatPeriodProse } from '../../format/formatPeriod';
import { formatAmount, formatPlace } from '../../format/formatTarget';
import { joinClauses } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { isJoined, type Slope } from '../../domain/slope';

/** Each place with its first and its last value, joined by an arrow; what may not be joined has none and says why. */
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
