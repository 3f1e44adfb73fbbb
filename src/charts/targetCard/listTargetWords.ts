import type { TargetSeries } from '../../domain/targetSeries';
import { formatAttainment } from '../../format/formatBounds';
import { listShown } from '../../format/findSigns';
import { formatPeriod } from '../../format/formatPeriod';
import type { HomeText } from '../../messages/text';

/** The numbers of a target at which signs stand: what is asked, what is reported or that nothing is, their ratio. */
export function listTargetWords({ target, judgement }: TargetSeries, { lang }: HomeText): string[] {
  const [asked = '', doubt = ''] = listShown([target], lang);
  const [reported = '—', unsure = ''] = judgement.actual ? listShown([judgement.actual], lang) : [];
  return [asked, doubt, reported, unsure, formatAttainment(judgement) ?? ''];
}

/** Its deadline; empty where none is printed. */
export const formatDeadline = ({ target, judgement }: TargetSeries, { lang }: HomeText): string =>
  judgement.clock === 'none' ? '' : formatPeriod(target.period, lang);

/** The dates that a card says: its deadline, and that of the actual that its ratio is of. */
export const listTargetDates = (series: TargetSeries, text: HomeText): string[] => [
  formatDeadline(series, text),
  series.judgement.actual ? formatPeriod(series.judgement.actual.period, text.lang) : '',
];

/** The words of a cell at which signs stand: of a target, its deadline, and of how many places it is. */
export const listCellWords = (series: TargetSeries, members: number, text: HomeText): string[] => [
  ...listTargetWords(series, text),
  formatDeadline(series, text),
  members > 1 ? `×${members}` : '',
];
