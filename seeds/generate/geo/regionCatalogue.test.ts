import { describe, expect, it } from 'vitest';
import { parseCatalogue, placeSeats, selectSeats } from './regionCatalogue.ts';

const yaml = `
- { adcode: "100000", zh: 全国, level: nation, parent: null }
- { adcode: "520600", zh: 铜仁市, level: prefecture, parent: "520000", seat: [109.18698, 27.72162] }
`;

describe('region catalogue', () => {
  it('reads places and their seats', () => {
    const entries = parseCatalogue(yaml);
    expect(entries.map((entry) => entry.parent)).toEqual([null, '520000']);
    expect(selectSeats(entries)).toEqual([{ adcode: '520600', seat: [109.18698, 27.72162] }]);
  });

  it('refuses a code that YAML has read as a number', () => {
    expect(() => parseCatalogue('- { adcode: 520600, zh: 铜仁市, level: prefecture }')).toThrow('entry 1');
    expect(() => parseCatalogue('adcode: 520600')).toThrow('not a list');
  });

  it('places seats in whole units', () => {
    const frame = { width: 10, height: 10, project: () => [1.6, 2.2] as const };
    expect(placeSeats([{ adcode: '520600', seat: [109, 27] }], frame)).toEqual({ '520600': [2, 2] });
  });
});
