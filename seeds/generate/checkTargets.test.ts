import { describe, expect, it } from 'vitest';
import { checkTargets } from './checkTargets';
import { findOffences, RECORDS } from './exampleSeeds';

describe('checkTargets', () => {
  it('a faultless folder has no offence', () => {
    expect(findOffences(checkTargets)).toEqual([]);
  });

  it('a target without a deadline is caught', () => {
    expect(findOffences(checkTargets, ['{ by: 2027', '{ during: 2027'])).toEqual([{ file: RECORDS, line: 23, message: '900A-05: a target has no deadline', mend: expect.stringContaining('as by') }]);
  });

  it('an actual of another indicator is caught: no actual is invented', () => {
    expect(findOffences(checkTargets, ['actuals: [900A-01]', 'actuals: [900A-02]'])).toEqual([{ file: RECORDS, line: 27, message: '900A-05: 900A-02 measures stations, not certified', mend: expect.stringContaining('move 900A-02 to refused') }]);
  });

  it('a change is not an actual', () => {
    expect(findOffences(checkTargets, ['actuals: [900A-01]', 'actuals: [900A-06]'])).toEqual([{ file: RECORDS, line: 27, message: '900A-05: 900A-06 is a change, not an actual', mend: expect.stringContaining('move 900A-06 to refused') }]);
  });

  it('an actual of a part of the place is caught', () => {
    expect(findOffences(checkTargets, ['region: "990100", value: 17500', 'region: "990100", site: { zh: 示例街道, en: Example Subdistrict }, value: 17500'])).toEqual([{ file: RECORDS, line: 27, message: '900A-05: 900A-01 is about 示例街道, not the whole region', mend: expect.stringContaining('move 900A-01 to refused') }]);
  });

  it('a figure cannot be both actual and refused', () => {
    expect(findOffences(checkTargets, ['figure: 900A-03', 'figure: 900A-01'])).toEqual([{ file: RECORDS, line: 27, message: '900A-05: 900A-01 is both an actual and refused', mend: 'keep one of them' }]);
  });

  it('an observation has no actuals', () => {
    expect(findOffences(checkTargets, ['value: 12,', 'value: 12, actuals: [900A-01],'])).toEqual([{ file: RECORDS, line: 14, message: '900A-02: kind actual has actuals', mend: expect.stringContaining('only targets have actuals') }]);
  });
});
