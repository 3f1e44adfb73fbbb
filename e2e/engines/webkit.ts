import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findOrInstall } from '../machine';
import { findFreePort } from '../previewSite';
import { type Engine, PATIENCE_MS, type Size } from './engine';
import { makeFolder, startProcess } from './ownProcess';

/**
 * As wide as the narrowest page: without a window manager the window under the pointer, which rests in the middle of
 * the screen, has the keyboard; and so low that the pointer rests on the last line of a page of 900 pixels.
 */
const SCREEN = '320x1790x24';
/** A window that a page opens has no bar with buttons, which would keep it wider than a phone. */
const POPUP =
  "const opened = window.open('about:blank', '_blank', 'popup,width=1440,height=900'); return String(opened)";
const NO_LEAST_WIDTH = 'window * { min-width: 0 }\ntoolbar, toolbar * { padding: 0; margin: 0 }\n';

/** A home folder with the settings that MiniBrowser reads: where downloads go, and nothing wide in its window. */
function makeHome(): { home: string; downloads: string } {
  const home = makeFolder('webkit');
  const downloads = join(home, 'downloads');
  for (const folder of ['downloads', '.config/gtk-3.0']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  writeFileSync(join(home, '.config/gtk-3.0/gtk.css'), NO_LEAST_WIDTH);
  return { home, downloads };
}

const libraries = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/** Debian packs the browser beside the library, under a folder that names the machine and the version. */
function findMiniBrowser(): string {
  const found = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .flatMap(({ name }) => libraries.map((library) => `/usr/lib/${name}/${library}/MiniBrowser`))
    .find((path) => existsSync(path));
  if (!found) throw new Error('webkit2gtk-driver is there, and its MiniBrowser is not');
  return found;
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Commands by HTTP, as WebDriver has them. */
function connect(url: string): Call {
  return async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
      signal: AbortSignal.timeout(2 * PATIENCE_MS),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (answer.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${path}: ${error} ${message}`);
  };
}

async function waitUntilReady(call: Call): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (Date.now() < giveUpAt) {
    const status = await call('GET', '/status').catch(() => undefined);
    if ((status as { ready?: boolean } | undefined)?.ready) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver does not answer');
}

/** Both programs that a window needs here: a screen that nobody sees, and the driver, which starts the browser. */
async function startDriver(): Promise<{ call: Call; downloads: string; stop: () => Promise<void> }> {
  const xvfb = findOrInstall(['Xvfb'], 'xvfb');
  const program = findOrInstall(['WebKitWebDriver'], 'webkit2gtk-driver');
  const { home, downloads } = makeHome();
  const screen = startProcess(xvfb, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {});
  const env = {
    DISPLAY: `:${await screen.hear(/^(\d+)\n/)}`,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    TZ: 'Asia/Shanghai',
    LANG: 'en_US.UTF-8',
  };
  const port = await findFreePort();
  const driver = startProcess(program, ['-p', String(port)], env);
  const call = connect(`http://127.0.0.1:${port}`);
  await waitUntilReady(call);
  const stop = async (): Promise<void> => {
    await driver.stop();
    await screen.stop();
  };
  return { call, downloads, stop };
}

async function runIn(call: Call, path: string, body: string): Promise<string> {
  const script = `const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then((text) => done({ text }), (error) => done({ error: String(error) }))`;
  const { text, error } = (await call('POST', path, { script, args: [] })) as { text?: string; error?: string };
  if (error !== undefined) throw new Error(error);
  return text ?? '';
}

/** Debian's WebKitGTK in its own small browser, told what to do by WebDriver. */
export async function startWebKit(): Promise<Engine> {
  const { call, downloads, stop } = await startDriver();
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  const wanted = { 'webkitgtk:browserOptions': { binary: findMiniBrowser(), args } };
  const created = await call('POST', '/session', { capabilities: { alwaysMatch: wanted } });
  const { sessionId, capabilities } = created as { sessionId: string; capabilities: { browserVersion: string } };
  const here = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> =>
    call(method, `/session/${sessionId}${path}`, body);
  const run = (body: string): Promise<string> => runIn(call, `/session/${sessionId}/execute/async`, body);
  const listTabs = async (): Promise<string[]> => (await here('GET', '/window/handles')) as string[];
  const showTab = async (handle: string): Promise<void> => void (await here('POST', '/window', { handle }));
  const resize = async ({ width, height }: Size): Promise<void> =>
    void (await here('POST', '/window/rect', { x: 0, y: 0, width, height }));
  const openTab = async (): Promise<string> => {
    const before = await listTabs();
    await run(POPUP);
    const opened = (await listTabs()).find((tab) => !before.includes(tab));
    if (!opened) throw new Error('WebKit opened no window');
    await showTab(opened);
    return opened;
  };
  return {
    name: 'WebKit',
    version: capabilities.browserVersion,
    downloads,
    firstTab: await openTab(),
    navigate: async (url) => void (await here('POST', '/url', { url })),
    reload: async () => void (await here('POST', '/refresh')),
    go: async (step) => void (await here('POST', step < 0 ? '/back' : '/forward')),
    run,
    act: async (actions) => void (await here('POST', '/actions', { actions })),
    resize,
    openTab,
    showTab,
    closeTab: async (tab) => {
      await showTab(tab);
      await here('DELETE', '/window');
    },
    print: undefined,
    photograph: async () => Buffer.from(String(await here('GET', '/screenshot')), 'base64'),
    close: async () => {
      await here('DELETE', '').catch(() => undefined);
      await stop();
    },
  };
}
