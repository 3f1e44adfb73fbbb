import type { SystemView } from '../../domain/systemView';
import type { Text } from '../../messages/text';
import { cutText } from '../scene/cutText';
import type { Scene } from '../scene/scene';
import { formatPartName } from '../../format/formatPart';

/** The room of a small picture, and the day (ISO) that deadlines are set against. */
export interface ThumbnailSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly today: string;
}

/** A system as a small picture of its form: the same numbers, almost no words. */
export function layoutThumbnail(view: SystemView, { widthPx, heightPx }: ThumbnailSize, text: Text): Scene {
  return {
    width: widthPx,
    height: heightPx,
    marks: view.parts.slice(0, 6).map(({ part }, position) => ({
      kind: 'text',
      x: 8,
      y: 16 + position * 14,
      text: cutText(formatPartName(part, text), 11, widthPx - 16),
      size: 11,
      fill: 'ink2',
    })),
  };
}
