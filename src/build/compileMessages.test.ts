import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { chooseByValue, compileCatalogue, compileMessages } from './compileMessages.ts';

function render(text: string, values: Record<string, string | number>, locale = 'en'): string {
  const messages = JSON.parse(JSON.stringify(compileCatalogue(JSON.stringify({ key: text }), 'a.json'))) as ReturnType<
    typeof compileCatalogue
  >;
  return setupI18n({ locale, messages: { [locale]: messages } })._('key', values);
}

describe('compileCatalogue', () => {
  it('makes messages that the browser fills in without a parser, after a journey through JSON', () => {
    expect(render('{place}：{n} 个数字', { place: '贵州', n: 3 }, 'zh')).toBe('贵州：3 个数字');
    expect(render('{n, plural, =0 {none} one {# figure} other {# figures}}', { n: 1 })).toBe('1 figure');
    expect(render('{n, plural, =0 {none} one {# figure} other {# figures}}', { n: 0 })).toBe('none');
    expect(render('{n, plural, offset:1 one {you and # other} other {you and # others}}', { n: 3 })).toBe(
      'you and 2 others',
    );
    expect(render('{kind, select, met {achieved} other {open}}', { kind: 'met' })).toBe('achieved');
  });

  it('refuses a text that is not valid ICU, naming file, key and error, all of them together', () => {
    const json = JSON.stringify({ good: 'a', open: 'a {b', wrong: '{n, plural, one {#}}' });
    expect(() => compileCatalogue(json, 'src/messages/en/map.json')).toThrow(
      /src\/messages\/en\/map\.json: "open": .+\nsrc\/messages\/en\/map\.json: "wrong": .+other/s,
    );
  });

  it('refuses nested catalogues', () => {
    expect(() => compileCatalogue('{"a":{"b":"c"}}', 'a.json')).toThrow('a.json: "a" is not a text');
  });
});

describe('chooseByValue', () => {
  it('asks the browser for no rules of plural where a text does not print the number that it chooses by', () => {
    const text = '{n, plural, =0 {none} one {a figure of {total}} other {{n} figures}}';
    const message = chooseByValue(compileCatalogue(JSON.stringify({ key: text }), 'a.json')['key'] ?? []);
    expect(JSON.stringify(message)).not.toContain('plural');
    const i18n = setupI18n({ locale: 'en', messages: { en: { key: message } } });
    const shown = [0, 1, 2].map((n) => i18n._('key', { n, total: 5 }));
    expect(shown).toEqual(['none', 'a figure of 5', '2 figures']);
  });

  it('leaves the others as they are', () => {
    for (const text of ['{n, plural, one {# figure} other {# figures}}', '{n, plural, offset:1 one {a} other {b}}']) {
      const message = compileCatalogue(JSON.stringify({ key: text }), 'a.json')['key'] ?? [];
      expect(JSON.stringify(chooseByValue(message))).toContain('plural');
    }
  });
});

describe('compileMessages', () => {
  it('takes the catalogues and no other file', () => {
    const { transform } = compileMessages();
    const filter = typeof transform === 'object' ? transform.filter?.id : undefined;
    if (!(filter instanceof RegExp)) throw new Error('the plugin has lost its filter');
    const taken = [
      '/p/src/messages/zh/map.json',
      '/p/src/messages/en/map.json',
      '/p/src/messages/map.json',
      '/p/seeds/dataset/dataset.json',
      '/p/src/messages/zh/map.json?raw',
    ];
    expect(taken.filter((id) => filter.test(id))).toEqual(taken.slice(0, 2));
  });
});
