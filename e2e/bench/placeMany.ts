/** Lays out one map of so many places at a width, and prints how many labels it has and how long that took. */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { projectRoot } from '../previewSite';

const [places, width] = process.argv.slice(2).map(Number);
// As for judging.ts, the code goes through vite.
const { module } = await runnerImport<{
  measureLayout: (places: number, width: number) => { readonly labels: number; readonly ms: number };
}>(join(projectRoot, 'src/testing/layoutMany.ts'), { configFile: false, logLevel: 'error' });
console.log(JSON.stringify(module.measureLayout(places ?? 0, width ?? 0)));
