/**
 * Numbers typed by hand from the newspaper's pages; nothing here is read from the dataset. Line = where the words begin
 * in the file.
 */
export interface GoldenNumber {
  readonly adcode: string;
  readonly place: string;
  readonly indicator: string;
  /** The number as the site writes it, without its qualifier mark. */
  readonly shown: string;
  /** The number as the newspaper printed it. */
  readonly printed: string;
  /** The words around it. */
  readonly words: string;
  readonly document: string;
  readonly line: number;
  readonly basis: '原文写明' | '推断';
}

const certified = '持证社会工作者';
const registered = '职业水平考试报名人数';

export const goldenNumbers: readonly GoldenNumber[] = [
  {
    adcode: '340000',
    place: '安徽省',
    indicator: certified,
    shown: '3.3万',
    printed: '3.3万人',
    words: '全省持证社会工作者达到3.3万人',
    document: '001',
    line: 5,
    basis: '原文写明',
  },
  {
    adcode: '340000',
    place: '安徽省',
    indicator: '社会工作专业人才',
    shown: '13万',
    printed: '超过13万人',
    words: '社工专业人才总量超过13万人',
    document: '001',
    line: 5,
    basis: '原文写明',
  },
  {
    adcode: '330300',
    place: '温州市',
    indicator: certified,
    shown: '1.75万',
    printed: '约1.75万人',
    words: '温州市拥有持证社工约1.75万人',
    document: '004',
    line: 75,
    basis: '推断',
  },
  {
    adcode: '520600',
    place: '铜仁市',
    indicator: certified,
    shown: '89',
    printed: '89人',
    words: '持证社会工作人才89人',
    document: '004',
    line: 203,
    basis: '推断',
  },
  {
    adcode: '520600',
    place: '铜仁市',
    indicator: '社会工作专业人才',
    shown: '2,986',
    printed: '2986人',
    words: '铜仁市有社会工作人才2986人',
    document: '004',
    line: 201,
    basis: '推断',
  },
  {
    adcode: '520526',
    place: '威宁彝族回族苗族自治县',
    indicator: registered,
    shown: '521',
    printed: '521人',
    words: '报名参加社会工作者职业水平考试人数达到521人',
    document: '001',
    line: 65,
    basis: '原文写明',
  },
  {
    adcode: '520526',
    place: '威宁彝族回族苗族自治县',
    indicator: registered,
    shown: '+189%',
    printed: '189%',
    words: '人数达到521人,同比增长189%',
    document: '001',
    line: 65,
    basis: '原文写明',
  },
  {
    adcode: '520526',
    place: '威宁彝族回族苗族自治县',
    indicator: '职业水平考试通过人数',
    shown: '90',
    printed: '90人',
    words: '共有90人通过考试',
    document: '001',
    line: 65,
    basis: '原文写明',
  },
  {
    adcode: '350582',
    place: '晋江市',
    indicator: certified,
    shown: '1,463',
    printed: '1463人',
    words: '持有社会工作职业水平证书者达1463人',
    document: '003',
    line: 19,
    basis: '推断',
  },
  {
    adcode: '460000',
    place: '海南省',
    indicator: '乡镇(街道)社工站',
    shown: '142',
    printed: '142个',
    words: '全省已建成乡镇(街道)社工站142个',
    document: '003',
    line: 65,
    basis: '推断',
  },
  {
    adcode: '441200',
    place: '肇庆市',
    indicator: registered,
    shown: '4,873',
    printed: '4873人',
    words: '2024年报考社会工作师资格人数达到4873人',
    document: '000',
    line: 11,
    basis: '原文写明',
  },
  {
    adcode: '430300',
    place: '湘潭市',
    indicator: registered,
    shown: '1,705',
    printed: '1705人',
    words: '职业水平考试报名人数为1705人',
    document: '002',
    line: 200,
    basis: '推断',
  },
  {
    adcode: '440100',
    place: '广州市',
    indicator: '服务人次',
    shown: '1,200万',
    printed: '1200万余人次',
    words: '全市社工站累计服务群众1200万余人次',
    document: '003',
    line: 57,
    basis: '推断',
  },
  {
    adcode: '411100',
    place: '漯河市',
    indicator: '服务人次',
    shown: '63,296',
    printed: '63296人次',
    words: '惠及民政服务对象63296人次',
    document: '001',
    line: 35,
    basis: '推断',
  },
];

/**
 * 重庆力争到2027年 … 持证社会工作人才突破5万人 (000, line 91): a target, so it stands among the targets of its page.
 */
export const goldenTarget: GoldenNumber = {
  adcode: '500000',
  place: '重庆市',
  indicator: certified,
  shown: '5万',
  printed: '突破5万人',
  words: '持证社会工作人才突破5万人',
  document: '000',
  line: 91,
  basis: '原文写明',
};

/** Township (subdistrict) stations that each place prints, in any year. */
export const townshipStations = [
  ['海南', '142'],
  ['广州', '176'],
  ['温州', '141'],
  ['湘潭', '70'],
  ['漯河', '60'],
  ['威宁', '41'],
  ['德清', '13'],
  ['铜仁', '13'],
  ['沈北', '10'],
] as const;

/** Places that say of the present, not of a plan, that stations cover their townships. 广州: 基本实现…100%覆盖. */
export const reportedCoverage = [
  ['肇庆', '全部设立'],
  ['湘潭', '全覆盖'],
  ['广州', '基本实现全市镇(街)社工站、困难群众和特殊群体社工服务100%'],
] as const;

/**
 * Every number that is printed as more than, at least, nearly or about itself, as a range, or in no digits at all; and
 * what is required without a number.
 */
export const inexactNumbers = [
  ['重庆', '突破5万人'],
  ['重庆', '超过200万人'],
  ['重庆', '数百名'],
  ['安徽', '超过13万人'],
  ['漯河', '59万余元'],
  ['德清', '100余个'],
  ['德清', '6800余场次'],
  ['威宁', '90学时以上'],
  ['威宁', '3.8万余人次'],
  ['湘潭', '200余个'],
  ['湘潭', '1150余万元'],
  ['湘潭', '2000余人次'],
  ['湘潭', '不少于两天'],
  ['湘潭', '不少于40小时'],
  ['湘潭', '不少于24小时'],
  ['湘潭', '超过50%'],
  ['湘潭', '超过50%'],
  ['晋江', '近400人'],
  ['广州', '5-8个'],
  ['广州', '7000余名'],
  ['广州', '基本实现全市镇(街)社工站、困难群众和特殊群体社工服务100%'],
  ['广州', '基本实现全市镇(街)社工站、困难群众和特殊群体社工服务100%'],
  ['广州', '两万余人次'],
  ['广州', '15万余人次'],
  ['广州', '三万余个'],
  ['广州', '1200万余人次'],
  ['海南', '400多名'],
  ['温州', '突破1.3万'],
  ['温州', '约1.75万人'],
  ['辽中', '建设本地区社工站试点'],
  ['新民', '建设本地区社工站试点'],
  ['康平', '建设本地区社工站试点'],
  ['法库', '建设本地区社工站试点'],
  ['铜仁', '500余次'],
  ['铜仁', '14000人次以上'],
  ['铜仁', '500人以上'],
  ['铜仁', '全面建成'],
] as const;

/**
 * Targets with a number whose deadline is before 22 November 2026, one for each requirement, with what they require.
 */
export const passedTargets = [
  ['沈阳 乡镇(街道)社工站覆盖率', '100%'],
  ['沈阳 乡镇(街道)社工站覆盖率', '100%'],
  ['沈阳 能提供常态化服务的社工站比例', '100%'],
  ['温州 乡镇(街道)社工站覆盖率', '100%'],
  ['湘潭 村(社区)社工服务覆盖率', '100%'],
  ['铜仁 社工类社会组织', '30'],
  ['铜仁 持证社会工作者', '500'],
  ['铜仁 社会工作专业人才', '8,000'],
  ['铜仁 乡镇(街道)社工站覆盖率', '100%'],
  ['铜仁 村(社区)社工服务覆盖率', '100%'],
] as const;

/**
 * Requirements whose deadline is before that day and which name no number: 建设本地区社工站试点 by 30 June 2022, asked
 * of four places in one sentence (004, line 121), and 全面建成…四级社会工作服务体系 by 2025 (004, line 302). Nothing
 * can be counted against them.
 */
export const passedWithoutNumber = ['沈阳 乡镇(街道)社工站', '铜仁 四级社会工作服务体系'] as const;
