import type { Figure } from '../domain/records/figure';
import type { FirstText } from '../messages/text';

/**
 * That a value is a target, and by when.
 * @param date the deadline as it fits beside the value; not said of what no day is asked for
 */
export const formatDue = ({ period }: Pick<Figure, 'period'>, date: string, text: FirstText): string =>
  period.type === 'by' ? text.t('map.targetBy', { date }) : text.t('map.targetUndated');
