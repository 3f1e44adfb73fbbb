import type { NationalFigure } from '../domain/records/nationalFigure';
import type { Text } from '../messages/text';
import { formatFigure } from './formatNumber';
import { formatNationalPeriod } from './formatNationalPeriod';

/** A report of an outside source with its first moment: `2024 年底 151.6万`, `2012 >8万`. */
export const formatNationalReport = (figure: NationalFigure, text: Text): string =>
  `${formatNationalPeriod(figure.period.slice(0, 1), text)} ${formatFigure(figure, text.lang)}`;
