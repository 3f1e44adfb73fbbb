import type { SystemView } from '../../domain/systemView';
import type { Text } from '../../messages/text';
import type { Scene } from '../scene/scene';
import { layoutBundle } from './layoutBundle';
import { layoutChain } from './layoutChain';
import { layoutRollout } from './layoutRollout';
import { layoutTiers } from './layoutTiers';
import type { Drawing } from './partWords';

/** The room of a drawing, and the day (ISO) that deadlines are set against. */
export interface SystemSize {
  readonly widthPx: number;
  readonly today: string;
}

const LAYOUTS: Readonly<Record<SystemView['system']['form'], (drawing: Drawing, widthPx: number) => Scene>> = {
  tiers: layoutTiers,
  chain: layoutChain,
  bundle: layoutBundle,
  rollout: layoutRollout,
};

/**
 * A system as a picture of its form, as wide as asked and as high as it says. Each part is a group that arrow keys
 * reach, with its id; the ways to words within are listed by `listWordTags`.
 */
export const layoutSystem = (view: SystemView, { widthPx, today }: SystemSize, text: Text): Scene =>
  LAYOUTS[view.system.form]({ view, today, text }, widthPx);
