import { describe, expect, it } from 'vitest';
import { dark, light, type Token } from './palette';

// The pairs that the site sets on each other, by what they carry: WCAG 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of marks
// and controls.
const TEXT: readonly (readonly [Token, ...Token[]])[] = [
  ['ink1', 'page', 'panel', 'raise', 'sel', 'none', 'caveatSoft'],
  ['ink2', 'page', 'panel', 'raise', 'sel', 'none', 'caveatSoft'],
  ['ink3', 'page', 'panel', 'raise', 'sel', 'none'],
  ['actual', 'page', 'panel', 'raise'],
  ['actualText', 'page', 'panel', 'raise', 'sel', 'none'],
  ['req', 'page', 'panel', 'raise', 'sel', 'none', 'reqSoft'],
  ['caveat', 'page', 'panel', 'raise', 'caveatSoft'],
  ['bad', 'page', 'panel', 'raise'],
  ['markInk', 'mark'],
  ['page', 'ink1'],
  ['focus', 'page', 'panel', 'raise'],
];
const MARKS: readonly (readonly [Token, ...Token[]])[] = [
  ['ctl', 'page', 'panel', 'raise'],
  ['actual', 'page', 'panel', 'none', 'sel'],
  ['req', 'page', 'panel', 'none', 'reqSoft', 'sel'],
  ['bad', 'page', 'panel'],
  ['caveat', 'page', 'panel', 'caveatSoft'],
  ['coast', 'page', 'panel'],
  ['focus', 'page', 'panel', 'none', 'sel', 'raise'],
  // The outline of every filled place, since the lowest classes do not stand off the ground alone.
  ['b5', 'page', 'panel', 'none'],
];
/** Words on a class of the ramp: light b1–b3 and dark b1–b2 carry ink, the others the page's colour (coverage.css). */
const ON_CLASS = {
  light: [
    ['ink1', 'b1', 'b2', 'b3'],
    ['page', 'b4', 'b5'],
  ],
  dark: [
    ['ink1', 'b1', 'b2'],
    ['page', 'b3', 'b4', 'b5'],
  ],
} as const satisfies Record<string, readonly (readonly [Token, ...Token[]])[]>;

const channelsOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
function luminanceOf(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminanceOf(channelsOf(a)), luminanceOf(channelsOf(b))].sort(
    (first, second) => second - first,
  );
  return (high + 0.05) / (low + 0.05);
}
const tooWeak = (palette: Record<Token, string>, pairs: readonly (readonly [Token, ...Token[]])[], least: number) =>
  pairs
    .flatMap(([front, ...grounds]) =>
      grounds.map((ground) => ({ pair: `${front} on ${ground}`, ratio: contrast(palette[front], palette[ground]) })),
    )
    .filter(({ ratio }) => ratio < least)
    .map(({ pair, ratio }) => `${pair} ${ratio.toFixed(2)}`);

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette', (theme, palette) => {
  it('sets text at 4.5 to its ground or more', () =>
    expect(tooWeak(palette, [...TEXT, ...ON_CLASS[theme]], 4.5)).toEqual([]));
  it('sets marks, outlines, controls and the focus at 3 or more', () => expect(tooWeak(palette, MARKS, 3)).toEqual([]));
});

/** How a colour looks to dichromats: Viénot, Brettel and Mollon 1999, on linear channels. */
const SIGHT = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
} as const;
const seen = (hex: string, rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.reduce<number>((sum, share, at) => sum + share * linear(channelsOf(hex)[at] ?? 0), 0));
const brightness = ([red = 0, green = 0, blue = 0]: readonly number[]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s ramp', (_theme, palette) => {
  const ramp = [palette.b1, palette.b2, palette.b3, palette.b4, palette.b5];
  it.each(['protanopia', 'deuteranopia'] as const)(
    'grows in one direction and in steps that can be seen, also with %s',
    (sight) => {
      const levels = ramp.map((hex) => brightness(seen(hex, SIGHT[sight])));
      const steps = levels
        .slice(1)
        .map((level, at) => (Math.max(level, levels[at] ?? 0) + 0.05) / (Math.min(level, levels[at] ?? 0) + 0.05));
      expect(new Set(levels.slice(1).map((level, at) => Math.sign(level - (levels[at] ?? 0)))).size).toBe(1);
      expect(Math.min(...steps)).toBeGreaterThan(1.25);
    },
  );
  it.each(['protanopia', 'deuteranopia'] as const)(
    'keeps what is reported apart from what is required with %s',
    (sight) => {
      const [actual, req] = [seen(palette.actual, SIGHT[sight]), seen(palette.req, SIGHT[sight])];
      // Blue and vermilion keep different amounts of blue, whichever of the other two is missing.
      expect(Math.abs((actual[2] ?? 0) - (req[2] ?? 0))).toBeGreaterThan(0.1);
    },
  );
});
