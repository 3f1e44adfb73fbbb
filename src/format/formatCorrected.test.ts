import { describe, expect, it } from 'vitest';
import { realDataset, realText } from '../testing/realData';
import { formatCorrected } from './formatCorrected';

/** What the reader is told of one field of a figure that was corrected. */
function say(figure: string, field: string, lang: 'zh' | 'en'): readonly string[] {
  const found = realDataset.corrections.find((one) => one.figure === figure && one.field === field);
  if (!found) throw new Error(`${figure} ${field} was not corrected`);
  return [formatCorrected(found, 'before', realText[lang]), formatCorrected(found, 'after', realText[lang])];
}

describe('what was corrected is told in the words of the reader', () => {
  it('names qualifiers, measures, dates and how they are known', () => {
    expect(say('001D-05', 'qualifier', 'zh')).toEqual(['超过', '不少于']);
    expect(say('001D-05', 'qualifier', 'en')).toEqual(['over', 'at least']);
    expect(say('001B-01', 'period', 'zh')).toEqual(['2024年1月', '2024年1月—3月']);
    expect(say('001B-03', 'period', 'en')).toEqual(['December 2023 – January 2024', 'December 2023 – March 2024']);
    expect(say('001C-08', 'period', 'en')).toEqual(['January 2024', '2023']);
    expect(say('001D-11', 'basis', 'zh')).toEqual(['原文写明', '推断']);
  });
  it('names indicators and places, those that are no more by what they were called', () => {
    expect(say('000A-05', 'indicator', 'zh')).toEqual(['下辖区', '下辖县级行政区']);
    expect(say('000A-07', 'indicator', 'en')).toEqual(['Counties', 'County-level divisions']);
    expect(say('004A-01', 'covers', 'zh')).toEqual(['无', '浚县、卫辉市']);
    expect(say('004A-01', 'covers', 'en')).toEqual(['nothing', 'Xunxian County, Weihui City']);
  });
  it('shows no reader a code, whatever was corrected', () => {
    const said = realDataset.corrections.flatMap((correction) =>
      (['zh', 'en'] as const).flatMap((lang) =>
        (['before', 'after'] as const).map((side) => formatCorrected(correction, side, realText[lang])),
      ),
    );
    expect(said.filter((words) => /\d{6}|_|…|undefined/.test(words))).toEqual([]);
  });
});
