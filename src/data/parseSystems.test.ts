import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Systems } from '../domain/systems';
import { projectRoot } from '../testing/readProject';
import { realDataset } from '../testing/realData';
import { DataError } from './DataError';
import { parseSystems } from './parseSystems';

const text = readFileSync(join(projectRoot, 'seeds/dataset/systems.json'), 'utf8');

/** What is told of the committed file after one slip in its text. */
function tell(from: string, to: string): readonly string[] {
  expect(text).toContain(from);
  try {
    parseSystems(JSON.parse(text.replace(from, to)), realDataset);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [error.kind, ...error.details];
  }
}

describe('parseSystems', () => {
  it('takes the committed file as it is', () => {
    expect(parseSystems(JSON.parse(text), realDataset)).toEqual(JSON.parse(text) as Systems);
  });

  it('refuses systems of another edition of the dataset, and a later edition of the shape', () => {
    expect(tell(realDataset.version, '00000000')).toEqual(['malformed', 'version: 00000000']);
    expect(tell('"schemaVersion":1', '"schemaVersion":2')[0]).toBe('newer');
  });

  it('tells of a figure, a place, a programme and a part that are not there', () => {
    expect(tell('"figures":["001B-01"]', '"figures":["001B-99"]')).toEqual(['malformed', 'systems.001B-P1-2: 001B-99']);
    expect(tell('"regions":["441900"]', '"regions":["441999"]')).toEqual(['malformed', 'systems.004D-P12-2: 441999']);
    expect(tell('"programme":"000A-P9"', '"programme":"000A-P99"')).toEqual([
      'malformed',
      'systems.000A-P4-7: 000A-P99',
    ]);
    expect(tell('"to":"001B-P1-4"', '"to":"001B-P1-44"')).toEqual(['malformed', 'systems.001B-P1: 001B-P1-44']);
    expect(tell('"programme":"001B-P1"', '"programme":"001B-P99"')).toEqual([
      'malformed',
      'systems.001B-P99: 001B-P99',
    ]);
  });
});
