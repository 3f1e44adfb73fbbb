import { selectDeadlines } from './deadline';
import type { TargetFigure } from './records/figure';
import type { SpannedActual } from './targetInputs';

/** Whether a usable figure is surely dated at the deadline of a target or later; of a span its first day counts. */
export const hasFigureSince = ({ period }: TargetFigure, usable: readonly Pick<SpannedActual, 'span'>[]): boolean =>
  usable.some(({ span }) => span.first >= selectDeadlines(period).latest);
