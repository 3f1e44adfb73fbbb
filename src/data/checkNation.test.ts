import { describe, expect, it } from 'vitest';
import type { DataError } from './DataError';
import { checkNation } from './checkNation';
import { selectNationFile } from '../selectors/selectNationFile';
import { realDataset } from '../testing/realData';

const whole = selectNationFile(realDataset, 'certified');

function failureOf(input: unknown): Pick<DataError, 'kind' | 'file' | 'details'> {
  try {
    checkNation(input, whole.version, 'nation.json');
  } catch (error) {
    const { kind, file, details } = error as DataError;
    return { kind, file, details };
  }
  throw new Error('it was taken');
}

describe('what the national page opens with', () => {
  it('is taken as this release wrote it', () => {
    expect(checkNation(whole, whole.version, 'nation.json')).toBe(whole);
  });

  it('of another release is not taken, whatever its shape', () => {
    expect(failureOf({ ...whole, version: '00000000' })).toEqual({
      kind: 'newer',
      file: 'nation.json',
      details: [`00000000, not ${whole.version}`],
    });
    expect(failureOf({ schemaVersion: 99 }).kind).toBe('newer');
  });

  it('that lacks a list is told by the name of the list', () => {
    expect(failureOf({ ...whole, counted: undefined, figures: 'none' })).toEqual({
      kind: 'malformed',
      file: 'nation.json',
      details: ['figures', 'counted'],
    });
  });

  it.each([[null], [[]], ['{}'], [{}], [7]])('%j is malformed', (input) => {
    expect(failureOf(input).kind).toBe('malformed');
  });
});
