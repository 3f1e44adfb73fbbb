import { dark, light } from '../config/palette';
import { addDensity } from './addDensity';
import { SaidError } from './SaidError';
import type { Text } from '../messages/text';
import { composeFigure } from './composeFigure';
import type { ComposedFigure } from './figureParts';
import type { FigureSpec } from './figureSpec';
import { figureSizes, type PixelRatio, type SizeName } from './figureSize';
import { formatFileStem } from './fileName';
import { placeRuns } from './placeRuns';
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
  const words = {
    image: text.t('export.noImage'),
    canvas: text.t('export.noCanvas'),
    empty: text.t('export.emptyFile'),
  };
  return new SaidError(words[error.reason], { cause: error });
}

/** A figure laid out, and written once at each size that was asked for. */
interface Drawing extends ComposedFigure {
  readonly of: string;
  readonly text: Text;
  readonly written: Map<string, DrawnSvg>;
}

/**
 * The last drawing of each figure: its preview, its files and its copies are one layout. A figure that nobody holds is
 * forgotten with it.
 */
const drawings = new WeakMap<FigureSpec, Drawing>();

function composeOnce(spec: FigureSpec, text: Text, { size, theme, hasQr }: DrawOptions): Drawing {
  const of = `${size} ${theme} ${hasQr}`;
  const last = drawings.get(spec);
  if (last && last.of === of && last.text === text) return last;
  const composed = composeFigure(spec, text, {
    size: size === 'auto' ? undefined : figureSizes[size],
    hasQr,
    isDark: theme === 'dark',
  });
  const drawing: Drawing = { ...composed, of, text, written: new Map() };
  drawings.set(spec, drawing);
  return drawing;
}

/** A figure as one flat SVG, `ratio` times its size at 1×. Nothing but the arguments decides its bytes. */
export function drawSvg(
  spec: FigureSpec,
  text: Text,
  options: DrawOptions = defaultDrawing,
  ratio: PixelRatio = 1,
  hasFlatTextures = false,
): DrawnSvg {
  const { scene, zoom, written } = composeOnce(spec, text, options);
  const key = `${ratio} ${hasFlatTextures}`;
  const known = written.get(key);
  if (known) return known;
  const pixelRatio = zoom * ratio;
  const svg = renderSvg(placeRuns(scene), {
    lang: text.lang,
    title: spec.title,
    description: `${spec.subtitle} ${spec.sources}`.trim(),
    theme: options.theme,
    pixelRatio,
    hasFlatTextures,
  });
  const drawn = { svg, widthPx: Math.round(scene.width * pixelRatio), heightPx: Math.round(scene.height * pixelRatio) };
  written.set(key, drawn);
  return drawn;
}

/** The file of a figure. Rejects with an Error whose message is in the reader's language. */
export async function drawFigure(
  spec: FigureSpec,
  text: Text,
  format: ImageFormat,
  options: DrawOptions = defaultDrawing,
  ratio: PixelRatio = DEFAULT_PIXEL_RATIO,
): Promise<Blob> {
  try {
    const { svg, widthPx, heightPx } = drawSvg(spec, text, options, format === 'png' ? ratio : 1);
    const blob =
      format === 'svg'
        ? new Blob([svg], { type: 'image/svg+xml' })
        : await rasterize(svg, widthPx, heightPx, (options.theme === 'dark' ? dark : light).page);
    if (blob.size === 0) throw new RasterError('empty');
    if (format === 'svg') return blob;
    return new Blob([addDensity(new Uint8Array(await blob.arrayBuffer()), ratio)], { type: blob.type });
  } catch (error) {
    throw explain(error, text);
  }
}

/**
 * `重庆-持证社会工作者-2026-11-22-850x600-dark@2x.png`: what is not the default is named, so that one download does not
 * stand for another.
 */
export function nameFile(
  spec: FigureSpec,
  extension: string,
  options: DrawOptions = defaultDrawing,
  ratio?: PixelRatio,
): string {
  const { size, theme } = options;
  const look = [
    size === 'auto' ? '' : `-${figureSizes[size].widthPx}x${figureSizes[size].heightPx}`,
    theme === 'dark' ? '-dark' : '',
    ratio && ratio !== DEFAULT_PIXEL_RATIO ? `@${ratio}x` : '',
  ];
  return `${formatFileStem([spec.fileName])}${look.join('')}.${extension}`;
}
