import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import { formatPeriodProse } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { listDates } from '../describeSources';

/** Narrower, names, marks and numbers of a comparison would not fit beside each other, in pixels. */
export const LEAST_COMPARED_PX = 480;

/** The places of a comparison as a part of a file's name. */
export const nameCompared = (regions: readonly Region[], text: Text): string =>
  regions.map((region) => text.both(region.short)).join('+');

/** What is compared, how, and from when to when its figures are. */
export function describeSpan(indicator: string, how: string, figures: readonly Figure[], text: Text): string {
  const dates = listDates(figures, text, formatPeriodProse);
  return text.t('compare.export.subtitle', { indicator, how, first: dates[0] ?? '—', last: dates.at(-1) ?? '—' });
}
