import { SceneMarks } from '../scene/SceneSvg';
import { drawRowSign, type SignState } from './drawStateSign';

interface StateMarkProps {
  readonly state: SignState;
  readonly shape?: 'area' | 'point';
  readonly sizePx?: number;
}

/**
 * The sign of a state before the name of a place, as the map draws it. Decorative: words stand beside it.
 */
export function StateMark({ state, shape = 'point', sizePx = 16 }: StateMarkProps) {
  return (
    <svg className="state-mark" width={sizePx} height={sizePx} viewBox="0 0 16 16" aria-hidden="true">
      <SceneMarks marks={drawRowSign(state, shape)} />
    </svg>
  );
}
