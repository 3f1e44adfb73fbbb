import { expect, expectTypeOf, it } from 'vitest';
import type list from './zh/list.json';
import type map from './zh/map.json';
import type shell from './zh/shell.json';
import { createFirstText, createText } from './loadMessages';
import enRest from './enRest';
import zhFirst from './zhFirst';
import zhRest from './zhRest';
import type { FirstKey, FirstText, MessageKey, SomeText, Text } from './text';

it('lets a part that has the words of the first screen ask for those alone', () => {
  expectTypeOf<FirstKey>().toExtend<keyof typeof list | keyof typeof map | keyof typeof shell>();
  expectTypeOf<'mapCard.class'>().toExtend<MessageKey>();
  expectTypeOf<'mapCard.class'>().not.toExtend<FirstKey>();
  expectTypeOf<Text>().toExtend<FirstText>();
  expectTypeOf<FirstText>().not.toExtend<Text>();
});

it('tells by isWhole which words are there', () => {
  expectTypeOf<Extract<SomeText, { isWhole: true }>>().toEqualTypeOf<Text>();
  expect([createText('zh', {}).isWhole, createFirstText('zh', {}).isWhole]).toEqual([true, false]);
});

it('keeps the words of the first screen and all others apart, the same in both languages', () => {
  const rest = Object.keys(zhRest);
  expect(rest.sort()).toEqual(Object.keys(enRest).sort());
  expect(rest.filter((key) => key in zhFirst)).toEqual([]);
  expect(rest).toEqual(expect.arrayContaining(['mapCard.class', 'evidence.table', 'target.board.name']));
});
