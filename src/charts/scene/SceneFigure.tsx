import { SceneMark } from './SceneSvg';
import type { Scene } from './scene';

/** A scene without textures as one image with a name; its table twin stands beside it. */
export function SceneFigure({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  return (
    <svg role="img" aria-label={label} width={scene.width} height={scene.height} viewBox={`0 0 ${scene.width} ${scene.height}`}>
      {scene.marks.map((mark, position) => <SceneMark key={position} mark={mark} />)}
    </svg>
  );
}
