import { describe, expect, it } from 'vitest';
import { checkProgrammes } from './checkProgrammes';
import { parseSeeds } from '../compileSeeds';
import { findDiagnostics, makeSources, PROGRAMMES } from '../read/exampleSeeds';

describe('checkProgrammes', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(findDiagnostics(checkProgrammes)).toEqual([]);
  });

  it('an id that is taken, falls back or has no P is caught', () => {
    expect(findDiagnostics(checkProgrammes, ['id: 900A-P2', 'id: 900A-P1'])).toEqual([
      { file: PROGRAMMES, line: 9, message: '900A-P1: this id is already taken', fix: 'write e.g. id: 900A-P2' },
    ]);
    expect(findDiagnostics(checkProgrammes, ['id: 900A-P1', 'id: 900A-P3'])).toEqual([
      {
        file: PROGRAMMES,
        line: 9,
        message: '900A-P2: it follows 900A-P3',
        fix: 'number the programmes upwards, e.g. 900A-P4',
      },
    ]);
    expect(findDiagnostics(checkProgrammes, ['id: 900A-P2', 'id: 900A-02'])[0]?.message).toBe(
      '900A-02: the id is not an article, a dash and P with a number',
    );
  });

  it('an article of another document is caught', () => {
    expect(findDiagnostics(checkProgrammes, ['id: 900A-P2', 'id: 900B-P1'])).toEqual([
      {
        file: PROGRAMMES,
        line: 9,
        message: '900B-P1: article 900B is not in 900_example',
        fix: expect.stringContaining('900A'),
      },
    ]);
  });

  it('an unknown place and an unknown figure are caught', () => {
    expect(
      findDiagnostics(checkProgrammes, [
        '  region: "990100"\n  name: { zh: 社工',
        '  region: "990101"\n  name: { zh: 社工',
      ]),
    ).toEqual([
      {
        file: PROGRAMMES,
        line: 2,
        message: '900A-P1: region 990101 is not known',
        fix: expect.stringContaining('990100'),
      },
    ]);
    expect(findDiagnostics(checkProgrammes, ['900A-02, 900A-03]', '900A-02, 900A-99]'])).toEqual([
      { file: PROGRAMMES, line: 8, message: '900A-P1: figure 900A-99 does not exist', fix: expect.any(String) },
    ]);
  });

  it('a figure named twice is caught', () => {
    expect(findDiagnostics(checkProgrammes, ['900A-02, 900A-03]', '900A-02, 900A-02]'])[0]?.message).toBe(
      '900A-P1: figure 900A-02 is named twice',
    );
  });

  it('a figure of another article is caught', () => {
    const other = `  - id: 900B
    headline: 别的报道
    headlineLine: 2
    titleEn: Another article
    credit: { zh: 示例, en: Example }
    published: { as_of: 2024-12-17, stated: true }
    regions: []
    figures: []
`;
    const sources = makeSources([
      ['900A-P2', '900B-P1'],
      ['  year: null', '  figures: [900A-03]\n  year: null'],
    ]);
    const [records] = sources.documents;
    const { seeds } = parseSeeds({
      ...sources,
      documents: [{ file: records!.file, text: `${records!.text ?? ''}${other}` }],
    });
    expect(checkProgrammes(seeds!)).toEqual([
      {
        file: PROGRAMMES,
        line: 13,
        message: '900B-P1: figure 900A-03 is of another article',
        fix: 'name only figures of 900B',
      },
    ]);
  });

  it('a year outside 1990 to 2030 and a line before the first are caught', () => {
    expect(findDiagnostics(checkProgrammes, ['  year: 2024', '  year: 20244'])[0]).toMatchObject({
      file: PROGRAMMES,
      line: 5,
      fix: expect.stringContaining('null'),
    });
    expect(findDiagnostics(checkProgrammes, ['  line: 9\n', '  line: 0\n'])[0]).toMatchObject({
      file: PROGRAMMES,
      line: 14,
      message: '900A-P2: 0 is not a line number',
    });
  });

  it('a file for a document without records is caught', () => {
    const sources = makeSources();
    const { seeds } = parseSeeds({
      ...sources,
      programmes: [{ file: 'seeds/documents/901_none.programmes.yaml', text: '[]' }],
    });
    expect(checkProgrammes(seeds!)).toEqual([
      {
        file: 'seeds/documents/901_none.programmes.yaml',
        line: 1,
        message: 'there is no record file for 901_none',
        fix: expect.any(String),
      },
    ]);
  });
});
