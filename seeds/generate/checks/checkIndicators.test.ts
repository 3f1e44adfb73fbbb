import { describe, expect, it } from 'vitest';
import { checkIndicators } from './checkIndicators';
import { findDiagnostics, CATALOG } from '../read/exampleSeeds';

describe('checkIndicators', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkIndicators)).toEqual([]);
  });

  it('an indicator given twice is caught', () => {
    expect(findDiagnostics(checkIndicators, ['{ id: funding', '{ id: stations'])).toEqual([
      {
        file: CATALOG,
        line: 15,
        message: 'indicator stations stands here a second time',
        fix: 'keep one entry per indicator',
      },
    ]);
  });

  it('an indicator that no figure uses is caught', () => {
    expect(findDiagnostics(checkIndicators, ['{ id: funding', '{ id: fund'])).toEqual([
      {
        file: CATALOG,
        line: 15,
        message: 'indicator fund is used by no figure',
        fix: expect.stringContaining('take it out'),
      },
    ]);
  });

  it('a name in distinctFrom that is no indicator is caught', () => {
    expect(findDiagnostics(checkIndicators, ['distinctFrom: [staff]', 'distinctFrom: [staf]'])).toEqual([
      {
        file: CATALOG,
        line: 12,
        message: 'staf in distinctFrom of certified is not an indicator',
        fix: expect.stringContaining('did you mean staff'),
      },
      expect.objectContaining({ line: 14, fix: 'add staff to distinctFrom of certified' }),
    ]);
  });

  it('distinct one way only is caught', () => {
    expect(findDiagnostics(checkIndicators, ['distinctFrom: [certified]', 'distinctFrom: []'])).toEqual([
      {
        file: CATALOG,
        line: 12,
        message: 'certified is distinct from staff, but not the other way round',
        fix: 'add certified to distinctFrom of staff',
      },
    ]);
  });

  it('a family that is left out is caught', () => {
    expect(
      findDiagnostics(checkIndicators, [
        '  - { id: community, name: { zh: 名称, en: Name }, short: { zh: 名称, en: Name } }\n',
        '',
      ]),
    ).toEqual([
      {
        file: CATALOG,
        line: 1,
        message: expect.stringContaining('families are certified'),
        fix: expect.stringContaining('list each once'),
      },
    ]);
  });
});
