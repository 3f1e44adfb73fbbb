import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { aptInstall, findOnPath, findOrInstall, isRoot, MissingProgram, run } from './machine';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

// The shell draws the same without a window, in half of the time; Debian packages it beside the browser.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
function downloadPlaywrightsOwn(): string | undefined {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  run(process.execPath, cli, 'install', 'chromium');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * A Chromium: the one that CHROME_PATH names, an installed one, Debian's, Playwright's own download, in this order, for
 * the download is refused where only package registries can be reached.
 */
export function findBrowser(): Browser {
  const named = process.env.CHROME_PATH || undefined;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist`);
  const ownPath = chromium.executablePath();
  const executablePath =
    named ??
    findOnPath(names) ??
    (existsSync(ownPath) ? ownPath : undefined) ??
    (aptInstall('chromium-headless-shell', 'fonts-noto-cjk') || aptInstall('chromium', 'fonts-noto-cjk')
      ? findOnPath(names)
      : undefined) ??
    downloadPlaywrightsOwn();
  if (!executablePath) {
    throw new Error(
      'No Chromium: install one (Debian: apt-get install chromium fonts-noto-cjk; elsewhere: npx playwright install chromium) or name one in CHROME_PATH.',
    );
  }
  // Nothing calls home during a test, and drawing without a graphics card needs no process of its own.
  const args = ['--disable-background-networking', '--in-process-gpu'];
  // Chromium refuses its sandbox to root.
  if (isRoot) args.push('--no-sandbox', '--disable-gpu');
  return { executablePath, args };
}

/** Chinese is measured and photographed: without a font for it the journeys would judge empty boxes. */
function findChineseFont(): string | undefined {
  // Outside Linux the system brings a Chinese font, and fontconfig is rarely there to ask.
  if (process.platform !== 'linux') return `the fonts of ${process.platform}`;
  const firstFont = (): string | undefined =>
    run('fc-list', ':lang=zh', 'family')
      ?.split('\n')
      .find((line) => line.trim() !== '');
  return firstFont() ?? (aptInstall('fontconfig', 'fonts-noto-cjk') ? firstFont() : undefined);
}

/** Finds a font for Chinese, or installs one, and says in a line which. */
export function prepareChineseFont(): void {
  const font = findChineseFont();
  console.log(
    font ? `Chinese font: ${font.trim()}` : 'Chinese font: none found; install fonts-noto-cjk, or pictures show boxes',
  );
}

/**
 * Finds the programs that draw exported figures once more, or installs them. Where that is not allowed it is said, and
 * the comparisons with them are named as skipped.
 */
export function prepareDrawingPrograms(): void {
  for (const [command, packageName] of [
    ['rsvg-convert', 'librsvg2-bin'],
    ['soffice', 'libreoffice-draw'],
  ] as const)
    try {
      console.log(`${command}: ${findOrInstall([command], packageName)}`);
    } catch (error) {
      if (!(error instanceof MissingProgram)) throw error;
      console.log(error.message);
    }
}

/** Finds browser and fonts, says which in a line each, and lets the processes that follow use the same browser. */
export function prepareBrowser(): Browser {
  const browser = findBrowser();
  const version = run(browser.executablePath, '--version')?.trim() ?? 'version unknown';
  console.log(`browser: ${version} (${browser.executablePath})`);
  prepareChineseFont();
  process.env.CHROME_PATH = browser.executablePath;
  return browser;
}
