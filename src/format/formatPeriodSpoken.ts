import type { Period } from '../domain/dataset';
import type { Lang } from '../messages/lang';
import { formatPeriodProse } from './formatPeriod';

/** A sentence's date without the asterisk, where words say that it is inferred or nothing need say it. */
export const formatPeriodSpoken = (period: Period, lang: Lang): string => formatPeriodProse({ ...period, basis: 'stated' }, lang);
