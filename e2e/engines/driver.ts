import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engine, PATIENCE_MS, type Size } from './engine';
import type { Found, Wanted } from './findByRole';
import { NAMES } from './pageScripts';
import { OWN } from './watchedSite';

/** Thrown by a journey for what an engine or its driver has no command for. */
export class Skipped extends Error {}

type Name = string | RegExp;

/** Keys by the names that the pages know, and the code points that WebDriver gives them. */
const KEYS: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Alt: '\uE00A',
  Shift: '\uE008',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const toWanted = (name: Name | undefined): Wanted | undefined =>
  name instanceof RegExp ? { source: name.source, flags: name.flags } : name;

/** Loads what finds by role and name into the page that is shown. */
async function loadFinder(address: string): Promise<void> {
  if ('findByRole' in window) return;
  const script = document.createElement('script');
  script.src = address;
  await new Promise((loaded, failed) => {
    Object.assign(script, { onload: loaded, onerror: failed });
    document.head.append(script);
  });
  script.remove();
}

/**
 * Runs in the page: brings the element into view and tells its middle, or why it cannot be pressed. The pages' own
 * elements are left as they are.
 */
function aimAt(role: string, wanted: Wanted | undefined): Point | string {
  const { findByRole } = window as unknown as { findByRole: (role: string, wanted?: Wanted) => Found };
  const { elements, names } = findByRole(role, wanted);
  const [element] = elements;
  if (!element) return `not among ${JSON.stringify(names)}`;
  if (element.matches(':disabled')) return 'is disabled';
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link that is broken over two lines has nothing in the middle of its box.
  const [box = element.getBoundingClientRect()] = element.getClientRects();
  const point = { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) };
  const hit = document.elementFromPoint(point.x, point.y);
  const label = hit?.closest('label');
  const isHit = hit && (element.contains(hit) || hit.contains(element) || label?.contains(element));
  return isHit ? point : `lies under ${hit?.outerHTML.slice(0, 200)}`;
}

/** A reader at one engine: opens, presses by role and name, types, reads, downloads; waits for what is not there. */
export class Driver {
  private readonly engine: Engine;
  private readonly site: string;

  constructor(engine: Engine, site: string) {
    this.engine = engine;
    this.site = site;
  }

  /** A reader who has not been here before, at a desk. */
  async begin(): Promise<void> {
    await this.engine.showTab(this.engine.firstTab);
    await this.engine.navigate(this.site + OWN.blank);
    await this.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await this.resize(1440);
  }

  /** Opens an address of the site and waits until the program has taken over what the document drew. */
  async open(address: string): Promise<void> {
    await this.engine.navigate(this.site + address);
    await this.settle();
  }

  async reload(): Promise<void> {
    await this.engine.reload();
    await this.settle();
  }

  goBack = (): Promise<void> => this.engine.go(-1);
  goForward = (): Promise<void> => this.engine.go(1);

  async resize(width: number, height = 900): Promise<void> {
    const size: Size = { width, height };
    await this.engine.resize(size);
    await this.until(`the window to be ${width} wide`, (wanted) => innerWidth === wanted, width);
    await this.settle();
  }

  /** Waits until the program runs and nothing of the page has changed for six frames. */
  async settle(): Promise<void> {
    await this.until('the program to take over', () => !document.documentElement.hasAttribute('data-prerender'));
    await this.run(async () => {
      let still = 0;
      const watch = new MutationObserver(() => (still = 0));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (; still < 6; still++) await new Promise((next) => requestAnimationFrame(next));
      watch.disconnect();
    });
  }

  /** Runs a function in the page; arguments and answer travel as JSON, what it names must be inside it. */
  async run<T, A extends readonly unknown[]>(inPage: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const call = `(${inPage})(...${JSON.stringify(args)})`;
    return JSON.parse(await this.engine.run(`${NAMES} return JSON.stringify((await ${call}) ?? null)`)) as T;
  }

  /** Runs a function in the page on the first element that a selector finds, once it is there. */
  async runOn<T>(selector: string, inPage: (element: Element) => T | Promise<T>): Promise<T> {
    await this.until(selector, (wanted) => document.querySelector(wanted) !== null, selector);
    const find = `document.querySelector(${JSON.stringify(selector)})`;
    return JSON.parse(
      await this.engine.run(`${NAMES} return JSON.stringify((await (${inPage})(${find})) ?? null)`),
    ) as T;
  }

  /** Waits until a function in the page gives something that counts as true, and gives that. */
  async until<T, A extends readonly unknown[]>(
    what: string,
    inPage: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<NonNullable<T>> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    let last: unknown;
    while (Date.now() < giveUpAt) {
      // While a page gives way to another one there is nothing to ask.
      last = await this.run(inPage, ...args).catch((error: unknown) => error);
      if (last && !(last instanceof Error)) return last as NonNullable<T>;
      await sleep(50);
    }
    throw new Error(`waited in vain for ${what}; last: ${String(last)}`);
  }

  /** Waits for words in what can be read of the page, or of a part of it. */
  async untilRead(words: string, selector = 'body'): Promise<void> {
    await this.until(
      `“${words}” in ${selector}`,
      (wanted, where) => document.querySelector<HTMLElement>(where)?.innerText.includes(wanted),
      words,
      selector,
    );
  }

  /** Waits for an address, by its path and query. */
  async untilAt(address: string): Promise<void> {
    await this.until(`the address ${address}`, (wanted) => location.pathname + location.search === wanted, address);
  }

  /** Names of all that is to be seen with a role. */
  async namesOf(role: string): Promise<readonly string[]> {
    await this.run(loadFinder, OWN.finder);
    return this.run(
      (wanted) => (window as unknown as { findByRole: (role: string) => Found }).findByRole(wanted).names,
      role,
    );
  }

  /** Whether something with this role and name is to be seen now. */
  async has(role: string, name: Name): Promise<boolean> {
    const names = await this.namesOf(role);
    return names.some((other) => (name instanceof RegExp ? name.test(other) : name === other));
  }

  async press(role: string, name?: Name): Promise<void> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    let aim: Point | string = '';
    while (Date.now() < giveUpAt) {
      aim = await this.run(loadFinder, OWN.finder)
        .then(() => this.run(aimAt, role, toWanted(name)))
        .catch(String);
      if (typeof aim === 'object') return this.pressAt(aim);
      await sleep(50);
    }
    throw new Error(`cannot press the ${role} ${String(name)}: ${String(aim)}`);
  }

  /** Moves the mouse over the first element that a selector finds, near its upper left corner. */
  async pointAt(selector: string): Promise<void> {
    const { x, y } = await this.runOn(selector, (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = element.getBoundingClientRect();
      return { x: Math.round(left), y: Math.round(top) };
    });
    const actions = [2, 4].map((by) => ({ type: 'pointerMove', x: x + by, y: y + by, duration: 0 }));
    await this.engine.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  /** A press of the first button of the mouse at a point of what is shown, CSS pixels. */
  pressAt({ x, y }: Point): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    return this.engine.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  }

  /** Keys held together, by name: `key('Control', 'c')`. */
  key(...names: readonly string[]): Promise<void> {
    const values = names.map((name) => KEYS[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    return this.engine.act([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** Types where the focus is. */
  async type(text: string): Promise<void> {
    for (const letter of text) await this.key(letter);
  }

  /** What can be read of the first element that a selector finds, once it is there. */
  read(selector: string): Promise<string> {
    return this.until(
      `something to read in ${selector}`,
      (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText,
      selector,
    );
  }

  /** The file that an act leaves on the disk, once it is there whole. */
  async download(act: () => Promise<void>): Promise<DownloadedFile> {
    const folder = this.engine.downloads;
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    await act();
    const giveUpAt = Date.now() + PATIENCE_MS;
    let size = -1;
    while (Date.now() < giveUpAt) {
      await sleep(100);
      const [name, ...others] = readdirSync(folder);
      if (name === undefined || others.length > 0) continue;
      const bytes = readFileSync(join(folder, name));
      // It grows under the name that it will keep.
      if (bytes.length > 0 && bytes.length === size) return { name, bytes };
      size = bytes.length;
    }
    throw new Error(`no file came; the folder holds ${readdirSync(folder).join(', ') || 'nothing'}`);
  }

  /** Skips what only an engine can tell whose driver prints. */
  needPrint(): (marginCm: number) => Promise<Buffer> {
    if (!this.engine.print) throw new Skipped(`the driver of ${this.engine.name} has no command to print`);
    return this.engine.print;
  }

  /** A PDF on A4 with margins in cm. */
  print = (marginCm: number): Promise<Buffer> => this.needPrint()(marginCm);

  /** Shows another tab of the same reader, and goes back to the first one afterwards. */
  async inAnotherTab(act: () => Promise<void>): Promise<void> {
    const tab = await this.engine.openTab();
    try {
      await act();
    } finally {
      await this.engine.closeTab(tab);
      await this.engine.showTab(this.engine.firstTab);
    }
  }
}
