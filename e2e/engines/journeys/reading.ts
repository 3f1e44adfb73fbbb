import assert from 'node:assert/strict';
import type { Driver } from '../driver';
import type { Journey } from './journey';

/** What the reader has after copying an element and pasting it, by the keys, into a field beside the page. */
async function copyAndPaste(page: Driver, selector: string): Promise<string> {
  await page.read(selector);
  await page.run((wanted) => {
    const element = document.querySelector(wanted);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
  await page.key('Control', 'c');
  await page.run(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  });
  await page.key('Control', 'v');
  return page.until('what was pasted', () => document.querySelector<HTMLTextAreaElement>('#pasted')?.value);
}

const copied = [
  ['/evidence/000B-14', 'h1', /^>5万人/],
  ['/evidence/001A-01', 'h1', /^3\.3万※?人/],
] as const;

const copying: readonly Journey[] = copied.map(([address, selector, seen]) => ({
  name: `copying the heading of ${address} takes what is seen, and no digits for screen readers`,
  walk: async (page) => {
    await page.open(address);
    const text = (await copyAndPaste(page, selector)).replace(/\s+/g, '');
    assert.match(text, seen);
    assert.doesNotMatch(text, /\d,\d{3}/);
  },
}));

const finding: Journey = {
  name: 'search opens by its key and by its button, finds 铜仁 by characters and by pinyin, and leads there',
  walk: async (page) => {
    await page.open('/about');
    await page.key('/');
    await page.until('the field of the search', () => document.activeElement?.matches('[role=combobox]'));
    await page.type('铜仁');
    await page.press('option', /铜仁市/);
    await page.untilAt('/regions/520600');
    await page.press('button', '找地名、指标、目标、原文');
    await page.until('the field of the search', () => document.activeElement?.matches('[role=combobox]'));
    await page.type('anhui');
    await page.until('a choice', () => document.querySelector('[role=option][aria-selected=true]')?.textContent);
    await page.key('Enter');
    await page.untilAt('/regions/340000');
  },
};

const languages: Journey = {
  name: 'the language is switched without leaving the page, remembered, and every part follows',
  walk: async (page) => {
    await page.open('/targets/004D-22');
    assert.match(await page.read('h1'), /铜仁/);
    await page.press('button', /^EN/);
    await page.until('English', () => document.documentElement.lang === 'en');
    await page.until('the heading in English', () => /Tongren/.test(document.querySelector('h1')?.innerText ?? ''));
    await page.open('/targets');
    assert.match(await page.read('h1'), /targets?/i);
    await page.press('button', /^中/);
    await page.until('Chinese', () => document.documentElement.lang === 'zh-CN');
  },
};

const history: Journey = {
  name: 'back and forward lead page by page, with the filter that was chosen',
  walk: async (page) => {
    await page.open('/?province=500000');
    await page.press('link', '目标');
    await page.press('link', '重庆 持证社会工作者');
    await page.untilAt('/targets/000B-14?province=500000');
    await page.goBack();
    await page.untilAt('/targets?province=500000');
    await page.goBack();
    await page.untilAt('/?province=500000');
    await page.goForward();
    await page.goForward();
    await page.untilAt('/targets/000B-14?province=500000');
    await page.untilRead('重庆', 'h1');
  },
};

const nonsense: Journey = {
  name: 'an address that is none says so and offers the nearest',
  walk: async (page) => {
    await page.open('/targats');
    await page.untilRead('没有这一页', 'h1');
    await page.press('link', '目标');
    await page.untilAt('/targets');
    await page.open('/?indicator=nonsense');
    await page.untilRead('nonsense');
    await page.until('the map', () => document.querySelector('[data-map-ready]')?.textContent?.includes('3.3万'));
  },
};

export const reading: readonly Journey[] = [...copying, finding, languages, history, nonsense];
