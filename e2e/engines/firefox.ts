import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { findOrInstall } from '../machine';
import { type Engine, PATIENCE_MS } from './engine';
import { makeFolder, startProcess } from './ownProcess';

const A4_CM = { width: 21, height: 29.7 };

/** What BiDi answers to a command: each command reads its own part. */
type Answer = Readonly<Record<string, unknown>>;
type Call = (method: string, params: Readonly<Record<string, unknown>>) => Promise<Answer>;

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: Answer;
  readonly error?: string;
  readonly message?: string;
}

/** Commands over one WebSocket; each answer finds its question by its number. */
async function connect(url: string): Promise<{ call: Call; close: () => void }> {
  const socket = new WebSocket(url, { handshakeTimeout: PATIENCE_MS });
  await new Promise<void>((opened, failed) => socket.once('open', opened).once('error', failed));
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as Message;
    waiting.get(message.id ?? 0)?.(message);
    waiting.delete(message.id ?? 0);
  });
  socket.on('close', () => {
    for (const answer of waiting.values()) answer({ type: 'error', error: 'Firefox has gone' });
  });
  const call: Call = (method, params) =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ({ type, result = {}, error, message }) =>
        type === 'success' ? done(result) : failed(new Error(`${method}: ${error} ${message ?? ''}`)),
      );
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { call, close: () => socket.close() };
}

/** Chinese first, downloads without a question into a folder of the profile, nothing that calls home. */
function makeProfile(): { profile: string; downloads: string } {
  const profile = makeFolder('firefox');
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const preferences = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    // As on a phone: a bar beside the page would make it narrower than its window.
    'ui.useOverlayScrollbars': 1,
    'intl.accept_languages': 'zh-CN,zh',
    'app.normandy.enabled': false,
    'network.captive-portal-service.enabled': false,
    'services.settings.server': 'data:,',
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  return { profile, downloads };
}

interface Ran {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

async function runIn(call: Call, context: string, body: string): Promise<string> {
  const { result, exceptionDetails } = (await call('script.callFunction', {
    functionDeclaration: `async () => { ${body} }`,
    target: { context },
    awaitPromise: true,
  })) as Ran;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return String(result?.value);
}

/** Debian's Firefox without a window, told what to do by WebDriver BiDi; no geckodriver stands between. */
export async function startFirefox(): Promise<Engine> {
  const program = findOrInstall(['firefox-esr', 'firefox'], 'firefox-esr');
  const { profile, downloads } = makeProfile();
  const args = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const firefox = startProcess(program, args, { HOME: profile, TZ: 'Asia/Shanghai' });
  const { call, close } = await connect(`${await firefox.hear(/BiDi listening on (ws:\S+)\s/)}/session`);
  const { capabilities } = await call('session.new', { capabilities: {} });
  const { contexts } = await call('browsingContext.getTree', {});
  let [{ context }] = contexts as [{ context: string }];
  const bytes = (data: unknown): Buffer => Buffer.from(String(data), 'base64');
  const here = (method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Answer> =>
    call(method, { context, ...params });
  const showTab = async (tab: string): Promise<void> => {
    context = tab;
    await here('browsingContext.activate');
  };
  return {
    name: 'Firefox',
    version: String((capabilities as Answer)['browserVersion']),
    downloads,
    firstTab: context,
    navigate: async (url) => void (await here('browsingContext.navigate', { url, wait: 'complete' })),
    reload: async () => void (await here('browsingContext.reload', { wait: 'complete' })),
    go: async (delta) => void (await here('browsingContext.traverseHistory', { delta })),
    run: (body) => runIn(call, context, body),
    act: async (actions) => void (await here('input.performActions', { actions })),
    resize: async (viewport) => void (await here('browsingContext.setViewport', { viewport })),
    openTab: async () => {
      const tab = String((await call('browsingContext.create', { type: 'tab' }))['context']);
      await showTab(tab);
      return tab;
    },
    showTab,
    closeTab: async (tab) => void (await call('browsingContext.close', { context: tab })),
    print: async (cm) => {
      const margin = { top: cm, bottom: cm, left: cm, right: cm };
      return bytes((await here('browsingContext.print', { margin, page: A4_CM, background: true }))['data']);
    },
    photograph: async () => bytes((await here('browsingContext.captureScreenshot'))['data']),
    close: async () => {
      close();
      await firefox.stop();
    },
  };
}
