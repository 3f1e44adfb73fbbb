import { describe, expect, it } from 'vitest';
import { checkTargets, noteTargets } from './checkTargets';
import { compileSeeds } from '../compileSeeds';
import { findDiagnostics, makeSources, RECORDS, type Slip } from '../read/exampleSeeds';
import { formatNotes } from '../read/diagnostic';

describe('checkTargets', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkTargets)).toEqual([]);
  });

  it('a target without a deadline is caught', () => {
    expect(findDiagnostics(checkTargets, ['{ by: 2027', '{ during: 2027'])).toEqual([
      { file: RECORDS, line: 23, message: '900A-05: a target has no deadline', fix: expect.stringContaining('as by') },
    ]);
  });

  it('a target whose article sets no deadline says so', () => {
    expect(
      findDiagnostics(checkTargets, ['period: { by: 2027', 'deadline: none\n        period: { during: 2027']),
    ).toEqual([]);
  });

  it('an actual of another indicator is caught: no actual is invented', () => {
    expect(findDiagnostics(checkTargets, ['actuals: [900A-01]', 'actuals: [900A-02]'])).toEqual([
      {
        file: RECORDS,
        line: 27,
        message: '900A-05: 900A-02 measures stations, not certified',
        fix: expect.stringContaining('move 900A-02 to refused'),
      },
    ]);
  });

  it('a change is not an actual', () => {
    expect(findDiagnostics(checkTargets, ['actuals: [900A-01]', 'actuals: [900A-06]'])).toEqual([
      {
        file: RECORDS,
        line: 27,
        message: '900A-05: 900A-06 is a change, not an actual',
        fix: expect.stringContaining('move 900A-06 to refused'),
      },
    ]);
  });

  it('an actual of a part of the place is caught', () => {
    expect(
      findDiagnostics(checkTargets, [
        'region: "990100", value: 17500',
        'region: "990100", site: { zh: 示例街道, en: Example Subdistrict }, value: 17500',
      ]),
    ).toEqual([
      {
        file: RECORDS,
        line: 27,
        message: '900A-05: 900A-01 is about 示例街道, not the whole region',
        fix: expect.stringContaining('move 900A-01 to refused'),
      },
    ]);
  });

  it('a figure cannot be both actual and refused', () => {
    expect(findDiagnostics(checkTargets, ['figure: 900A-03', 'figure: 900A-01'])).toEqual([
      { file: RECORDS, line: 27, message: '900A-05: 900A-01 is both an actual and refused', fix: 'keep one of them' },
    ]);
  });

  it('an observation has no actuals', () => {
    expect(findDiagnostics(checkTargets, ['value: 12,', 'value: 12, actuals: [900A-01],'])).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: '900A-02: kind actual has actuals',
        fix: expect.stringContaining('only targets have actuals'),
      },
    ]);
  });

  it('an actual in another unit than its target is caught', () => {
    const percent: Slip = ['value: 17500, qualifier: about,', 'value: 17500, unit: percent, qualifier: about,'];
    expect(findDiagnostics(checkTargets, percent)).toEqual([
      {
        file: RECORDS,
        line: 27,
        message: '900A-05: 900A-01 is in percent, the target in person',
        fix: expect.stringContaining('move 900A-01 to refused'),
      },
    ]);
  });
});

describe('noteTargets', () => {
  const early: Slip = ['{ by: 2027, stated: true }', '{ by: 2023, stated: true }'];
  const second: Slip = [
    '      - { id: 900A-06,',
    '      - { id: 900A-09, indicator: certified, region: "990100", kind: target, value: 30000, period: { by: 2027, stated: true }, printed: 突破2万人, excerpt: 持证社工突破2万人, line: 7 }\n      - { id: 900A-06,',
  ];

  it('a faultless folder has nothing to note', () => {
    expect(findDiagnostics(noteTargets)).toEqual([]);
  });

  it('a deadline before the baseline of its own article is named, with line and fix', () => {
    expect(findDiagnostics(noteTargets, early)).toEqual([
      {
        file: RECORDS,
        line: 23,
        message: '900A-05: the deadline (2023-12-31) is before the baseline 900A-01 (2024-12-01)',
        fix: expect.stringContaining('compare both dates'),
      },
    ]);
  });

  it('two targets that contradict each other are named; the same value said twice is not', () => {
    expect(findDiagnostics(noteTargets, second)).toEqual([
      {
        file: RECORDS,
        line: 30,
        message: '900A-09: asks for 30000 where 900A-05 asks for 20000: same indicator, place and deadline',
        fix: expect.stringContaining('say in a note'),
      },
    ]);
    expect(findDiagnostics(noteTargets, [second[0], second[1].replace('30000', '20000')])).toEqual([]);
  });

  it('a note stops nothing: the report names it and the dataset is written', () => {
    const { dataset, notes } = compileSeeds(makeSources([early], false));
    expect(dataset?.figures.filter(({ kind }) => kind === 'target')).toHaveLength(1);
    expect(formatNotes(notes)).toMatch(
      /^note: seeds\/documents\/900_example\.yaml:23: 900A-05: the deadline .* – compare both dates/,
    );
  });
});
