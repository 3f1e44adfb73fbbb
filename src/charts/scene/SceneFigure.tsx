import { ChartWalk } from './ChartWalk';
import { SceneMark } from './SceneSvg';
import type { Scene } from './scene';
import { selectStops } from './walk';

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
      <svg
        role="img"
        aria-label={label}
        width={scene.width}
        height={scene.height}
        viewBox={`0 0 ${scene.width} ${scene.height}`}
      >
        {scene.marks.map((mark, position) => (
          <SceneMark key={position} mark={mark} />
        ))}
      </svg>
    </ChartWalk>
  );
}
