import { describe, expect, it } from 'vitest';
import { accountNumerals } from './accountNumerals';
import { parseSeeds } from '../compileSeeds';
import { makeSources } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

function account(slips: readonly Slip[] = [], withDocuments = true) {
  const { seeds } = parseSeeds(makeSources(slips, withDocuments));
  if (seeds === null) throw new Error('the example cannot be read');
  return accountNumerals(seeds);
}

describe('accountNumerals', () => {
  it('every numeral is in a figure or set aside, and is counted once', () => {
    // 1.75万, 12, 40, 5 and 8, 一, 2027, 2万, 189%, 数百, 66万
    expect(account()).toEqual([
      { document: '900_example', total: 11, inFigures: 9, setAside: 2, unaccounted: [], idle: [] },
    ]);
  });

  it('a figure covers its printed form only, not what else stands in its excerpt', () => {
    const [found] = account([
      ['excerpt: 持证社工突破2万人\n        line: 7', 'excerpt: 到2027年持证社工突破2万人\n        line: 7'],
      ['  - { "line": 7, printed: 2027年, class: date }\n', ''],
    ]);
    expect(found?.unaccounted.map(({ text, line }) => [text, line])).toEqual([['2027', 7]]);
  });

  it('a printed form does not cover the tail of a longer number', () => {
    const [found] = account([['printed: 12家, excerpt: 社工站12家', 'printed: 2家, excerpt: 社工站12家']]);
    expect(found?.unaccounted.map(({ text }) => text)).toEqual(['12']);
  });

  it('two equal entries stand for two numerals', () => {
    const twice: Slip = [
      '  - { "line": 7, printed: 2027年, class: date }\n',
      '  - { "line": 7, printed: 2027年, class: date }\n  - { "line": 7, printed: 2027年, class: date }\n',
    ];
    expect(account([twice])[0]).toMatchObject({ setAside: 2, idle: [2] });
  });

  it('nothing is counted where the documents are absent', () => {
    expect(account([], false)).toEqual([]);
  });
});
