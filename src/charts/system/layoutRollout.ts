import type { Scene } from '../scene/scene';
import { layoutList } from './layoutList';
import type { Drawing } from './partWords';

export const layoutRollout = (drawing: Drawing, widthPx: number): Scene => layoutList(drawing, widthPx);
