import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import type { System } from '../../src/domain/records/system';
import type { Systems } from '../../src/domain/systems';

/** How systems are built, typed by hand from the newspaper pages: the committed file must say so. */

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../dataset/${name}`, import.meta.url), 'utf8')) as unknown;
const dataset = read('dataset.json') as Dataset;
const file = read('systems.json') as Systems;
const systems = new Map(file.systems.map((system) => [String(system.programme), system]));
const figures = new Map(dataset.figures.map((figure) => [String(figure.id), figure]));

function take(programme: string): System {
  const system = systems.get(programme);
  if (system === undefined) throw new Error(`${programme} has no system`);
  return system;
}

/** What a part is called, or its level where it has no name, and what is counted of it or asked of it: `社工站 60`. */
const tell = ({ parts }: System): readonly string[] =>
  parts.map(({ name, levels, figures: ids }) => {
    const values = ids.map((id) => figures.get(id)).map((figure) => figure?.value ?? figure?.qualifier);
    return [name?.zh ?? levels?.join('+'), ...values].join(' ');
  });

const verbs = ({ parts, relations }: System): readonly string[] => {
  const names = new Map(parts.map(({ id, name }) => [id, name?.zh]));
  return relations.map(({ from, to, kind, verb }) => `${names.get(from)} ${verb?.zh ?? kind} ${names.get(to)}`);
};

it('the systems are of the committed dataset, one each of programmes that it has', () => {
  expect(file.version).toBe(dataset.version);
  const known = new Set(dataset.programmes.map(({ id }) => id));
  expect(file.systems.filter(({ programme }) => !known.has(programme))).toEqual([]);
  expect(systems.size).toBe(file.systems.length);
});

it.each([
  ['tiers', ['000A-P2', '001C-P6', '002B-P8', '003B-P6', '003B-P9', '003C-P5', '004D-P11']],
  [
    'chain',
    ['000A-P4', '001A-P3', '001B-P1', '001C-P9', '001D-P5', '001D-P7', '002C-P2', '003A-P1'].concat([
      '003B-P11',
      '004A-P1',
      '004B-P2',
      '004D-P12',
    ]),
  ],
  ['bundle', ['000B-P1', '000B-P3', '001C-P1', '001D-P1', '002B-P18', '004D-P1']],
  ['rollout', ['002C-P1', '004C-P4']],
])('these are %s: %j', (form, programmes) => {
  expect(file.systems.filter((system) => system.form === form).map(({ programme }) => programme)).toEqual(programmes);
});

describe('tiers', () => {
  it('Tongren names no body at county level, and counts rooms twice', () => {
    expect(tell(take('004D-P11')).slice(0, 4)).toEqual([
      '市级社工指导中心 1',
      'county',
      '乡镇社工站 13 100',
      '社区社工室 2 32 100',
    ]);
  });

  it('Xiangtan has four levels, of which it counts the stations of townships alone', () => {
    expect(take('002B-P8').parts.map(({ levels, figures: ids }) => [levels?.join(), ids.length])).toEqual([
      ['prefecture', 0],
      ['county', 0],
      ['township', 2],
      ['village', 1],
    ]);
  });

  it('the centres of Hainan are of cities and counties, in Haikou and Lingao', () => {
    expect(take('003C-P5').parts[0]).toMatchObject({ levels: ['prefecture', 'county'], regions: ['460100', '469024'] });
  });

  it('supervision in Guangzhou goes from the city to areas, districts, supervisors and stations', () => {
    expect(tell(take('003B-P6'))).toEqual([
      '市民政局',
      '市督导中心',
      '管理人员 7',
      '区域 4 1',
      '区督导小组 11 1',
      '专职督导人员 36 5',
      '镇(街)社工站 176',
    ]);
  });
});

describe('chains', () => {
  it('social workers of Luohe visit, meet needs, bring in money and benefit people', () => {
    expect(tell(take('001B-P1')).slice(1)).toEqual([
      '社工站 60',
      '民政社工 178',
      '困难群体 12316',
      '困难群体需求 316',
      '社会款物 590000',
      '民政服务对象 63296',
    ]);
    expect(verbs(take('001B-P1'))).toEqual([
      '漯河市民政局 号召 民政社工',
      '民政社工 走访 困难群体',
      '民政社工 解决 困难群体需求',
      '民政社工 链接 社会款物',
      '民政社工 惠及 民政服务对象',
    ]);
  });

  it('hospital and community of Jiading refer to each other', () => {
    const referrals = take('002C-P2').relations.filter(({ kind }) => kind === 'refers_to');
    expect(referrals.map(({ from, to }) => `${from} ${to}`)).toEqual(['002C-P2-4 002C-P2-6', '002C-P2-6 002C-P2-4']);
  });

  it('two sums of money stand at the first step of Weining, and three services at the third', () => {
    expect(take('001D-P7').parts.map(({ step }) => step)).toEqual([1, 1, 2, 3, 3, 3, 4]);
    expect(take('001D-P7').steps).toHaveLength(4);
  });
});

describe('bundles', () => {
  it('of the six efforts of Tongren two have no number', () => {
    const measures = take('004D-P1').parts;
    expect(measures.map(({ function: purpose, figures: ids }) => [purpose?.zh, ids.length])).toEqual([
      ['强基础', 1],
      ['强待遇', 2],
      ['强平台', 5],
      ['强质量', 7],
      ['强队伍', 0],
      ['强宣传', 0],
    ]);
  });

  it('five parties of Deqing have a function each and no number', () => {
    const parties = take('001C-P1').parts.filter(({ role }) => role === 'party');
    expect(parties.map(({ function: purpose }) => purpose?.zh)).toEqual(['依托', '载体', '支撑', '补充', '整合']);
    expect(parties.flatMap(({ figures: ids }) => ids)).toEqual([]);
  });

  it('Xiangtan has three measures of three', () => {
    const { parts, relations } = take('002B-P18');
    const within = new Set(relations.map(({ to }) => to));
    const heads = parts.filter(({ id }) => !within.has(id));
    expect(heads).toHaveLength(3);
    expect(heads.map(({ id }) => relations.filter(({ from }) => from === id).length)).toEqual([3, 3, 3]);
  });
});

it('Shenyang sets its deadlines to nine, to four twice, and to all', () => {
  const asked = take('004C-P4').parts.flatMap(({ name, figures: ids }) => {
    const targets = ids.map((id) => figures.get(id)!).filter(({ kind }) => kind === 'target');
    const [first] = targets;
    return first === undefined ? [] : [`${first.period.end} ${targets.length} ${name?.zh}`];
  });
  expect(asked).toEqual([
    '2022-06-30 9 乡镇（街道）社工站全覆盖',
    '2022-06-30 4 本地区社工站试点',
    '2022-12-31 1 常态化社工服务',
    '2023-12-31 4 全部建设完成并开展服务',
    '2026-12-31 1 具备社会工作专业资质',
  ]);
});
