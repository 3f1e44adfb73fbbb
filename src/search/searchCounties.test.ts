import { describe, expect, it } from 'vitest';
import { composeSearchIndex } from '../build/composeSearchIndex';
import { readRealCounties, realDataset, realSearchCatalog } from '../testing/realData';
import { searchCounties } from './searchCounties';
import { searchEntries } from './searchEntries';

const index = composeSearchIndex(realDataset, readRealCounties(), realSearchCatalog);

const findPlaces = (words: string): string[] =>
  searchEntries(index, words)
    .groups.filter(({ kind }) => kind === 'place')
    .flatMap(({ found }) => found.map(({ id }) => id));

describe('a county that no article names', () => {
  it.each([
    ['昌平', '110114'],
    ['昌平区', '110114'],
    ['changping', '110114'],
    ['changpingqu', '110114'],
    ['Changping District', '110114'],
    ['110114', '110114'],
    ['北京 朝阳', '110105'],
    ['beijing chaoyang', '110105'],
  ])('%s finds %s', (words, id) => {
    expect(findPlaces(words)).toContain(id);
  });
  it('is found by its whole name and by its code, each of them', () => {
    expect(
      index.counties.length + realDataset.regions.filter(({ level }) => level === 'county').length,
    ).toBeGreaterThan(2800);
    const missed = index.counties.filter(
      ({ id, zh }) => ![zh, id].every((words) => searchCounties(index, [words]).some(({ entry }) => entry.id === id)),
    );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
  it('is found by each name and code that a place once had, and says which', () => {
    for (const { zh, code, now } of realSearchCatalog.former)
      for (const words of [zh, code]) {
        const places = searchEntries(index, words).groups.flatMap(({ found }) => found);
        expect([words, places.map(({ id }) => id)]).toEqual([words, expect.arrayContaining([...now])]);
        const texts = places.flatMap(({ hits }) => hits.flat().map(({ text }) => text));
        // 万盛区 left its code to the district that took it in.
        expect(now.some((today) => today === words) || texts.some((text) => text === zh || text === code)).toBe(true);
      }
  });
  it('stands behind a place with records that the same words name', () => {
    expect(findPlaces('朝阳').slice(0, 2)).toEqual(['211300', '110105']);
    expect(findPlaces('chaoyang')[0]).toBe('211300');
  });
  it('is not found by one character, two letters, or its province alone: that would be dozens', () => {
    const silent = new Set(index.counties.map(({ id }) => id));
    for (const words of ['京', 'cp', '11', '北京', 'beijing'])
      expect([words, findPlaces(words).filter((id) => silent.has(id))]).toEqual([words, []]);
  });
  it('is not found by slips of the fingers, which would hide what was meant', () => {
    expect(findPlaces('chonqing')[0]).toBe('500000');
  });
  it('marks what the words stand for', () => {
    const [county] = searchCounties(index, ['changping']).filter(({ entry }) => entry.id === '110114');
    expect(county?.hits[0]?.map(({ text, start, end }) => text.slice(start, end))).toEqual(['昌平', 'Changping']);
  });
});
