import { encode } from 'uqr';
import type { Mark } from '../charts/scene/scene';

/** Empty modules around the code, which readers need to find it. */
const QUIET = 3;

/**
 * An address as a QR code of `side` pixels, its top left corner at (x, y). Dark on light in both themes, for a reader
 * of codes may not know the inverse: on a dark figure the ink is the light colour.
 */
export function drawQr(address: string, x: number, y: number, side: number, isDark: boolean): readonly Mark[] {
  const { data, size } = encode(address, { ecc: 'L', border: QUIET });
  const module = side / size;
  // One run of dark modules in a row is one bar: fewer shapes, no seams inside.
  const d = data
    .flatMap((row, line) => {
      const bars: string[] = [];
      for (let start = 0; start < size; start += 1) {
        if (!row[start]) continue;
        let end = start;
        while (end < size && row[end]) end += 1;
        bars.push(`M${start} ${line}h${end - start}v1h${start - end}z`);
        start = end;
      }
      return bars;
    })
    .join('');
  const [ground, ink] = isDark ? (['ink1', 'page'] as const) : (['page', 'ink1'] as const);
  return [
    {
      kind: 'group',
      id: 'qr',
      label: address,
      marks: [
        { kind: 'rect', x, y, width: side, height: side, fill: ground },
        { kind: 'path', d, transform: { x, y, scale: module }, fill: ink },
      ],
    },
  ];
}
