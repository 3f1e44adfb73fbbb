import { describe, expect, it } from 'vitest';
import { readRealCounties, realGeo } from '../testing/realData';
import { selectNamingFiles } from './selectNamingFiles';

const filesOf = (adcode: string): readonly string[] =>
  selectNamingFiles(adcode).map((file) => `${file.level}/${file.adcode}`);

describe('the places around one are named by', () => {
  it.each([
    ['a province', '520000', ['province/520000']],
    ['a prefecture, whose neighbours may be counties', '410100', ['province/410000', 'county/410100']],
    ['a county of a prefecture', '520326', ['county/520300']],
    ['a district of a municipality', '110105', ['province/110000']],
    ['a county that lies in no prefecture', '419001', ['province/410000']],
    ['an area that is no division', '629700', ['county/620700']],
  ])('the files of %s', (_what, adcode, files) => {
    expect(filesOf(adcode)).toEqual(files);
  });
});

describe('the boundaries of counties', () => {
  const counties = readRealCounties().flatMap((geo) => geo.areas);

  it('hold each of the 2,891 once: in the file of its prefecture, or as an area of its province', () => {
    expect(counties).toHaveLength(2891);
    expect(new Set(counties.map(({ adcode }) => adcode)).size).toBe(2891);
  });

  it('name every county where its page looks for it', () => {
    const known = new Map<string, ReadonlySet<string>>();
    const namedIn = (file: string): ReadonlySet<string> => {
      const names = known.get(file) ?? new Set(realGeo(`${file}.json`).areas.map(({ adcode }) => adcode));
      known.set(file, names);
      return names;
    };
    const lost = counties.filter(({ adcode }) => !filesOf(adcode).some((file) => namedIn(file).has(adcode)));
    expect(lost.map(({ adcode, name }) => `${adcode} ${name}`)).toEqual([]);
  });
});
