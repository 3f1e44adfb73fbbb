import type { ReactNode } from 'react';
import { ChartWalk } from './ChartWalk';
import { SceneMark } from './SceneSvg';
import type { Scene } from './scene';
import { selectStops } from './walk';

interface SceneImageProps {
  readonly scene: Scene;
  readonly label: string;
  /** What its marks are painted with. */
  readonly children?: ReactNode;
}

/** A scene without textures of its own as one image with a name. */
export function SceneImage({ scene: { width, height, marks }, label, children }: SceneImageProps) {
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {children}
      {marks.map((mark, position) => (
        <SceneMark key={position} mark={mark} />
      ))}
    </svg>
  );
}

/** A scene without textures as one image with a name, that arrow keys walk; its table twin stands beside it. */
export function SceneFigure({
  scene,
  label,
  isSmall = false,
}: {
  readonly scene: Scene;
  readonly label: string;
  readonly isSmall?: boolean;
}) {
  const stops = selectStops(scene.marks);
  return (
    // A dozen small charts of one mark each would be a dozen stops that lead nowhere: the words beside the mark are
    // reached by the same keys.
    <ChartWalk
      stops={isSmall && stops.length < 2 ? [] : stops}
      width={scene.width}
      height={scene.height}
      isSmall={isSmall}
    >
      <SceneImage scene={scene} label={label} />
    </ChartWalk>
  );
}
