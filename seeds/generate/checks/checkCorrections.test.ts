import { describe, expect, it } from 'vitest';
import { figureId } from '../../../src/domain/records/ids';
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
  const correction = (field: 'value' | 'period') => ({
    figure: v.parse(figureId, '900A-02'),
    date: '2026-11-30',
    field,
    before: '21',
    after: '12',
    reason: { zh: '读反了', en: 'Read backwards' },
  });
  it('that changes a figure is not written until a correction tells of it', () => {
    expect(findUntold(edition, [])).toEqual(['900A-02 value', '900A-02 period']);
    expect(findUntold(edition, [correction('value')])).toEqual(['900A-02 period']);
    expect(findUntold(edition, [correction('value'), correction('period')])).toEqual([]);
  });
});
