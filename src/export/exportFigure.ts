import { dark, light } from '../config/palette';
import type { Text } from '../messages/text';
import { composeFigure } from './composeFigure';
import type { FigureSpec } from './figureSpec';
import { figureSizes, type PixelRatio, type SizeName } from './figureSize';
import { formatFileStem } from './fileName';
import { RasterError, rasterize } from './rasterize';
import { type ExportTheme, renderSvg } from './renderSvg';

export type { FigureSpec } from './figureSpec';

export type ImageFormat = 'png' | 'svg';

/** How a figure is drawn. */
export interface DrawOptions {
  readonly size: SizeName;
  readonly theme: ExportTheme;
  readonly hasQr: boolean;
}

export const defaultDrawing: DrawOptions = { size: 'auto', theme: 'light', hasQr: false };
export const DEFAULT_PIXEL_RATIO: PixelRatio = 2;

/** A figure as text, with the size that its file has. */
export interface DrawnSvg {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What went wrong, in the reader's words; the cause stays attached for the console. */
function explain(error: unknown, text: Text): Error {
  if (!(error instanceof RasterError)) return error instanceof Error ? error : new Error(String(error));
  const words = { image: text.t('export.noImage'), canvas: text.t('export.noCanvas'), empty: text.t('export.emptyFile') };
  return new Error(words[error.reason], { cause: error });
}

/** A figure as one flat SVG, `ratio` times its size at 1×. Pure: nothing but the arguments decides its bytes. */
export function drawSvg(spec: FigureSpec, text: Text, options: DrawOptions = defaultDrawing, ratio: PixelRatio = 1, hasFlatTextures = false): DrawnSvg {
  const size = options.size === 'auto' ? undefined : figureSizes[options.size];
  const { scene, zoom } = composeFigure(spec, text, { size, hasQr: options.hasQr, isDark: options.theme === 'dark' });
  const pixelRatio = zoom * ratio;
  const svg = renderSvg(scene, { lang: text.lang, title: spec.title, description: `${spec.subtitle} ${spec.sources}`.trim(), theme: options.theme, pixelRatio, hasFlatTextures });
  return { svg, widthPx: Math.round(scene.width * pixelRatio), heightPx: Math.round(scene.height * pixelRatio) };
}

/** The file of a figure. Rejects with an Error whose message is in the reader's language. */
export async function drawFigure(spec: FigureSpec, text: Text, format: ImageFormat, options: DrawOptions = defaultDrawing, ratio: PixelRatio = DEFAULT_PIXEL_RATIO): Promise<Blob> {
  try {
    const { svg, widthPx, heightPx } = drawSvg(spec, text, options, format === 'png' ? ratio : 1);
    const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await rasterize(svg, widthPx, heightPx, (options.theme === 'dark' ? dark : light).page);
    if (blob.size === 0) throw new RasterError('empty');
    return blob;
  } catch (error) {
    throw explain(error, text);
  }
}

/** `重庆-持证社会工作者-2026-11-22-850x600-dark@2x.png`: what is not the default is named, so that one download does not stand for another. */
export function nameFile(spec: FigureSpec, extension: string, options: DrawOptions = defaultDrawing, ratio?: PixelRatio): string {
  const { size, theme } = options;
  const look = [size === 'auto' ? '' : `-${figureSizes[size].widthPx}x${figureSizes[size].heightPx}`, theme === 'dark' ? '-dark' : '', ratio && ratio !== DEFAULT_PIXEL_RATIO ? `@${ratio}x` : ''];
  return `${formatFileStem([spec.fileName])}${look.join('')}.${extension}`;
}
