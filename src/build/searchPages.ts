import type { Bilingual } from '../domain/records/parts';

/** A page, or a view of one, that is found by what readers call it. */
interface SearchPage {
  readonly address: string;
  readonly title: Bilingual;
  readonly words: readonly string[];
}

/** Pages and views of the site with the words by which readers look for them; shown under their titles alone. */
export const searchPages: readonly SearchPage[] = [
  { address: '/', title: { zh: '全国地图', en: 'National map' }, words: ['地图', '首页', 'map', 'home'] },
  {
    address: '/targets',
    title: { zh: '全部目标', en: 'All targets' },
    words: ['目标', '指标完成情况', '进度', '规划', 'targets', 'goals', 'progress'],
  },
  {
    address: '/targets?due=passed',
    title: { zh: '已过期的目标', en: 'Targets past their deadline' },
    words: ['过期', '逾期', '到期', '期限', 'overdue', 'passed', 'expired', 'deadline'],
  },
  {
    address: '/targets?due=year',
    title: { zh: '一年内到期的目标', en: 'Targets due within a year' },
    words: ['即将到期', '今年到期', 'due', 'deadline'],
  },
  {
    address: '/targets?verdict=achieved',
    title: { zh: '已达成的目标', en: 'Targets met' },
    words: ['达成', '完成', '实现', 'met', 'achieved', 'reached'],
  },
  {
    address: '/targets?verdict=passed_no_later_figure',
    title: { zh: '已到期、没有后续数字的目标', en: 'Targets past their deadline without a later figure' },
    words: ['无后续数字', '没有后续', '未报告', 'not reported', 'no later figure'],
  },
  {
    address: '/targets#map',
    title: { zh: '目标地图', en: 'Map of targets' },
    words: ['目标分布', 'target map'],
  },
  {
    address: '/compare',
    title: { zh: '地区对比', en: 'Compare places' },
    words: ['对比', '比较', '排名', '每万人', 'compare', 'ranking', 'per 10,000'],
  },
  {
    address: '/indicators',
    title: { zh: '全部指标', en: 'All indicators' },
    words: ['指标', '指标目录', '问题', 'indicators', 'catalogue', 'questions'],
  },
  {
    address: '/programmes',
    title: { zh: '项目与做法', en: 'Programmes' },
    words: ['项目', '做法', '机制', '经验', 'programmes', 'programs', 'practice'],
  },
  {
    address: '/evidence',
    title: { zh: '原文证据', en: 'Evidence' },
    words: ['证据', '出处', '来源', '原文', 'evidence', 'sources', 'quotes'],
  },
  {
    address: '/evidence?qualifier=inexact',
    title: { zh: '带“超过、约、近”的数字', en: 'Figures printed as over, about or nearly' },
    words: ['超过', '约', '近', '不少于', 'over', 'about', 'nearly', 'at least'],
  },
  {
    address: '/evidence?caveat=any',
    title: { zh: '使用时要注意的数字', en: 'Figures with a caveat' },
    words: ['存疑', '保留', '矛盾', '口径', 'caveat', 'doubt', 'contradicted'],
  },
  {
    address: '/data',
    title: { zh: '下载数据', en: 'Download the data' },
    words: [
      '下载',
      '数据下载',
      '导出',
      '表格',
      '开放数据',
      'CSV',
      'Excel',
      'XLSX',
      'JSON',
      'download',
      'export',
      'open data',
    ],
  },
  {
    address: '/add',
    title: { zh: '加一篇文章', en: 'Add an article' },
    words: ['加文章', '添加', '粘贴', '认数', '自录', '上传', 'add', 'paste', 'upload', 'article'],
  },
  {
    address: '/about',
    title: { zh: '方法与说明', en: 'Method and notes' },
    words: [
      '方法',
      '说明',
      '定义',
      '术语',
      '术语表',
      '怎样引用',
      '引用',
      '关于',
      'method',
      'glossary',
      'cite',
      'about',
    ],
  },
];
