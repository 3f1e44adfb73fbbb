import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from '../previewSite';

interface Placing {
  readonly places: number;
  readonly width: number;
  readonly labels: number;
  /** Milliseconds of processor time. */
  readonly ms: number;
}

const counts = [10, 30, 100, 1000] as const;
const widths = [840, 390] as const;

/**
 * Node lays out national maps with so many made-up places, as large as on a desk and on a phone; the first one of all
 * pays for a program that has just been loaded. As for judging.ts, the code goes through vite.
 */
export async function measurePlacing(): Promise<Placing[]> {
  const { module } = await runnerImport<{
    measureLayout: (places: number, width: number) => Pick<Placing, 'labels' | 'ms'>;
  }>(join(projectRoot, 'src/testing/layoutMany.ts'), { configFile: false, logLevel: 'error' });
  return counts.flatMap((places) => widths.map((width) => ({ places, width, ...module.measureLayout(places, width) })));
}
