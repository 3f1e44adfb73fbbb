import assert from 'node:assert/strict';
import type { Driver } from '../driver';
import type { Journey } from './journey';

/** Enters an own value on the page of a target; the date as its field gives it, whatever picker the engine has. */
async function enterOwnValue(page: Driver, value: string, date: string): Promise<void> {
  await page.press('textbox', /^数值/);
  await page.type(value);
  await page.run((day) => {
    const field = document.querySelector<HTMLInputElement>('input[type=date], input[name=date]');
    if (!field) throw new Error('no field for a date');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, day);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, date);
  await page.press('button', '试算');
  await page.untilRead('读者自填', '.target-verdict');
}

const twoTabs: Journey = {
  name: 'own values that two tabs keep do not erase each other',
  walk: async (page) => {
    await page.open('/targets/004C-11');
    await page.inAnotherTab(async () => {
      await page.open('/targets/004D-21');
      await enterOwnValue(page, '21', '2026-06-30');
    });
    await enterOwnValue(page, '11', '2026-05-31');
    await page.reload();
    await page.untilRead('读者自填', '.target-verdict');
    await page.open('/targets/004D-21');
    await page.untilRead('读者自填', '.target-verdict');
  },
};

const goOffline = (page: Driver): Promise<void> =>
  page.run(() => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
  });

const offline: Journey = {
  name: 'a browser that calls itself offline still shows map, figures and search of a site that can be reached',
  walk: async (page) => {
    await page.open('/about');
    await goOffline(page);
    await page.press('link', '地图');
    await page.until('the map', () => document.querySelector('[data-map-ready]')?.textContent?.includes('3.3万'));
    await page.press('link', '目标');
    await page.untilRead('铜仁', 'main');
    await page.press('button', '找地名、指标、目标、原文');
    await page.until('the field of the search', () => document.activeElement?.matches('[role=combobox]'));
    await page.type('tongren');
    await page.press('option', /铜仁市/);
    await page.untilRead('铜仁市', 'h1');
    await page.until('the map of 铜仁', () => document.querySelector('[data-map-ready] [data-area]') !== null);
  },
};

/** Presses keys on the map and tells whether the page took them for itself. */
async function isTaken(page: Driver, ...keys: readonly string[]): Promise<boolean> {
  await page.run(() => {
    document.querySelector<SVGElement>('[data-map-ready][role=application]')?.focus();
    delete document.body.dataset['taken'];
    const note = (event: KeyboardEvent): void => {
      if (!event.key.startsWith('Arrow')) return;
      document.body.dataset['taken'] = String(event.defaultPrevented);
      removeEventListener('keydown', note);
    };
    addEventListener('keydown', note);
  });
  await page.key(...keys);
  return (await page.until('the key', () => document.body.dataset['taken'])) === 'true';
}

// Neither driver sends the browser's own keys; whether the page leaves them to it can be seen.
const altArrow: Journey = {
  name: 'on the focused map an arrow is the map’s, and with Alt the browser’s, which goes back',
  walk: async (page) => {
    await page.open('/');
    assert.equal(await isTaken(page, 'ArrowLeft'), true);
    assert.equal(await isTaken(page, 'Alt', 'ArrowLeft'), false);
  },
};

export const keeping: readonly Journey[] = [twoTabs, offline, altArrow];
