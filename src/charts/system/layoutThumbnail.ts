import type { SystemView } from '../../domain/systemView';
import type { Text } from '../../messages/text';
import type { Mark, Scene } from '../scene/scene';
import { drawThumbBundle } from './thumbBundle';
import { drawThumbChain } from './thumbChain';
import type { Thumb } from './thumbFrame';
import { drawThumbRollout } from './thumbRollout';
import { drawThumbTiers } from './thumbTiers';

/** The room of a small picture, and the day (ISO) that deadlines are set against. */
export interface ThumbnailSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly today: string;
}

const DRAWINGS: Readonly<Record<SystemView['system']['form'], (thumb: Thumb) => readonly Mark[]>> = {
  tiers: drawThumbTiers,
  chain: drawThumbChain,
  bundle: drawThumbBundle,
  rollout: drawThumbRollout,
};

/** A system as a small picture of its form, on the ground of a panel: the same numbers, almost no words. */
export const layoutThumbnail = (view: SystemView, size: ThumbnailSize, text: Text): Scene => ({
  width: size.widthPx,
  height: size.heightPx,
  marks: DRAWINGS[view.system.form]({ view, text, ...size }),
});
