import { describe, expect, it } from 'vitest';
import { readNumber, readSurroundings } from './readNumber';

type Row = readonly [
  claim: string,
  printed: string,
  value: number | null,
  qualifier: string,
  unitWord: string,
  valueMax?: number,
];

const ROWS: readonly Row[] = [
  ['plain digits with their measure word', '966人', 966, 'exact', '人'],
  ['spaces inside a printed number mean nothing', '1 463 人', 1463, 'exact', '人'],
  ['a line break inside a number means nothing', '14000人\n次以上', 14000, 'at_least', '人次'],
  ['万 is ten thousand', '3.3万人', 33000, 'exact', '人'],
  ['约 is about', '约1.75万人', 17500, 'about', '人'],
  ['约有 is about, 有 adds nothing', '约有20家', 20, 'about', '家'],
  ['突破 is over', '突破5万人', 50000, 'over', '人'],
  ['a number may stand without a measure word', '突破 1.3 万', 13000, 'over', ''],
  ['万余元 is over, in yuan', '59万余元', 590000, 'over', '元'],
  ['余万元 is over, in yuan', '1150 余\n\n万元', 11500000, 'over', '元'],
  ['万元 without 余 is exact', '66万元', 660000, 'exact', '元'],
  ['亿 is a hundred million, without floating dust', '1.06 亿元', 106000000, 'exact', '元'],
  ['余 between 万 and 人次', '3.8万余人次', 38000, 'over', '人次'],
  ['1200 万余 is twelve million', '1200 万余人次', 12000000, 'over', '人次'],
  ['Chinese 三万', '三万余个', 30000, 'over', '个'],
  ['Chinese 两 is two', '两万余人次', 20000, 'over', '人次'],
  ['Chinese 四', '四名', 4, 'exact', '名'],
  ['Chinese 十五', '十五家', 15, 'exact', '家'],
  ['Chinese 一百二十', '一百二十户', 120, 'exact', '户'],
  ['Chinese 两千', '两千多名', 2000, 'over', '名'],
  ['十余万 puts 余 between its parts', '十余万人', 100000, 'over', '人'],
  ['a bare 百 after 近 is a hundred', '近百名', 100, 'nearly', '名'],
  ['数百 has no value', '数百名', null, 'indefinite', '名'],
  ['几十 has no value', '几十个', null, 'indefinite', '个'],
  ['5-8 is a range', '5-8 个', 5, 'range', '个', 8],
  ['至 between numbers is a range', '5至8个', 5, 'range', '个', 8],
  ['a range in 万 means both ends', '3-5万人', 30000, 'range', '人', 50000],
  ['a Chinese range', '三至五家', 3, 'range', '家', 5],
  ['余 before 个', '100余个', 100, 'over', '个'],
  ['场次 is longer than 场', '6800余场次', 6800, 'over', '场次'],
  ['多 is over', '400 多名', 400, 'over', '名'],
  ['近 is nearly', '近400人', 400, 'nearly', '人'],
  ['超过 is over, across a space', '超 过13万人', 130000, 'over', '人'],
  ['以上 is at least: the law includes the number', '500人以上', 500, 'at_least', '人'],
  ['达到…以上 is at least', '达到 500人以上', 500, 'at_least', '人'],
  ['以内 is at most', '30天以内', 30, 'at_most', '天'],
  ['不超过 is at most', '不超过8个', 8, 'at_most', '个'],
  ['不足 is under', '不足100人', 100, 'under', '人'],
  ['90学时以上 counts hours', '90学时以上', 90, 'at_least', '学时'],
  ['不少于 is at least', '不少于 40 小时', 40, 'at_least', '小时'],
  ['不少于 with a Chinese number', '不少于\n\n两天', 2, 'at_least', '天'],
  ['两个月 counts months, not things', '两个月', 2, 'exact', '个月'],
  ['超过 before percent', '超过 50%', 50, 'over', '%'],
  ['percent', '90%', 90, 'exact', '%'],
  ['full-width digits and percent', '９０％', 90, 'exact', '%'],
  ['百分之 is percent', '超过百分之五十', 50, 'over', '%'],
  ['a rate of growth', '同比增长189%', 189, 'exact', '%'],
  ['a printed fall is negative', '同比下降5.5%', -5.5, 'exact', '%'],
  ['decimals stay decimals', '13.7 人', 13.7, 'exact', '人'],
  ['households', '12316户', 12316, 'exact', '户'],
  ['money without 万', '200元', 200, 'exact', '元'],
  ['thousands separator', '1,059名', 1059, 'exact', '名'],
  ['7000 余名 with spaces', '7000 余名', 7000, 'over', '名'],
  ['a year before the number is not the number', '2023年966人', 966, 'exact', '人'],
  ['an ordinal before the number is not the number', '第17个社工日20场', 20, 'exact', '场'],
  ['全覆盖 is a hundred percent', '全覆盖', 100, 'exact', '%'],
  ['基本…全覆盖 is about a hundred percent', '基本实现全覆盖', 100, 'about', '%'],
  ['基本 qualifies from a distance', '基本实现社工服务 100% 覆盖', 100, 'about', '%'],
  ['全部 is a hundred percent', '全部设立了社工站', 100, 'exact', '%'],
  ['所有…均 is a hundred percent', '所有驻站社工均', 100, 'exact', '%'],
  ['所有…都 is a hundred percent, whatever numeral follows', '所有乡镇都有四级平台', 100, 'exact', '%'],
  ['所有…也能 is a hundred percent', '所有专职社区工作者也能', 100, 'exact', '%'],
  ['首家 is the one that is there', '首家', 1, 'exact', '家'],
  [
    '基本 qualifies across a long phrase',
    '基本实现全市镇(街)社工站、困难群众和特殊群体社工服务100%',
    100,
    'about',
    '%',
  ],
  ['上千 is over a thousand', '上千名', 1000, 'over', '名'],
  ['都有 alone says that every one has', '都有', 100, 'exact', '%'],
  ['最近 is recently, not nearly', '最近3次', 3, 'exact', '次'],
  ['将近 is nearly', '将近400人', 400, 'nearly', '人'],
  ['左右 is about', '300人左右', 300, 'about', '人'],
  ['件 counts items', '316件', 316, 'exact', '件'],
  ['traditional 萬 is ten thousand', '2.11萬家', 21100, 'exact', '家'],
  ['a share in words is in percent', '三分之二', 200 / 3, 'exact', '%'],
  ['约 qualifies a share in words', '约四分之一', 25, 'about', '%'],
  ['成 is tenths', '七成', 70, 'exact', '%'],
  ['以上 qualifies tenths', '七成以上', 70, 'at_least', '%'],
  ['七成五 is seventy-five', '七成五', 75, 'exact', '%'],
  ['一半 is fifty percent', '一半', 50, 'exact', '%'],
  ['过半数 is over fifty percent', '过半数', 50, 'over', '%'],
  ['翻一番 is twice as much', '翻一番', 2, 'exact', '倍'],
  ['翻两番 is four times as much', '翻两番', 4, 'exact', '倍'],
  ['full-width digits', '１２３４人', 1234, 'exact', '人'],
  ['digits on two lines', '14\n63人', 1463, 'exact', '人'],
  ['a separator', '12,345人', 12345, 'exact', '人'],
  ['百分之八十 is percent', '百分之八十', 80, 'exact', '%'],
  ['percentage points are no percent', '3.5个百分点', 3.5, 'exact', '个百分点'],
  ['a fall in percent', '下降3.2%', -3.2, 'exact', '%'],
  ['倍 counts times', '3.5倍', 3.5, 'exact', '倍'],
  ['至 between single digits is a range', '3至5名', 3, 'range', '名', 5],
  ['三百余 is over three hundred', '三百余名', 300, 'over', '名'],
  ['上百 is over a hundred', '上百名', 100, 'over', '名'],
  ['a long Chinese numeral', '一万二千三百四十五人', 12345, 'exact', '人'],
  ['余 after 万, before 人次', '1.2万余人次', 12000, 'over', '人次'],
  ['不足千 is under a thousand', '不足千人', 1000, 'under', '人'],
  ['不超过 before digits', '不超过5名', 5, 'at_most', '名'],
  ['约占 at a distance', '约占全省的四分之一', 25, 'about', '%'],
  ['不得低于 at a distance', '不得低于上年的70%', 70, 'at_least', '%'],
];

describe('readNumber', () => {
  for (const [claim, printed, value, qualifier, unitWord, valueMax] of ROWS) {
    it(`${claim}: ${printed}`, () => {
      const reading = readNumber(printed);
      expect(reading).toMatchObject({ value, qualifier, unitWord });
      expect(reading?.valueMax).toBe(valueMax);
    });
  }

  it('words without a number are no number', () => {
    expect(readNumber('持证社工')).toBeNull();
    expect(readNumber('2023年')).toBeNull();
  });

  it('what nzh would misread is refused, not guessed', () => {
    expect(readNumber('三万五')).toBeNull();
  });

  it('成员, 成立 and 完成 hold no tenths', () => {
    expect(readNumber('三成员单位')?.unitWord).not.toBe('%');
    expect(readNumber('完成20场')).toMatchObject({ value: 20, unitWord: '场' });
  });

  it('the words around the number are left over', () => {
    expect(readNumber('增加1149人通过')?.rest).toBe('增加通过');
  });
});

describe('readSurroundings', () => {
  it('a qualifier left outside the printed form is found beside it', () => {
    expect(readSurroundings('专职从业人员近', '。')).toBe('nearly');
    expect(readSurroundings('争取达到', '以上')).toBe('at_least');
    expect(readSurroundings('基本实现社工服务', '覆盖')).toBe('about');
  });

  it('近年来 far before a number does not qualify it', () => {
    expect(readSurroundings('近年来全市共有', '，')).toBeNull();
  });
});
