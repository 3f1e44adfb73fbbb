import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from '../previewSite';

/**
 * Milliseconds that Node takes to judge 100,000 targets. The code goes through vite, as it does for readers: tsx wraps
 * every function that it makes in a call that keeps its name, and that alone would be most of the time.
 */
export async function measureJudging(): Promise<number> {
  const { module } = await runnerImport<{ measureJudging: () => number }>(
    join(projectRoot, 'src/testing/judgeMany.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module.measureJudging();
}
