import type { Values } from '../../address/parameters';
import { paths } from '../../config/paths';

/** The view that answers a question which readers bring. */
interface GuidedQuestion {
  /** Under which its text is found: indicators.question.1 and so on. */
  readonly name: string;
  readonly to: string;
  readonly query?: Partial<Values>;
}

/** The ten questions that the site must answer well. */
export const guidedQuestions = [
  { name: '1', to: paths.home(), query: { per: '10k' } },
  { name: '2', to: paths.target('000B-14') },
  {
    name: '3',
    to: paths.compare(),
    query: { places: ['520600', '340000'], indicator: 'certified', against: 'professionals' },
  },
  { name: '4', to: paths.indicator('township-stations') },
  { name: '5', to: paths.indicator('exam-passed') },
  { name: '6', to: paths.targets(), query: { due: 'passed' } },
  { name: '7', to: paths.region('440100') },
  { name: '8', to: paths.evidence(), query: { qualifier: 'inexact' } },
  { name: '9', to: paths.target('004D-22') },
  { name: '10', to: paths.indicator('certified') },
] as const satisfies readonly GuidedQuestion[];
