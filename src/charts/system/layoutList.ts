import { shiftMark } from '../scene/placeScene';
import type { GroupMark, Scene } from '../scene/scene';
import { groupPart } from './partGroup';
import { drawPart } from './drawPart';
import type { Drawing } from './partWords';

export function layoutList(drawing: Drawing, widthPx: number): Scene {
  let y = 0;
  const groups = drawing.view.parts.map((part): GroupMark => {
    const words = drawPart(part, drawing, { size: 20, widthPx });
    const at = { x: 4, y: y + 10 };
    const group = groupPart(
      part,
      at,
      words.marks.map((mark) => shiftMark(mark, 0, y)),
      drawing,
    );
    y += words.height + 12;
    return group;
  });
  return { width: widthPx, height: y, marks: groups };
}
