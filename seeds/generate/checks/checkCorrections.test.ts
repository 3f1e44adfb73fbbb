import { describe, expect, it } from 'vitest';
import { figureId } from '../../../src/domain/records/ids';
import type { Correction } from '../../../src/domain/records/correction';
import type { Edition } from '../../../src/domain/changes';
import * as v from 'valibot';
import { findDiagnostics } from '../read/exampleSeeds';
import { checkCorrections, findUntold } from './checkCorrections';

describe('corrections', () => {
  it('of figures that are there pass', () => {
    expect(findDiagnostics(checkCorrections)).toEqual([]);
  });
  it('of a figure that is not there are told with the nearest one', () => {
    expect(findDiagnostics(checkCorrections, ['figure: 900A-02, date', 'figure: 900A-20, date'])).toEqual([
      expect.objectContaining({ line: 2, message: '900A-20: is no figure', fix: expect.stringContaining('900A-0') }),
    ]);
  });
  it('say what changed', () => {
    expect(findDiagnostics(checkCorrections, ['before: 21', 'before: 12'])[0]?.message).toContain('the same');
  });
  it.each([
    ['field: value, before: 21', 'field: value, before: over', 'number'],
    ['field: value', 'field: colour', 'Invalid'],
    ['field: value, before: 21', 'field: qualifier, before: over', 'Invalid'],
    ['field: value, before: 21', 'field: period, before: [2024-13, 2024-14]', '2024-13,2024-14 is no date'],
    ['field: value, before: 21, after: 12', 'field: indicator, before: gone, after: stations', 'Invalid'],
  ])('hold what their field holds: not %s as %s', (was, is, message) => {
    const found = findDiagnostics(checkCorrections, [was, is]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ line: 2, message: expect.stringContaining(message) });
  });
});

describe('an edition', () => {
  const edition: Edition = {
    version: 'abc',
    date: '2026-11-30',
    changes: [
      {
        action: 'changed',
        id: '900A-02',
        entry: {
          part: 'figure',
          place: { zh: '示例市', en: 'Example City' },
          indicator: { zh: '社工站', en: 'Stations' },
          kind: 'actual',
          value: 12,
          unit: 'station',
          qualifier: 'exact',
        },
        fields: [
          { name: 'value', from: 21, to: 12 },
          { name: 'period.basis', from: 'stated', to: 'external' },
          { name: 'line', from: 4, to: 5 },
        ],
      },
    ],
  };
  const rest = {
    figure: v.parse(figureId, '900A-02'),
    date: '2026-11-30',
    reason: { zh: '读反了', en: 'Read backwards' },
  };
  const value: Correction = { ...rest, field: 'value', before: 21, after: 12 };
  const basis: Correction = { ...rest, field: 'basis', before: 'stated', after: 'external' };
  it('that changes a figure is not written until a correction tells of it', () => {
    expect(findUntold(edition, [])).toEqual(['900A-02 value', '900A-02 period']);
    expect(findUntold(edition, [value])).toEqual(['900A-02 period']);
    expect(findUntold(edition, [value, basis])).toEqual([]);
  });
});
