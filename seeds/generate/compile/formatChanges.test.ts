import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { changesSchema } from '../../../src/domain/changes';
import type { Dataset } from '../../../src/domain/dataset';
import { compileSeeds } from '../compileSeeds';
import { compareDatasets, type Compared } from './compareDatasets';
import { formatChangesJson, formatChangesText, formatEdition } from './formatChanges';
import { makeSources } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

function compileWith(...slips: readonly Slip[]): Dataset {
  return compileSeeds(makeSources(slips, false)).dataset!;
}

const first = compileWith();
const today = '2026-11-22';

/** What moved between two datasets, as a section of CHANGES.md; null when nothing did. */
function describeChanges(previous: Compared | null, next: Compared, today: string): string | null {
  const edition = compareDatasets(previous, next, today);
  return edition === null ? null : formatEdition(edition);
}

describe('describeChanges', () => {
  it('the first edition says how much there is, in both languages', () => {
    const section = describeChanges(null, first, today);
    expect(section).toContain(`## ${first.version} – 2026-11-22\n`);
    expect(section).toContain('1 articles, 8 figures (1 of them targets) of 4 indicators in 1 places');
    expect(section).toContain('1篇报道，4项指标，1个地区的8个数字（其中目标1个）');
  });

  it('nothing is said when nothing moved', () => {
    expect(describeChanges(first, compileWith(), today)).toBeNull();
  });

  it('what is no single value is told in words, not in the form of the file', () => {
    const [figure] = first.figures;
    const refused = [{ figure: '900A-07', reason: { zh: '不是持证人数', en: 'not certificate holders' } }];
    const plausible = { earliest: '2025-12-31', latest: '2026-12-31' };
    const next = {
      ...first,
      version: 'next',
      figures: [{ ...figure, refused, period: { ...figure?.period, plausible } }, ...first.figures.slice(1)],
    } as Dataset;
    const section = describeChanges(first, next, today) ?? '';
    expect(section).toContain(
      'figures that look alike and do not count 相似而不算的数字 nothing 无 → `900A-07: 不是持证人数 / not certificate holders`',
    );
    expect(section).toContain('days that the date may mean 日期可能所指 nothing 无 → `2025-12-31 / 2026-12-31`');
    expect(section).not.toMatch(/[{[]/);
  });

  it('of a system only the parts and relations that moved are told', () => {
    const [system] = compileSeeds(makeSources()).systems!.systems;
    const [station, ...others] = system!.parts;
    const moved = { ...system!, parts: [{ ...station!, line: 7 }, ...others], relations: system!.relations.slice(1) };
    const next = { ...first, version: 'next', systems: [moved] };
    const section = describeChanges({ ...first, systems: [system!] }, next, today) ?? '';
    expect(section).toContain('- changed system 更改构成 `900A-P1` Growing the workforce 社工队伍壮大 – ');
    expect(section).toContain('900A-P1-1.line `5` → `7`; 900A-P1-2 supervises 900A-P1-1');
    expect(section.match(/900A-P1-3/g)).toBeNull();
    expect(describeChanges(first, { ...next, systems: [moved] }, today)).toContain('- added system 新增构成 `900A-P1`');
  });

  it('a changed figure is named with place, indicator, field, from and to', () => {
    const next = compileWith(
      ['value: 12,', 'value: 13,'],
      ['printed: 12家, excerpt: 社工站12家', 'printed: 13家, excerpt: 社工站13家'],
    );
    const section = describeChanges(first, next, today) ?? '';
    expect(section).toContain(
      '- changed figure 更改数字 `900A-02` Example 示例市 – Name 名称: actual 13 station – value `12` → `13`; printed `"12家"` → `"13家"`; excerpt',
    );
    // 40 ÷ 13 = 3.07692: what is reckoned from the figure moves with it.
    expect(section).toContain(
      '- changed derived value 更改推算值 `900A-D1` Supervisors per station 每站督导数: 900A-03 ÷ 900A-02 = 3.07692 – value',
    );
    expect(section.match(/^- /gm)).toHaveLength(2);
  });

  it('a removed figure is named, and so is an added one', () => {
    const fewer = compileWith([/ +- \{ id: 900A-07.*\n/.exec(makeSources().documents[0]?.text ?? '')?.[0] ?? '', '']);
    expect(describeChanges(first, fewer, today)).toContain(
      '- removed figure 删除数字 `900A-07` Example 示例市 – Name 名称: actual no number person (indefinite)',
    );
    expect(describeChanges(fewer, first, today)).toContain('- added figure 新增数字 `900A-07`');
  });

  it('a field that appears or goes is told as nothing before or after', () => {
    const next = compileWith([', note: { zh: 上级资金, en: Funds from above }', '']);
    expect(describeChanges(first, next, today)).toContain('note `上级资金 / Funds from above` → nothing 无');
  });

  it('of a name in two languages, only the one that moved is told', () => {
    const next = compileWith(['zh: 虚构省, en: Fiction', 'zh: 虚构省, en: Fable']);
    expect(describeChanges(first, next, today)).toMatch(
      /`990000` Fable 虚构省 – name\.en `"Fiction"` → `"Fable"`; short\.en/,
    );
  });

  it('programmes and national figures are told too', () => {
    const next = compileWith(
      ['zh: 市里建站的计划', 'zh: 建站的计划'],
      ['value: 152985, printed: 152985人', 'value: 152986, printed: 152986人'],
    );
    const section = describeChanges(first, next, today);
    expect(section).toContain('- changed programme 更改项目 `900A-P1` Growing the workforce 社工队伍壮大 – summary');
    expect(section).toContain(
      '- changed national figure 更改全国数字 `example-certified-2014` Certified people 持证人数, 2014: 152986 – value `152985` → `152986`',
    );
  });

  it('articles, indicators, places and populations are told too', () => {
    const next = compileWith(
      ['titleEn: Example City trains', 'titleEn: Example City wins'],
      ['direction: more', 'direction: less'],
      ['zh: 虚构省, en: Fiction', 'zh: 虚构省, en: Fable'],
      ['value: 1000000', 'value: 1000001'],
    );
    const section = describeChanges(first, next, today);
    for (const words of [
      'changed article 更改报道 `900A`',
      'changed indicator 更改指标 `certified`',
      'changed place 更改地区 `990000`',
      'changed population 更改人口 `990100`',
    ]) {
      expect(section).toContain(words);
    }
  });
});

describe('the log of all editions', () => {
  const next = compileWith(['titleEn: Example City trains', 'titleEn: Example City wins']);
  const editions = [compareDatasets(first, next, '2026-11-23')!, compareDatasets(null, first, today)!];

  it('the newest edition stands on top, the older ones below it', () => {
    const text = formatChangesText(editions);
    expect(text.startsWith('# What moved')).toBe(true);
    expect(text.indexOf(`## ${next.version} – 2026-11-23\n\n- changed article`)).toBeGreaterThan(0);
    expect(text).toContain(`\n\n## ${first.version} – 2026-11-22\n\n- First edition`);
    expect(text.match(/# What moved/g)).toHaveLength(1);
  });

  it('an edition in which nothing is told says why', () => {
    expect(formatEdition({ ...editions[0]!, changes: [] })).toContain('the same entries in another order or form');
  });

  it('is read from its file as it was written', () => {
    expect(v.parse(changesSchema, JSON.parse(formatChangesJson(editions)))).toEqual(editions);
  });

  it('is committed in both forms, and both say the same', () => {
    const read = (name: string) => readFileSync(new URL(`../../dataset/${name}`, import.meta.url), 'utf8');
    const committed = v.parse(changesSchema, JSON.parse(read('changes.json')));
    expect(formatChangesText(committed)).toBe(read('CHANGES.md'));
    expect(formatChangesJson(committed)).toBe(read('changes.json'));
  });
});
