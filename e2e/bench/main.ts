/**
 * `npm run bench`: what the site weighs and how fast it answers, against its goals. Numbers of a slow phone are
 * emulated, so compare runs of one machine; a value of 100 % or less meets its goal.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { prepareBrowser } from '../browser';
import { previewSite, projectRoot } from '../previewSite';
import { measureFile, measureFirstLoad, nationLimitKb, scriptAndStyleLimitKb } from '../sizeBudget';
import { batchCharts, measureBatch } from './batch';
import { measureAnswering } from './answering';
import { measureExport } from './exporting';
import { measureFinding } from './finding';
import { measureFirstMap, slowProcessorRate } from './firstMap';
import { measureHover } from './hover';
import { measureJudging } from './judging';
import { figuresOfEach, measureOwnArticles, ownArticles } from './ownArticles';
import { measurePlacing } from './placing';
import { measureVisit } from './visit';

const firstMapGoalMs = 1000;
const promptFrameMs = 40;
const promptShareGoal = 0.98;
const seedsGoalMs = 3000;
const judgingGoalMs = 1000;
/** By the number of places. */
const placingGoalMs = new Map([
  [100, 300],
  [1000, 3000],
]);
const batchGoalSeconds = 60;
const findingGoalMs = 50;
/** With 500 articles of the reader's own. */
const ownGoalMs = 200;
/** From a press to the next paint, on a processor as it is and slowed four times. */
const answerGoalMs = { 1: 50, 4: 200 } as const;
const answerShareGoal = 0.98;
const loadRuns = 3;
const exportGoalMs = 400;

function report(name: string, value: string, goal?: { text: string; ratio: number }): void {
  const verdict = goal
    ? `goal ${goal.text.padEnd(9)} ${(goal.ratio * 100).toFixed(0).padStart(4)} %  ${goal.ratio <= 1 ? 'met' : 'MISSED'}`
    : '';
  console.log(`${name.padEnd(46)} ${value.padStart(10)}  ${verdict}`.trimEnd());
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN;

function runScript(name: string): number {
  const startedAt = performance.now();
  const env = { ...process.env, BASE_PATH: '/' };
  execFileSync('npm', ['run', '--silent', name], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return performance.now() - startedAt;
}

function reportSizes(): void {
  const first = measureFirstLoad();
  const kb = (size: number): string => `${size.toFixed(1)} KB`;
  const firstKb = first.reduce((sum, { brotliKb }) => sum + brotliKb, 0);
  report('first load, scripts and styles (brotli)', kb(firstKb), {
    text: kb(scriptAndStyleLimitKb),
    ratio: firstKb / scriptAndStyleLimitKb,
  });
  for (const path of ['index.html', '200.html', 'geo/china.json', 'data/dataset.json']) {
    if (!existsSync(join(projectRoot, 'dist', path))) continue;
    const { brotliKb } = measureFile(path);
    report(
      `${path} (brotli)`,
      kb(brotliKb),
      path === 'geo/china.json' ? { text: kb(nationLimitKb), ratio: brotliKb / nationLimitKb } : undefined,
    );
  }
}

const visitors = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;
const visited = ['/', '/regions/520000', '/targets/004D-22', '/evidence/004D-02'] as const;

/** What ten seconds of looking cost, page by page. */
async function reportVisits(browser: Browser, url: string): Promise<void> {
  for (const path of visited) {
    for (const lang of ['zh', 'en'] as const) {
      const seen = await Promise.all(
        visitors.map((visitor) => measureVisit(browser, url + path, { ...visitor, lang })),
      );
      seen.forEach(({ requests, kb }, position) =>
        report(`${path} ${lang}, ${visitors[position]?.width} px, ten seconds`, `${requests} / ${kb.toFixed(0)} KB`),
      );
    }
  }
}

async function reportTimes(): Promise<void> {
  const { executablePath, args } = prepareBrowser();
  const site = await previewSite();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    await reportVisits(browser, site.url);
    // The first reader pays for the compression; the goal is about the second.
    await measureFirstMap(browser, site.url);
    const loads: number[] = [];
    for (let run = 0; run < loadRuns; run++) loads.push(await measureFirstMap(browser, site.url));
    const firstMapMs = median(loads);
    report('first coloured map, processor ÷4, slow 4G', `${firstMapMs.toFixed(0)} ms`, {
      text: `${firstMapGoalMs} ms`,
      ratio: firstMapMs / firstMapGoalMs,
    });

    const { frames, workMs } = await measureHover(browser, site.url);
    const promptShare = frames.filter((ms) => ms < promptFrameMs).length / frames.length;
    report(
      `hover over ${frames.length} places, ÷4: frames under ${promptFrameMs} ms`,
      `${(promptShare * 100).toFixed(1)} %`,
      { text: `${promptShareGoal * 100} %`, ratio: promptShareGoal / promptShare },
    );
    report('hover, ÷4: main thread for a move', `${workMs.toFixed(1)} ms`);
    report('hover, median / slowest', `${median(frames).toFixed(0)} / ${Math.max(...frames).toFixed(0)} ms`);
    for (const rate of [1, 4] as const) {
      const answers = await measureAnswering(browser, site.url, rate);
      const share = answers.filter((ms) => ms <= answerGoalMs[rate]).length / answers.length;
      report(
        `${answers.length} presses of controls, ÷${rate}: painted within ${answerGoalMs[rate]} ms`,
        `${(share * 100).toFixed(1)} %`,
        { text: `${answerShareGoal * 100} %`, ratio: answerShareGoal / share },
      );
      report(
        `presses, ÷${rate}: p50 / p98`,
        `${percentile(answers, 0.5).toFixed(0)} / ${percentile(answers, 0.98).toFixed(0)} ms`,
      );
    }
    for (const rate of [1, slowProcessorRate]) {
      const keys = await measureFinding(browser, site.url, rate);
      const [p50, p95] = [percentile(keys, 0.5), percentile(keys, 0.95)];
      // The goal is for a processor as it is; the slow one is told beside it.
      const goal = rate === 1 ? { text: `${findingGoalMs} ms`, ratio: p95 / findingGoalMs } : undefined;
      report(
        `results of ${keys.length} keys in the search box, ÷${rate}: p50 / p95`,
        `${p50.toFixed(0)} / ${p95.toFixed(0)} ms`,
        goal,
      );
    }

    const own = Math.max(...(await measureOwnArticles(browser, site.url)));
    report(
      `${ownArticles} own articles, ${ownArticles * figuresOfEach} figures: slowest press`,
      `${own.toFixed(0)} ms`,
      {
        text: `${ownGoalMs} ms`,
        ratio: own / ownGoalMs,
      },
    );

    const batchSeconds = await measureBatch(browser, site.url);
    report(`${batchCharts} charts as SVG and PNG in one ZIP`, `${batchSeconds.toFixed(1)} s`, {
      text: `${batchGoalSeconds} s`,
      ratio: batchSeconds / batchGoalSeconds,
    });
    const { svgMs, pngMs } = await measureExport(browser, site.url);
    for (const [format, times] of [
      ['SVG', svgMs],
      ['PNG 2×', pngMs],
    ] as const) {
      const ms = median(times);
      report(`the national map as ${format}, from the click to the file`, `${ms.toFixed(0)} ms`, {
        text: `${exportGoalMs} ms`,
        ratio: ms / exportGoalMs,
      });
    }
  } finally {
    await browser.close();
    await site.stop();
  }
}

report('build', `${runScript('build').toFixed(0)} ms`);
reportSizes();
await reportTimes();
const seedsMs = runScript('seeds');
report('npm run seeds', `${seedsMs.toFixed(0)} ms`, { text: `${seedsGoalMs} ms`, ratio: seedsMs / seedsGoalMs });
const judgingMs = await measureJudging();
report('100,000 targets judged', `${judgingMs.toFixed(0)} ms`, {
  text: `${judgingGoalMs} ms`,
  ratio: judgingMs / judgingGoalMs,
});
for (const { places, width, labels, ms, growth } of measurePlacing()) {
  const goalMs = placingGoalMs.get(places);
  report(
    `${places} places on ${width} px: ${labels} labelled${growth === null ? '' : `, × ${growth.toFixed(1)}`}`,
    `${ms.toFixed(0)} ms`,
    goalMs === undefined ? undefined : { text: `${goalMs} ms`, ratio: ms / goalMs },
  );
}
