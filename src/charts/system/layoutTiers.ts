import type { Scene } from '../scene/scene';
import { layoutList } from './layoutList';
import type { Drawing } from './partWords';

export const layoutTiers = (drawing: Drawing, widthPx: number): Scene => layoutList(drawing, widthPx);
