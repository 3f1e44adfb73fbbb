import { expect, expectTypeOf, it } from 'vitest';
import type list from './zh/list.json';
import type map from './zh/map.json';
import type shell from './zh/shell.json';
import { createFirstText, createText, loadHomeText, loadPageText } from './loadMessages';
import enHome from './enHome';
import enPage from './enPage';
import enRest from './enRest';
import zhFirst from './zhFirst';
import zhHome from './zhHome';
import zhPage from './zhPage';
import zhRest from './zhRest';
import type { FirstKey, FirstText, HomeKey, HomeText, MessageKey, SomeText, Text } from './text';

it('lets a part that has the words of the first screen ask for those alone', () => {
  expectTypeOf<FirstKey>().toExtend<keyof typeof list | keyof typeof map | keyof typeof shell>();
  expectTypeOf<'mapCard.class'>().toExtend<MessageKey>();
  expectTypeOf<'mapCard.class'>().not.toExtend<FirstKey>();
  expectTypeOf<Text>().toExtend<FirstText>();
  expectTypeOf<FirstText>().not.toExtend<Text>();
});

it('lets a part of the home page ask for the words of the home page alone', () => {
  expectTypeOf<FirstKey | 'mapCard.class' | 'home.targets'>().toExtend<HomeKey>();
  expectTypeOf<'evidence.table'>().not.toExtend<HomeKey>();
  expectTypeOf<Text>().toExtend<HomeText>();
  expectTypeOf<HomeText>().toExtend<FirstText>();
  expectTypeOf<HomeText>().not.toExtend<Text>();
});

it('tells how far the words go that are there', async () => {
  expectTypeOf<Extract<SomeText, { reach: 'page' | 'whole' }>>().toEqualTypeOf<Text>();
  const loaded = await Promise.all([loadHomeText('zh'), loadPageText('zh')]);
  expect([createText('zh', {}), createFirstText('zh', {}), ...loaded].map(({ reach }) => reach)).toEqual([
    'whole',
    'first',
    'home',
    'page',
  ]);
});

it('keeps the words of the first screen, of the home page, of pages of one place or figure and all others apart, the same in both languages', () => {
  const [home, page, rest] = [Object.keys(zhHome), Object.keys(zhPage), Object.keys(zhRest)];
  expect(page.sort()).toEqual(Object.keys(enPage).sort());
  expect(home.sort()).toEqual(Object.keys(enHome).sort());
  expect(rest.sort()).toEqual(Object.keys(enRest).sort());
  expect([...home, ...page, ...rest].filter((key) => key in zhFirst)).toEqual([]);
  expect([...page, ...rest].filter((key) => key in zhHome)).toEqual([]);
  expect(rest.filter((key) => key in zhPage)).toEqual([]);
  expect(home).toEqual(expect.arrayContaining(['mapCard.class', 'home.targets']));
  expect(rest).toEqual(expect.arrayContaining(['evidence.table', 'target.board.name']));
});
