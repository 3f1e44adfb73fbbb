/**
 * Prints the measures of the code, each with its limit: `npm run structure`; with the places that break one: `npm run
 * structure -- --list`, or those of measures whose name holds a word: `-- --list circles`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../readProject';
import { readProjectSources } from './projectSources';
import { coverageMeasures, isMet, measureStructure, type Measure } from './structureMeasures';

const COVERAGE = join(projectRoot, 'e2e/.output/coverage/coverage-summary.json');

function readCoverageMeasures(): Measure[] {
  try {
    return coverageMeasures(JSON.parse(readFileSync(COVERAGE, 'utf8')));
  } catch {
    console.log('skipped: branch coverage (run `npm run coverage` first)\n');
    return [];
  }
}

function tell(measure: Measure): string {
  const met = isMet(measure);
  const limit = measure.limit === undefined ? '' : `${measure.isLeast ? 'at least' : 'at most'} ${measure.limit}`;
  const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
  return `${measure.name.padEnd(52)}${String(measure.value).padStart(7)}   ${limit.padEnd(14)}${verdict}`.trimEnd();
}

const [flag, word = ''] = process.argv.slice(2);
for (const measure of [...measureStructure(readProjectSources()), ...readCoverageMeasures()]) {
  console.log(tell(measure));
  if (flag === '--list' && measure.name.includes(word)) measure.places.forEach((place) => console.log(`    ${place}`));
}
