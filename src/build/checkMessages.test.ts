import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../testing/readProject.ts';
import { argumentNames, checkCatalogues, checkKeyUse, scanKeyUse, type Files } from './checkMessages.ts';
import { compileCatalogue } from './compileMessages.ts';
import { dynamicMessageKeys } from './dynamicMessageKeys.ts';

function catalogues(lang: 'zh' | 'en'): Files {
  const files = readFiles(`src/messages/${lang}`, (path) => path.endsWith('.json'));
  return Object.fromEntries(Object.entries(files).map(([path, json]) => [basename(path), json]));
}

describe('the catalogues', () => {
  const [zh, en] = [catalogues('zh'), catalogues('en')];
  const sources = readFiles('src', (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

  it('exist', () => {
    expect(Object.keys(zh), 'src/messages/zh holds no catalogue').not.toEqual([]);
  });

  it('say the same things in both languages', () => {
    expect(checkCatalogues(zh, en)).toEqual([]);
  });

  it('hold what the code asks for, and nothing else', () => {
    expect(checkKeyUse(zh, scanKeyUse(sources), dynamicMessageKeys)).toEqual([]);
  });
});

describe('checkCatalogues', () => {
  it('names keys, arguments and files that differ, and empty texts', () => {
    const zh = { 'a.json': '{"x":"{n} 个","y":"甲","z":" "}', 'b.json': '{}' };
    const en = { 'a.json': '{"x":"{count} items","z":"z"}' };
    expect(checkCatalogues(zh, en)).toEqual([
      'a.json: "x" tells {n} in zh and {count} in en',
      'en/a.json: "y" is missing',
      'zh/a.json: "z" is empty',
      'b.json exists in one language only',
    ]);
  });

  it('lets English choose a plural where Chinese has none, but not tell more', () => {
    const en = '{"x":"{n, plural, one {person} other {people}}","y":"{n, plural, one {# person} other {# people}}"}';
    expect(checkCatalogues({ 'a.json': '{"x":"人","y":"人"}' }, { 'a.json': en })).toEqual([
      'a.json: "y" tells {} in zh and {n} in en',
    ]);
  });

  it('finds arguments inside plurals and choices', () => {
    const text = '{kind, select, a {{n, plural, one {# of {total}} other {#}}} other {none}}';
    expect(argumentNames(compileCatalogue(JSON.stringify({ key: text }), 'a.json').key ?? [])).toEqual([
      'kind',
      'n',
      'total',
    ]);
  });
});

describe('checkKeyUse', () => {
  const check = (catalogue: object, source: string, prefixes: string[] = []): string[] =>
    checkKeyUse({ 'a.json': JSON.stringify(catalogue) }, scanKeyUse({ 'src/x.tsx': source }), prefixes);

  it('is content with keys in calls, in tables, in both ways of a choice and behind a declared beginning', () => {
    const source =
      "t('a'); text.t(few ? 'b' : 'c'); i18n._('d', { n }); const table = { one: 'e' }; t(`verdict.${x}`);";
    const catalogue = { a: '1', b: '2', c: '3', d: '4', e: '5', 'verdict.met': '6' };
    expect(check(catalogue, source, ['verdict.'])).toEqual([]);
  });

  it('names a key that is used nowhere; a comment or a line of prose is no use', () => {
    expect(check({ a: '1', b: '2' }, "/* t('b') */ const x = <p>b</p>; t('a')")).toEqual([
      'a.json: "b" is used nowhere',
    ]);
  });

  it('names a key that does not exist', () => {
    expect(check({}, "t('lost')")).toEqual(['src/x.tsx: no message "lost"']);
  });

  it('names beginnings that are not declared and declarations that nothing uses', () => {
    expect(check({}, "t('verdict.' + x)", ['state.'])).toEqual([
      'src/x.tsx: keys that begin with "verdict." are put together here; declare them in dynamicMessageKeys.ts',
      'dynamicMessageKeys.ts: nothing puts a key that begins with "state." together',
    ]);
  });

  it('names a key that two catalogues hold', () => {
    const use = scanKeyUse({ 'src/x.ts': "t('a')" });
    expect(checkKeyUse({ 'a.json': '{"a":"1"}', 'b.json': '{"a":"1"}' }, use, [])).toEqual([
      '"a" stands in a.json and in b.json',
    ]);
  });
});
