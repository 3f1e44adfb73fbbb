/**
 * `npm run engines`: the journeys on which faults of other engines were seen, in Firefox and WebKit; what is missing is
 * installed where that is allowed. `npm run engines -- webkit copying` takes one engine and the journeys whose names
 * hold the word. The last line is the count.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { prepareChineseFont } from '../browser';
import { MissingProgram } from '../machine';
import { previewSite, projectRoot, type Site } from '../previewSite';
import { Driver, Skipped } from './driver';
import type { Engine } from './engine';
import { startFirefox } from './firefox';
import { journeys } from './journeys/all';
import type { Journey } from './journeys/journey';
import { startWebKit } from './webkit';
import { watchSite } from './watchedSite';

/** The day of the journeys in Chromium, too. */
const today = '2026-11-22T12:00:00+08:00';
const limitMs = 60_000;
const pictures = join(projectRoot, 'e2e/.output/engines');
const starts = { Firefox: startFirefox, WebKit: startWebKit } as const;

const count = { passed: 0, failed: 0, skipped: 0 };

function say(outcome: keyof typeof count, engine: string, journey: string, remark: string): void {
  count[outcome] += 1;
  const sign = { passed: '✓', failed: '✗', skipped: '–' }[outcome];
  console.log(`${sign} ${engine.padEnd(8)} ${journey}${remark}`);
}

async function photograph(engine: Engine, journey: Journey): Promise<string> {
  mkdirSync(pictures, { recursive: true });
  const file = join(pictures, `${engine.name}-${journey.name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 80)}.png`);
  writeFileSync(file, await engine.photograph());
  return file;
}

async function inTime(walk: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`not done after ${limitMs / 1000} s`)), limitMs);
  });
  await Promise.race([walk, late]).finally(() => clearTimeout(timer));
}

async function walk(engine: Engine, driver: Driver, journey: Journey, listen: () => readonly string[]): Promise<void> {
  const startedAt = performance.now();
  try {
    await inTime(driver.begin().then(() => journey.walk(driver)));
    // The page is left, so that all of its complaints have been sent.
    await driver.begin();
    const complaints = listen().filter((complaint) => !journey.allowedComplaint?.test(complaint));
    if (complaints.length > 0) throw new Error(`the page complains:\n${complaints.join('\n')}`);
    say('passed', engine.name, journey.name, ` (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
  } catch (error) {
    if (error instanceof Skipped) return say('skipped', engine.name, journey.name, `: ${error.message}`);
    const picture = await photograph(engine, journey).catch((reason: unknown) => `no picture: ${String(reason)}`);
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say('failed', engine.name, journey.name, `\n${[why, ...listen(), picture].join('\n').replace(/^/gm, '    ')}`);
  }
}

/** An engine that cannot be had is skipped with all journeys; one that is there and does not start has failed. */
async function startEngine(name: keyof typeof starts, chosen: readonly Journey[]): Promise<Engine | undefined> {
  try {
    const engine = await starts[name]();
    console.log(`${name}: ${engine.version}`);
    return engine;
  } catch (error) {
    const outcome = error instanceof MissingProgram ? 'skipped' : 'failed';
    for (const journey of chosen) say(outcome, name, journey.name, `: ${String(error)}`);
    return undefined;
  }
}

async function runEngine(engine: Engine, chosen: readonly Journey[], site: Site): Promise<void> {
  const watched = await watchSite(site, today);
  const driver = new Driver(engine, watched.url);
  try {
    for (const journey of chosen) await walk(engine, driver, journey, watched.takeComplaints);
  } finally {
    await engine.close();
    await watched.stop();
  }
}

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const names = (Object.keys(starts) as (keyof typeof starts)[]).filter((name) => words.includes(name.toLowerCase()));
const rest = words.filter((word) => !names.some((name) => name.toLowerCase() === word));
const chosen =
  rest.length === 0 ? journeys : journeys.filter(({ name }) => rest.some((word) => name.toLowerCase().includes(word)));
if (chosen.length === 0) throw new Error(`no journey ${rest.join(' ')}`);

prepareChineseFont();
// The site at its root, whatever the surroundings build.
process.env.BASE_PATH = '/';
await build({ root: projectRoot, logLevel: 'error' });
const site = await previewSite();
try {
  const wanted = names.length > 0 ? names : (Object.keys(starts) as (keyof typeof starts)[]);
  // One after the other: while one waits to be installed no other can be heard.
  const engines: Engine[] = [];
  for (const name of wanted)
    engines.push(...[await startEngine(name, chosen)].filter((engine) => engine !== undefined));
  await Promise.all(engines.map((engine) => runEngine(engine, chosen, site)));
} finally {
  await site.stop();
}
process.exitCode = count.failed > 0 ? 1 : 0;
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
