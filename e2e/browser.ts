import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

// The shell draws the same without a window, in half of the time; Debian packages it beside the browser.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const isRoot = process.getuid?.() === 0;

function findOnPath(wanted: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Output of a command, or undefined when it fails; its complaints go to our own standard error. */
function run(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return undefined;
  }
}

let aptIsFresh = false;
/** Installs Debian packages where that is possible: as root, with apt-get at hand. */
function aptInstall(...packages: string[]): boolean {
  if (!isRoot || !findOnPath(['apt-get'])) return false;
  console.log(`installing ${packages.join(' ')} with apt-get …`);
  aptIsFresh ||= run('apt-get', 'update') !== undefined;
  return run('apt-get', 'install', '-y', '--no-install-recommends', ...packages) !== undefined;
}

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

/** Finds browser and fonts, says which in a line each, and lets the processes that follow use the same browser. */
export function prepareBrowser(): Browser {
  const browser = findBrowser();
  const version = run(browser.executablePath, '--version')?.trim() ?? 'version unknown';
  console.log(`browser: ${version} (${browser.executablePath})`);
  const font = findChineseFont();
  console.log(
    font ? `Chinese font: ${font.trim()}` : 'Chinese font: none found; install fonts-noto-cjk, or pictures show boxes',
  );
  process.env.CHROME_PATH = browser.executablePath;
  return browser;
}
