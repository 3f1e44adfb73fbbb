import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Placing {
  readonly places: number;
  readonly width: number;
  readonly labels: number;
  /** Milliseconds until the map is laid out. */
  readonly ms: number;
  /** How many times as long as the next smaller map takes; null = the smallest. */
  readonly growth: number | null;
}

const counts = [10, 30, 100, 300, 1000] as const;
const widths = [840, 390] as const;
const runs = 3;

const program = fileURLToPath(new URL('./placeMany.ts', import.meta.url));

const placeOnce = (places: number, width: number): Pick<Placing, 'labels' | 'ms'> =>
  JSON.parse(
    execFileSync(process.execPath, [...process.execArgv, program, `${places}`, `${width}`], { encoding: 'utf8' }),
  );

/**
 * National maps with so many made-up places, as large as on a desk and on a phone, each laid out by a program that has
 * just been loaded, as a page is: the quickest of three runs, since the machine has other work.
 */
export function measurePlacing(): Placing[] {
  return widths.flatMap((width) => {
    let before: number | null = null;
    return counts.map((places): Placing => {
      const { labels, ms } = Array.from({ length: runs }, () => placeOnce(places, width)).reduce((a, b) =>
        a.ms < b.ms ? a : b,
      );
      const growth = before === null ? null : ms / before;
      before = ms;
      return { places, width, labels, ms, growth };
    });
  });
}
