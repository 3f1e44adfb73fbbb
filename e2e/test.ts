/**
 * What `npm test` runs: every check of the project, in stages; `npm test -- lint journeys` runs these two. A stage that
 * fails does not stop the others, unless they need what it makes. The last line is the count, for people and for
 * machines.
 */
import { stages, type Outcome, type Stage } from './stages';

async function runStage(stage: Stage): Promise<Outcome> {
  try {
    return await stage.run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, skipped: [], output };
  }
}

function report(stage: Stage, outcome: Outcome, startedAt: number): void {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const counts = [`${outcome.passed} passed`];
  if (outcome.failed > 0) counts.push(`${outcome.failed} failed`);
  if (outcome.skipped.length > 0) counts.push(`${outcome.skipped.length} skipped`);
  console.log(
    `${outcome.failed > 0 ? '✗' : '✓'} ${stage.name.padEnd(12)} ${seconds.padStart(6)} s  ${counts.join(', ')}`,
  );
  if (outcome.remark) console.log(outcome.remark);
  if (outcome.failed > 0) console.log(`${outcome.output.trimEnd()}\n`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name.startsWith(name)));
if (unknown.length > 0)
  throw new Error(`no stage ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}`);

let passed = 0;
let failed = 0;
const skipped: string[] = [];
const broken = new Set<string>();
for (const stage of stages) {
  if (wanted.length > 0 && !wanted.some((name) => stage.name.startsWith(name))) continue;
  if (stage.needs && broken.has(stage.needs)) {
    skipped.push(`${stage.name}: ${stage.needs} failed`);
    console.log(`– ${stage.name.padEnd(12)} skipped: ${stage.needs} failed`);
    continue;
  }
  const startedAt = performance.now();
  const outcome = await runStage(stage);
  report(stage, outcome, startedAt);
  if (outcome.failed > 0) broken.add(stage.name);
  passed += outcome.passed;
  failed += outcome.failed;
  skipped.push(...outcome.skipped);
}

for (const name of skipped) console.log(`skipped: ${name}`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
