import { describe, expect, it } from 'vitest';
import { realSystemViews, realText } from '../testing/realData';
import { formatSystemFinding, formatSystemNote, formatSystemReading } from './formatSystem';

const TODAY = '2026-11-30';
const viewOf = (id: string) => {
  const view = realSystemViews.find(({ programme }) => programme.id === id);
  if (!view) throw new Error(id);
  return view;
};
const find = (id: string, lang: 'zh' | 'en', today = TODAY) => formatSystemFinding(viewOf(id), today, realText[lang]);

describe('the finding of a system', () => {
  it('names the tiers without a number, or else the counts of all', () => {
    expect(find('004D-P11', 'zh')).toBe('4 级，3 级写了数，没有写数的是县');
    expect(find('004D-P11', 'en')).toBe('4 tiers: 3 with numbers, none for County');
    expect(find('003B-P9', 'zh')).toBe('双百工程社工站 176 个，村(居)社工点 2,807 个');
  });
  it('105 townships that all have a station are not called 105 stations', () => {
    expect(find('000A-P2', 'zh')).toMatch(/^设站乡镇 105 个，/);
  });
  it('goes from the first count of a chain to its last, with the signs of both', () => {
    expect(find('001B-P1', 'zh')).toBe('从社工站 60 个，到民政服务对象 63,296 人次');
    expect(find('001D-P7', 'zh')).toMatch(/到受益 >3\.8万人次$/);
    expect(find('003A-P1', 'zh')).toBe('5 步，都没有写数');
  });
  it('counts the measures with numbers and names those without', () => {
    expect(find('004D-P1', 'zh')).toBe('6 项措施，4 项写了数，没有写数的是抓资格考试、抓主题活动');
    expect(find('001C-P1', 'zh')).toBe('5 方，都没有写数');
  });
  it('counts places, waves and deadlines, and the days to the next, by the day of the reader', () => {
    expect(find('004C-P4', 'zh')).toBe('13 个地方分 2 批，4 个期限已过，下一个还剩 31 天');
    expect(find('004C-P4', 'zh', '2027-01-01')).toBe('13 个地方分 2 批，5 个期限已过');
    expect(find('004C-P4', 'en')).toBe('13 places in 2 waves, 4 deadlines passed, the next in 31 days');
    expect(find('002C-P1', 'zh')).toBe('设精神健康社工站的街镇 1 个，要求 6 个，1 个期限不知是否已过');
  });
});

describe('how the picture of a system is read', () => {
  it('says the date that most numbers share, and that it is inferred', () => {
    const reading = formatSystemReading(viewOf('004D-P11'), TODAY, realText.zh);
    expect(reading).toBe(
      '一格是一个，全图同一大小。没有另写日期的数，时间是2021年12月*（日期为推断）。红色的是要求做到的。',
    );
  });
  it('speaks of verbs and units only where a chain has them', () => {
    expect(formatSystemReading(viewOf('003A-P1'), TODAY, realText.zh)).not.toContain('单位');
    expect(formatSystemReading(viewOf('001B-P1'), TODAY, realText.zh)).toContain('单位');
  });
  it('has a note where the record leaves something open, and none where not', () => {
    expect(formatSystemNote(viewOf('004D-P11'), realText.zh)).not.toBe('');
    expect(formatSystemNote(viewOf('004D-P1'), realText.zh)).toBe('');
  });
});
