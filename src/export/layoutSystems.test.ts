import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildTexts } from '../build/buildTexts';
import { parseSystems } from '../data/parseSystems';
import { projectRoot } from '../testing/readProject';
import { realDataset } from '../testing/realData';
import { layoutSystems } from './layoutSystems';

const text = readFileSync(join(projectRoot, 'seeds/dataset/systems.json'), 'utf8');
const systems = parseSystems(JSON.parse(text), realDataset);
const [zh, en] = (['zh', 'en'] as const).map((lang) => layoutSystems(systems, realDataset, buildTexts[lang]));

describe('the sheet of how programmes are built', () => {
  it('has a row for each part, each as wide as its head', () => {
    expect(zh?.rows).toHaveLength(systems.systems.flatMap(({ parts }) => parts).length);
    for (const table of [zh, en])
      expect(new Set([table?.widths, ...(table?.rows ?? [])].map((row) => row?.length))).toEqual(
        new Set([table?.head.length]),
      );
  });

  it('tells of a part who it is, what counts it, what it does to others, and its words', () => {
    const visitors = zh?.rows.find((row) => row.includes('001B-P1-3'));
    expect(visitors).toEqual(
      ['001B-P1', '民政社工敲门行动', '漯河市', '链条', '001B-P1-3', '民政社工', '参与方', null, 3, null, '001B-02']
        .concat(['走访 001B-P1-4; 解决 001B-P1-5; 链接 001B-P1-6; 惠及 001B-P1-7'])
        .concat(['178名民政社工', '001_2b286ece2c422390', '001B', 35 as never]),
    );
  });

  it('a tier without a name has its level and no count, in the words of each language', () => {
    const inZh = zh?.rows.find((row) => row.includes('004D-P11-2'));
    const inEn = en?.rows.find((row) => row.includes('004D-P11-2'));
    expect(inZh?.slice(3, 11)).toEqual(['层级', '004D-P11-2', null, '层级', '县、区级', null, null, null]);
    expect(inEn?.slice(3, 11)).toEqual(['Tiers', '004D-P11-2', null, 'tier', 'county, district', null, null, null]);
  });
});
