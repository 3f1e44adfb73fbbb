import type { Box } from '../charts/scene/box';
import { textures } from '../charts/scene/scene';
import type { Token } from '../config/palette';
import { formatAttributes, formatCoordinate } from './svgText';

type Texture = keyof typeof textures;

const at = (value: number): string => formatCoordinate(value, 2);

/** Dots as strokes of no length with round ends: the shortest way to write a circle. */
function drawDots(
  { x, y, width, height }: Box,
  texture: (typeof textures)['stipple'],
  palette: Readonly<Record<Token, string>>,
): string {
  const { size, radius, dots, dot } = texture;
  const parts: string[] = [];
  for (let top = Math.floor(y / size) * size; top < y + height; top += size) {
    for (let left = Math.floor(x / size) * size; left < x + width; left += size) {
      for (const [dx, dy] of dots) parts.push(`M${at(left + dx)} ${at(top + dy)}h0`);
    }
  }
  const line = { stroke: palette[dot], 'stroke-width': 2 * radius, 'stroke-linecap': 'round' };
  return `<path${formatAttributes({ d: parts.join(''), fill: 'none', ...line })}/>`;
}

/** Bars along the falling diagonal, as the pattern of the same name has them. */
function drawBars(
  { x, y, width, height }: Box,
  texture: (typeof textures)['hatch' | 'reqHatch'],
  palette: Readonly<Record<Token, string>>,
): string {
  const step = texture.size * Math.SQRT2;
  const parts: string[] = [];
  for (let sum = Math.floor((x + y) / step) * step; sum <= x + y + width + height; sum += step) {
    parts.push(`M${at(x)} ${at(sum - x)}L${at(x + width)} ${at(sum - x - width)}`);
  }
  const line = { stroke: palette[texture.line], 'stroke-width': texture.width };
  return `<path${formatAttributes({ d: parts.join(''), fill: 'none', ...line })}/>`;
}

/**
 * A texture drawn out over an extent instead of as a pattern: printing turns patterns into pixels, one picture for each
 * shape that they fill, which makes a PDF both large and coarse.
 */
export function drawFlatTexture(name: Texture, extent: Box, palette: Readonly<Record<Token, string>>): string {
  const texture = textures[name];
  return 'dots' in texture ? drawDots(extent, texture, palette) : drawBars(extent, texture, palette);
}
