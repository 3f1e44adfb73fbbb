import { memo, type ReactNode } from 'react';
import type { Box } from './box';
import { type Mark, type Paint, type Style, textures } from './scene';

const paintOf = (paint: Paint | undefined, textureScale: number): string => {
  if (paint === undefined || paint === 'none') return 'none';
  if (paint in textures) return `url(#tx-${paint}${textureScale === 1 ? '' : '-map'})`;
  return `var(--${paint})`;
};

function styleOf(style: Style, scale = 1): Record<string, string | number | undefined> {
  return {
    fill: paintOf(style.fill, scale),
    stroke: style.stroke ? `var(--${style.stroke})` : undefined,
    strokeWidth: style.stroke ? (style.strokeWidth ?? 1) / scale : undefined,
    strokeDasharray:
      style.dash && scale !== 1
        ? style.dash
            .split(' ')
            .map((part) => Number(part) / scale)
            .join(' ')
        : style.dash,
    opacity: style.opacity,
    strokeLinejoin: style.roundJoin ? 'round' : undefined,
  };
}

/** Pixels to a hundredth: no screen or printer shows more, and every digit travels. */
const px = (pixels: number): number => Math.round(pixels * 100) / 100;

/** One mark of a scene. */
export const SceneMark = memo(function SceneMark({ mark }: { mark: Mark }): ReactNode {
  switch (mark.kind) {
    case 'path': {
      const { transform } = mark;
      const place = transform ? `translate(${transform.x} ${transform.y}) scale(${transform.scale})` : undefined;
      const named = { 'data-area': mark.area, 'data-state': mark.state, 'data-part': mark.part };
      return <path d={mark.d} transform={place} {...named} {...styleOf(mark, transform?.scale)} />;
    }
    case 'circle':
      return <circle cx={px(mark.cx)} cy={px(mark.cy)} r={px(mark.r)} {...styleOf(mark)} />;
    case 'rect':
      return (
        <rect
          x={px(mark.x)}
          y={px(mark.y)}
          width={px(mark.width)}
          height={px(mark.height)}
          rx={mark.radius}
          {...styleOf(mark)}
        />
      );
    case 'line':
      return <line x1={px(mark.x1)} y1={px(mark.y1)} x2={px(mark.x2)} y2={px(mark.y2)} {...styleOf(mark)} />;
    case 'text':
      return (
        <text
          x={px(mark.x)}
          y={px(mark.y)}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fill={`var(--${mark.fill})`}
          textAnchor={mark.anchor}
          className={mark.family === 'serif' ? 'serif' : undefined}
          stroke={mark.halo ? `var(--${mark.halo})` : undefined}
          strokeWidth={mark.halo ? 3.5 : undefined}
          paintOrder={mark.halo ? 'stroke' : undefined}
          strokeLinejoin={mark.halo ? 'round' : undefined}
          transform={mark.rotate ? `rotate(${mark.rotate} ${mark.x} ${mark.y})` : undefined}
        >
          {mark.runs?.map((run) => (
            <tspan key={run.text} dx={run.gap} fontSize={run.size} fontWeight={run.weight} fill={`var(--${run.fill})`}>
              {run.text}
            </tspan>
          )) ?? mark.text}
        </text>
      );
    case 'group':
      return (
        <g data-adcode={mark.adcode} data-state={mark.state}>
          {mark.clip ? <Clipped box={mark.clip} marks={mark.marks} /> : <SceneMarks marks={mark.marks} />}
        </g>
      );
  }
});

/** Marks one over the other. */
export const SceneMarks = memo(function SceneMarks({ marks }: { readonly marks: readonly Mark[] }): ReactNode {
  return marks.map((mark, position) => <SceneMark key={position} mark={mark} />);
});

/** Marks cut off at a box: a picture within the picture, which needs no id as a clip path would. */
function Clipped({ box, marks }: { readonly box: Box; readonly marks: readonly Mark[] }) {
  const { x, y, width, height } = box;
  return (
    <svg x={x} y={y} width={width} height={height} viewBox={`${x} ${y} ${width} ${height}`} overflow="hidden">
      <SceneMarks marks={marks} />
    </svg>
  );
}

function Texture({ name, scale }: { name: keyof typeof textures; scale: number }) {
  const texture = textures[name];
  const id = `tx-${name}${scale === 1 ? '' : '-map'}`;
  const transform = `${scale === 1 ? '' : `scale(${1 / scale})`}${'dots' in texture ? '' : ' rotate(45)'}`.trim();
  return (
    <pattern
      id={id}
      width={texture.size}
      height={texture.size}
      patternUnits="userSpaceOnUse"
      patternTransform={transform || undefined}
    >
      <rect width={texture.size} height={texture.size} fill={`var(--${texture.ground})`} />
      {'dots' in texture ? (
        texture.dots.map(([x, y]) => <circle key={x} cx={x} cy={y} r={texture.radius} fill={`var(--${texture.dot})`} />)
      ) : (
        <rect width={texture.width} height={texture.size} fill={`var(--${texture.line})`} />
      )}
    </pattern>
  );
}

/** The textures as SVG patterns: for shapes drawn in pixels, or in the units of a map of that scale. */
export const TextureDefs = ({ scale = 1 }: { readonly scale?: number }) => (
  <defs>
    {(Object.keys(textures) as (keyof typeof textures)[]).map((name) => (
      <Texture key={name} name={name} scale={scale} />
    ))}
  </defs>
);
