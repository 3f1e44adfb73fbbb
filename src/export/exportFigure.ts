import { dark, light } from '../config/palette';
import type { Text } from '../messages/text';
import { composeFigure, type FigureSpec } from './composeFigure';
import { downloadBlob } from './downloadBlob';
import { formatFileStem } from './fileName';
import { RasterError, rasterize } from './rasterize';
import { type ExportTheme, renderSvg } from './renderSvg';

export type { FigureSpec } from './composeFigure';

const PNG_PIXEL_RATIO = 2;
/** What went wrong, in the reader's words; the cause stays attached for the console. */
function explain(error: unknown, text: Text): Error {
  if (!(error instanceof RasterError)) return error instanceof Error ? error : new Error(String(error));
  const words = { image: text.t('export.noImage'), canvas: text.t('export.noCanvas'), empty: text.t('export.emptyFile') };
  return new Error(words[error.reason], { cause: error });
}

/** The file of a figure. PNG is twice as large as the figure in pixels. */
async function drawFigure(spec: FigureSpec, text: Text, format: 'png' | 'svg', theme: ExportTheme): Promise<Blob> {
  const scene = composeFigure(spec, text);
  const pixelRatio = format === 'png' ? PNG_PIXEL_RATIO : 1;
  const svg = renderSvg(scene, { lang: text.lang, title: spec.title, description: `${spec.subtitle} ${spec.sources}`.trim(), theme, pixelRatio });
  if (format === 'svg') return new Blob([svg], { type: 'image/svg+xml' });
  return rasterize(svg, scene.width * pixelRatio, scene.height * pixelRatio, (theme === 'dark' ? dark : light).page);
}

/** Composes a figure and downloads it. Rejects with an Error whose message is in the reader's language. */
export async function exportFigure(spec: FigureSpec, text: Text, format: 'png' | 'svg', theme: ExportTheme = 'light'): Promise<void> {
  try {
    const blob = await drawFigure(spec, text, format, theme);
    if (blob.size === 0) throw new RasterError('empty');
    downloadBlob(blob, `${formatFileStem([spec.fileName])}.${format}`);
  } catch (error) {
    throw explain(error, text);
  }
}
