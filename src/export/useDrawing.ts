import { useEffect, useMemo } from 'react';
import { useText } from '../messages/TextContext';
import { type DrawOptions, drawSvg } from './drawFigure';
import type { ExportFigure } from './figures/exportFigure';

/** The figure as it would be taken away now: its address for an image, its size at 1×. */
export interface Preview {
  readonly url: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws the figure anew whenever the choice changes. */
export function useDrawing(exported: ExportFigure | null, options: DrawOptions): Preview | null {
  const text = useText();
  const { size, theme, hasQr } = options;
  const preview = useMemo(() => {
    if (!exported) return null;
    const drawn = drawSvg(exported.spec, text, { size, theme, hasQr });
    return { ...drawn, url: URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml' })) };
  }, [exported, text, size, theme, hasQr]);
  useEffect(
    () => () => {
      if (preview) URL.revokeObjectURL(preview.url);
    },
    [preview],
  );
  return preview;
}
