import { describe, expect, it } from 'vitest';
import type { Change, ChangedField } from '../../domain/changes';
import { realText } from '../../testing/realData';
import { describeAction, describeEntry, describeField } from './describeChange';

const { zh, en } = realText;

const place: Change = {
  action: 'changed',
  id: '210113',
  entry: { part: 'place', name: { zh: '沈北新区', en: 'Shenbei New District' } },
  fields: [
    { name: 'name.en', from: 'Shenbei Xinqu', to: 'Shenbei New District' },
    { name: 'counted', to: { zh: '个', en: 'point', enPlural: 'points' } },
  ],
};
const describeFields = (fields: readonly ChangedField[], text = en) =>
  fields.map((field) => describeField(field, text));

describe('the change log', () => {
  it('tells an entry that moved in the language of the reader', () => {
    expect([describeAction(place, 3, zh), describeAction(place, 3, en)]).toEqual([
      '更改地区（3）',
      'changed place (3)',
    ]);
    expect([describeEntry(place.entry, zh), describeEntry(place.entry, en)]).toEqual([
      '沈北新区',
      'Shenbei New District',
    ]);
    expect(describeFields(place.fields, zh)).toEqual(['英文名：Shenbei Xinqu → Shenbei New District', '量词：无 → 个']);
    expect(describeFields(place.fields, en)[1]).toBe('counted in: nothing → point / points');
  });
  it('names a figure by its place and what it counts, and reasons in one language each', () => {
    const target = {
      part: 'figure',
      place: { zh: '重庆市', en: 'Chongqing' },
      indicator: { zh: '活跃志愿者', en: 'Active volunteers' },
      ...{ kind: 'target', value: 2000000, unit: 'person', qualifier: 'over' },
    } as const;
    expect([describeEntry(target, zh), describeEntry(target, en)]).toEqual([
      '重庆市，活跃志愿者',
      'Chongqing, Active volunteers',
    ]);
    const refused = [{ figure: '000B-09', reason: { zh: '十万', en: '100,000; no' } }];
    expect(describeFields([{ name: 'refused', from: refused }])).toEqual([
      'similar figures that are not used: 000B-09: 100,000; no → nothing',
    ]);
  });
  it('writes days as the reader does, also of a span', () => {
    const field = { name: 'period.plausible', to: { earliest: '2025-12-31', latest: '2026-12-31' } };
    expect(describeField(field, en)).toBe('possible dates: nothing → 31 Dec 2025 / 31 Dec 2026');
  });
  it('tells an empty list from one that was not there, and a field without words by its name', () => {
    expect(describeFields([{ name: 'line', from: 3, to: 4 }], zh)).toEqual(['line：3 → 4']);
    expect(describeFields([{ name: 'actuals', from: [], to: ['000A-02', '000A-03'] }], zh)).toEqual([
      'actuals：空 → 000A-02; 000A-03',
    ]);
  });
});
