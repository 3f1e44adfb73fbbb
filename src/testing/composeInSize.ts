import { composeFigure } from '../export/composeFigure';
import { figureSizes, type SizeName } from '../export/figureSize';
import type { ExportFigure } from '../export/figures/exportFigure';
import type { Text } from '../messages/text';

/** A figure in a frame of one of the offered sizes. */
export const composeInSize = (exported: ExportFigure, size: SizeName, text: Text, hasQr = false) =>
  composeFigure(exported.spec, text, { size: size === 'auto' ? undefined : figureSizes[size], hasQr });
