import assert from 'node:assert/strict';
import { findClashes } from '../../journeys/findClashes';
import { LETTERS } from '../../journeys/letters';
import type { Driver } from '../driver';
import { findCut } from './findCut';
import type { Journey } from './journey';

const MAP = '[data-map-ready][role=application]';
const LANGS = ['zh', 'en'] as const;
const inLang = (address: string, lang: string): string => `${address}${address.includes('?') ? '&' : '?'}lang=${lang}`;

const maps = ['/', '/?indicator=township-stations', '/regions/520000', '/regions/440000'] as const;

const mapWords: readonly Journey[] = maps.map((address) => ({
  name: `${address}: no word of the map stands on another, on a mark or beyond the frame, at 390, 768 and 1440`,
  walk: async (page) => {
    const clashes: string[] = [];
    for (const lang of LANGS) {
      await page.open(inLang(address, lang));
      for (const width of [390, 768, 1440]) {
        await page.resize(width);
        const found = await page.runOn(MAP, findClashes);
        clashes.push(...found.map((clash) => `${lang} ${width}: ${clash}`));
      }
    }
    assert.deepEqual(clashes, []);
  },
}));

/** The words of the map, apart from those that only explain it. */
const wordsOfMap = (page: Driver): Promise<string[]> =>
  page.runOn(MAP, (map) => [...map.querySelectorAll('.map-marks text')].map((text) => text.textContent ?? ''));

const labels: Journey = {
  name: 'the map names its places with their values on a desk, and numbers them as the list does on a phone',
  walk: async (page) => {
    await page.open('/');
    const named = (await wordsOfMap(page)).join(' ');
    for (const word of ['安徽', '3.3万', '重庆', '温州', '铜仁', '89'])
      assert.ok(named.includes(word), `no ${word}: ${named}`);
    await page.resize(390);
    await page.until('numbers', () => /^\d$/.test(document.querySelector('.map-marks text')?.textContent ?? ''));
    const numbers = (await wordsOfMap(page)).filter((word) => /^\d+$/.test(word)).toSorted();
    assert.deepEqual(numbers, ['1', '2', '3', '4', '5', '6', '7']);
  },
};

const pages = [
  '/',
  '/targets',
  '/targets/004D-21',
  '/targets/000B-14',
  '/regions/520000',
  '/evidence/000B-14',
] as const;

/** Reads a page on phones, a chart of it alive: in our letters down to the narrowest, and in spread ones. */
async function findCutOn(page: Driver, address: string): Promise<string[]> {
  await page.open(address);
  const cut: string[] = [];
  for (const [letters, sheet, ...widths] of [
    ['ours', '', 390, 320],
    ['spread', LETTERS.spread, 390],
  ] as const) {
    await page.run((text) => {
      const own = new CSSStyleSheet();
      own.replaceSync(text);
      document.adoptedStyleSheets = [own];
    }, sheet);
    for (const width of widths) {
      await page.resize(width);
      if (address.startsWith('/targets/')) await page.pointAt('.target-chart');
      await page.settle();
      cut.push(...(await page.run(findCut)).map((words) => `${letters} ${width}: ${words}`));
    }
  }
  return cut;
}

const words: readonly Journey[] = pages.flatMap((address) =>
  LANGS.map((lang) => ({
    name: `${inLang(address, lang)}: no word is cut off on a phone, nor when its letters are spread as WCAG 1.4.12 asks`,
    walk: async (page: Driver) => assert.deepEqual(await findCutOn(page, inLang(address, lang)), []),
  })),
);

/** Runs in the page: what of the bar above is beyond the window or on something else; a page that is too wide. */
function findMisfits(): string[] {
  const controls = [...document.querySelectorAll('.top-bar a, .top-bar button')].filter((part) =>
    part.checkVisibility(),
  );
  const boxes = controls.map((control) => ({
    name: control.textContent || control.getAttribute('aria-label'),
    box: control.getBoundingClientRect(),
  }));
  const { scrollWidth, clientWidth } = document.documentElement;
  const misfits = boxes.length < 9 ? [`${boxes.length} controls only`] : [];
  if (scrollWidth > clientWidth) misfits.push(`${scrollWidth - clientWidth} px too wide`);
  boxes.forEach(({ name, box }, position) => {
    if (box.left < -1 || box.right > clientWidth + 1) misfits.push(`${name} is beyond the window`);
    for (const other of boxes.slice(position + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > 1) misfits.push(`${name} lies on ${other.name}`);
    }
  });
  return misfits;
}

const header: Journey = {
  name: 'the bar above fits every width from 320 to 1440, nothing of it cut or on something else, in both languages',
  walk: async (page) => {
    const found: string[] = [];
    for (const lang of LANGS) {
      await page.open(inLang('/targets', lang));
      for (const width of [320, 360, 390, 480, 600, 768, 900, 1024, 1180, 1280, 1440]) {
        await page.resize(width);
        const cut = (await page.run(findCut)).filter((words) => /top-|button|wordmark/.test(words));
        found.push(...[...(await page.run(findMisfits)), ...cut].map((misfit) => `${lang} ${width}: ${misfit}`));
      }
    }
    assert.deepEqual(found, []);
  },
};

/** Runs in the page: controls of the page that have the focus and are not seen, wholly under a bar or out of sight. */
async function findUnseen(): Promise<string[]> {
  const isSeen = (control: Element): boolean => {
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const rows = [top + 2, (top + bottom) / 2, bottom - 2];
    return rows.some((y) =>
      [left + 2, (left + right) / 2, right - 2].some((x) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && !hit.closest('.top-bar');
      }),
    );
  };
  const unseen: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select)')) {
    control.focus();
    if (document.activeElement !== control) continue;
    // What has the focus is scrolled to with one of the next pictures.
    for (let frame = 0; frame < 30 && !isSeen(control); frame++)
      await new Promise((next) => requestAnimationFrame(next));
    if (!isSeen(control)) unseen.push(control.outerHTML.slice(0, 120));
  }
  return unseen;
}

const covered: Journey = {
  name: 'at four times the size no control that has the focus lies wholly under the bar that stays',
  walk: async (page) => {
    await page.open('/');
    await page.pointAt('h1');
    await page.resize(320, 256);
    assert.deepEqual(await page.run(findUnseen), []);
  },
};

export const drawing: readonly Journey[] = [...mapWords, labels, ...words, header, covered];
