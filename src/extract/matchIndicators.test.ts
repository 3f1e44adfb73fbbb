import { describe, expect, it } from 'vitest';
import { composeExtraction } from '../build/composeExtraction';
import { projectRoot } from '../testing/readProject';
import { matchIndicators } from './matchIndicators';
import { scanNumbers } from './scanNumbers';

const { cues } = composeExtraction(projectRoot);
const read = (text: string): string[] =>
  scanNumbers(text).numbers.map(
    (number) =>
      matchIndicators(text, { ...number, isChange: false, goesOn: false }, { start: 0, end: text.length }, cues)[0]
        ?.indicator ?? 'nothing',
  );

describe('what a number is of', () => {
  it('stands before it, or right behind it', () => {
    expect(read('持证社工1250人，建成20个社工站')).toEqual(['certified', 'township-stations']);
  });
  it('is the longest term: no 社工站 in 社工站覆盖率, no 社会工作师 in 助理社会工作师', () => {
    expect(read('社工站覆盖率98%')).toEqual(['township-station-coverage']);
    expect(read('助理社会工作师46人、社会工作师43人')).toEqual(['certified-assistant', 'certified-social-worker']);
  });
  it('is not what a number before it counts', () => {
    expect(read('持证社工1250人，活动现场来了300人')).toEqual(['certified', 'nothing']);
  });
  it('is towns where stations are set up in them, and stations where they are counted', () => {
    expect(read('105个乡镇(街道)全部设立了社工站')).toEqual(['townships-with-station']);
    expect(read('13个乡镇社工站')).toEqual(['township-stations']);
  });
  it('is what was won, and not who won it', () => {
    expect(read('15名社会工作者荣获优秀人才称号')).toEqual(['talent-titles-city']);
  });
  it('is a density where every ten thousand are spoken of', () => {
    expect(read('每万名城镇常住人口拥有社区工作者18.2人')).toEqual(['community-workers-per-10k']);
  });
  it('is nothing where no term of the field stands by', () => {
    expect(read('建成公园12个，满意度97%')).toEqual(['nothing', 'nothing']);
  });
});
