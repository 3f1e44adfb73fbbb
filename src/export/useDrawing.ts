import { useEffect, useState } from 'react';
import { useText } from '../messages/TextContext';
import { type DrawOptions, drawSvg } from './exportFigure';
import type { Takeaway } from './takeaway';

/** The figure as it would be taken away now: its address for an image, its size at 1×. */
export interface Preview {
  readonly url: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Draws the figure anew whenever the choice changes; the last picture stays until the next one is ready. */
export function useDrawing(takeaway: Takeaway | null, options: DrawOptions): Preview | null {
  const text = useText();
  const [preview, setPreview] = useState<Preview | null>(null);
  const { size, theme, hasQr } = options;
  useEffect(() => {
    if (!takeaway) return undefined;
    const drawn = drawSvg(takeaway.spec, text, { size, theme, hasQr });
    const url = URL.createObjectURL(new Blob([drawn.svg], { type: 'image/svg+xml' }));
    setPreview({ ...drawn, url });
    return () => URL.revokeObjectURL(url);
  }, [takeaway, text, size, theme, hasQr]);
  return preview;
}
