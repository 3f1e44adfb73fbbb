import { memo } from 'react';
import type { Scene } from '../scene/scene';
import { SceneMark } from '../scene/SceneSvg';

/** A placed small chart. Decorative: value and date stand beside it in words. */
export const SmallMultiple = memo(function SmallMultiple({ scene }: { readonly scene: Scene }) {
  return (
    <svg width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
      {scene.marks.map((mark, position) => <SceneMark key={position} mark={mark} />)}
    </svg>
  );
});
