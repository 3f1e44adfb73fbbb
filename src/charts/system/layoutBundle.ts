import type { Scene } from '../scene/scene';
import { layoutList } from './layoutList';
import type { Drawing } from './partWords';

export const layoutBundle = (drawing: Drawing, widthPx: number): Scene => layoutList(drawing, widthPx);
