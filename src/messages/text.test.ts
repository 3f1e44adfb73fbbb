import { expect, expectTypeOf, it } from 'vitest';
import type list from './zh/list.json';
import type map from './zh/map.json';
import type shell from './zh/shell.json';
import { createFirstText, createText, loadHomeText } from './loadMessages';
import enHome from './enHome';
import enRest from './enRest';
import zhFirst from './zhFirst';
import zhHome from './zhHome';
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
  expectTypeOf<Extract<SomeText, { reach: 'whole' }>>().toEqualTypeOf<Text>();
  expect([createText('zh', {}).reach, createFirstText('zh', {}).reach, (await loadHomeText('zh')).reach]).toEqual([
    'whole',
    'first',
    'home',
  ]);
});

it('keeps the words of the first screen, of the home page and all others apart, the same in both languages', () => {
  const [home, rest] = [Object.keys(zhHome), Object.keys(zhRest)];
  expect(home.sort()).toEqual(Object.keys(enHome).sort());
  expect(rest.sort()).toEqual(Object.keys(enRest).sort());
  expect([...home, ...rest].filter((key) => key in zhFirst)).toEqual([]);
  expect(rest.filter((key) => key in zhHome)).toEqual([]);
  expect(home).toEqual(expect.arrayContaining(['mapCard.class', 'home.targets']));
  expect(rest).toEqual(expect.arrayContaining(['evidence.table', 'target.board.name']));
});
