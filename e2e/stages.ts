import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { prepareBrowser, prepareDrawingPrograms } from './browser';
import { previewSite, projectRoot } from './previewSite';
import { readJourneysReport, readUnitReport, type Counts } from './reports';
import { type Budget, checkSizeBudget } from './sizeBudget';
import { checkVisitBudget } from './visitBudget';

export interface Outcome extends Counts {
  /** What the stage printed; shown when it failed. */
  readonly output: string;
  /** Worth reading even when all is well. */
  readonly remark?: string;
}

export interface Stage {
  readonly name: string;
  /** A stage without which this one has nothing to look at. */
  readonly needs?: string;
  run(): Promise<Outcome>;
}

interface Ended {
  readonly ok: boolean;
  readonly output: string;
}

const reports = join(projectRoot, 'e2e/.output');

function runCommand(command: string, args: readonly string[], extraEnv: NodeJS.ProcessEnv = {}): Promise<Ended> {
  // The checks look at a site at the root, whatever the surroundings build.
  const env = { ...process.env, BASE_PATH: '/', NO_COLOR: '1', ...extraEnv };
  const child = spawn(command, args, {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const outputSoFar = (): string => Buffer.concat(chunks).toString('utf8');
  return new Promise((end) => {
    child.once('error', (error) => end({ ok: false, output: `${outputSoFar()}${error.message}` }));
    child.once('close', (code) => end({ ok: code === 0, output: outputSoFar() }));
  });
}

const runScript = (name: string, ...args: string[]): Promise<Ended> =>
  runCommand('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])]);

/** Lines by which a script says that it left a check out: `skipped: excerpts against the documents (not present)`. */
const skippedLines = (output: string): string[] =>
  [...output.matchAll(/^\s*skipped: (.+)$/gm)].map((match) => (match[1] ?? '').trim());

/** A stage that is one check: an npm script that succeeds or fails. */
function scriptStage(name: string, script: string, ...args: string[]): Stage {
  return {
    name,
    run: async () => {
      const { ok, output } = await runScript(script, ...args);
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: skippedLines(output), output };
    },
  };
}

/** Counts of a report, corrected where the run failed without a failed test: a crash, or no report at all. */
async function runReported(
  file: string,
  read: (json: unknown) => Counts,
  run: (path: string) => Promise<Ended>,
): Promise<Outcome> {
  const path = join(reports, file);
  rmSync(path, { force: true });
  const { ok, output } = await run(path);
  const counts = existsSync(path)
    ? read(JSON.parse(readFileSync(path, 'utf8')))
    : { passed: 0, failed: 0, skipped: [] };
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed), output };
}

const unitStage: Stage = {
  name: 'unit tests',
  run: () =>
    runReported('unit.json', readUnitReport, (path) =>
      runScript('unit', '--reporter=default', '--reporter=json', `--outputFile.json=${path}`),
    ),
};

function budgetStage(name: string, check: () => Budget | Promise<Budget>): Stage {
  return {
    name,
    needs: 'build',
    run: async () => {
      const { table, problems } = await check();
      const ok = problems.length === 0;
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], output: problems.join('\n'), remark: table };
    },
  };
}

const journeysStage: Stage = {
  name: 'journeys',
  needs: 'build',
  run: async () => {
    prepareBrowser();
    prepareDrawingPrograms();
    const site = await previewSite();
    const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
    try {
      return await runReported('journeys.json', readJourneysReport, () =>
        runCommand(process.execPath, [cli, 'test', '--config', 'e2e/playwright.config.ts'], { ATLAS_URL: site.url }),
      );
    } finally {
      await site.stop();
    }
  },
};

/** What `npm test` does, in this order. */
export const stages: readonly Stage[] = [
  scriptStage('types', 'types'),
  scriptStage('lint', 'lint'),
  scriptStage('format', 'format'),
  scriptStage('unused', 'unused'),
  scriptStage('dataset', 'seeds', '--check'),
  unitStage,
  scriptStage('build', 'build'),
  budgetStage('size budget', checkSizeBudget),
  budgetStage('visit budget', checkVisitBudget),
  journeysStage,
];
