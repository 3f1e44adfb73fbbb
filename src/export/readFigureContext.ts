import { readToday } from '../ui/browser/clock';
import { readViewAddress } from '../ui/browser/viewAddress';
import type { Text } from '../messages/text';
import type { FigureContext } from './figures/exportFigure';

/** The surroundings of a figure that is exported now, from the page that is shown: it alone reads clock and window. */
export const readFigureContext = (text: Text): FigureContext => ({
  text,
  today: readToday(),
  address: readViewAddress(),
});
