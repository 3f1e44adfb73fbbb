import { describe, expect, it } from 'vitest';
import { makeSources, RECORDS } from './exampleSeeds';
import type { Slip } from './exampleSeeds';
import { parseRecords } from './parseRecords';
import { documentSchema } from './rawRecords';

function parseWith(...slips: readonly Slip[]) {
  return parseRecords(RECORDS, makeSources(slips).documents[0]?.text ?? null, documentSchema);
}

describe('parseRecords', () => {
  it('a number left in 万 is told with its line and its fix', () => {
    const { diagnostics } = parseWith(['value: 12,', 'value: 3.3万,']);
    expect(diagnostics).toEqual([
      {
        file: RECORDS,
        line: 14,
        message: 'value must be a number, but is "3.3万"',
        fix: 'write a number with 万 expanded, e.g. 33000; null only for 数百 (qualifier: indefinite)',
      },
    ]);
  });

  it('a draft is refused until a person has read it', () => {
    const { diagnostics } = parseWith(['value: 12,', 'value: 12, draft: true,']);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        line: 14,
        message: 'this is a draft',
        fix: expect.stringContaining('take draft: true away'),
      }),
    ]);
  });

  it('a misspelt key is told with the key that was meant', () => {
    const { diagnostics } = parseWith(['valueMax: 8', 'valueMx: 8']);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        line: 16,
        message: 'valueMx is not a key that is known here',
        fix: expect.stringContaining('did you mean valueMax'),
      }),
    ]);
  });

  it('a missing key is told on the line of its record', () => {
    const { diagnostics } = parseWith(['        line: 7\n', '']);
    expect(diagnostics).toEqual([expect.objectContaining({ line: 17, message: 'line is missing' })]);
  });

  it('an unknown qualifier is told with the nearest one', () => {
    const { diagnostics } = parseWith(['qualifier: nearly', 'qualifier: nearby']);
    expect(diagnostics[0]).toMatchObject({ line: 15, fix: expect.stringContaining('did you mean nearly') });
  });

  it('a code without quotes is told to be quoted', () => {
    const { diagnostics } = parseWith(['regions: ["990100"]', 'regions: [990100]']);
    expect(diagnostics[0]).toMatchObject({
      line: 9,
      message: 'regions must be a string, but is 990100',
      fix: expect.stringContaining('in quotes'),
    });
  });

  it('a wrong key inside a period is told where it stands', () => {
    const { diagnostics } = parseWith(['{ by: 2027', '{ until: 2027']);
    expect(diagnostics[0]).toMatchObject({ line: 23, message: 'until is not a key that is known here' });
  });

  it('broken YAML is told with its line', () => {
    const { parsed, diagnostics } = parseWith(['titleEn: Example City', 'titleEn: "Example City']);
    expect(parsed).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics[0]).toMatchObject({ file: RECORDS, message: expect.stringContaining('not readable as YAML') });
    expect(diagnostics[0]?.line).toBeGreaterThanOrEqual(6);
  });

  it('a key written twice is told', () => {
    const { diagnostics } = parseWith(['    headlineLine: 1\n', '    headlineLine: 1\n    headlineLine: 2\n']);
    expect(diagnostics[0]).toMatchObject({ line: 6, message: expect.stringContaining('not readable as YAML') });
  });

  it('an empty file is no record file', () => {
    expect(parseRecords(RECORDS, '', documentSchema).diagnostics[0]).toMatchObject({ line: 1 });
  });
});
