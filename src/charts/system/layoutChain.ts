import type { Scene } from '../scene/scene';
import { layoutList } from './layoutList';
import type { Drawing } from './partWords';

export const layoutChain = (drawing: Drawing, widthPx: number): Scene => layoutList(drawing, widthPx);
