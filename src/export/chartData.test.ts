import { strFromU8, unzipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { selectProgrammePlaces } from '../selectors/selectProgrammes';
import { composeInSize } from '../testing/composeInSize';
import { exportKinds } from '../testing/exportKinds';
import { parseCsv } from '../testing/parseCsv';
import { bodyOf, textsOf } from '../testing/readScene';
import { realDataset, realText } from '../testing/realData';
import { formatChartCsv, formatChartJson } from './chartData';
import { layoutWorkbook } from './layoutWorkbook';
import { writeWorkbook } from './writeWorkbook';

const SITE = 'https://atlas.example';
const describeProgrammes = exportKinds.find(([name]) => name === 'the map of programmes')?.[1];
if (!describeProgrammes) throw new Error('no map of programmes');
const exported = await describeProgrammes(realText.zh, realDataset);
const counts = selectProgrammePlaces(realDataset, realDataset.programmes).map(({ programmes }) => programmes.length);

describe('the files of the map of programmes', () => {
  const [, ...rows] = parseCsv(formatChartCsv(exported, SITE));

  it('hold the count of every place, all programmes together', () => {
    expect(rows.map((row) => Number(row[4]))).toEqual(counts);
    expect(rows.flatMap((row) => row[5]?.split(' ') ?? []).toSorted()).toEqual(
      realDataset.programmes.map(({ id }) => id as string).toSorted(),
    );
    expect(JSON.parse(formatChartJson(exported, SITE))).toMatchObject({ counts: { length: counts.length } });
  });

  it('hold every number that is drawn at a place', () => {
    const short = new Map<string, string>(realDataset.regions.map(({ adcode, short: name }) => [adcode, name.zh]));
    const held = rows.map(([adcode = '', , , , count]) => `${short.get(adcode) ?? ''} ${count ?? ''}`);
    const drawn = textsOf(bodyOf(composeInSize(exported, 'auto', realText.zh).scene)).map(({ text }) => text);
    const labels = drawn.filter((label) => /^\p{Script=Han}+ \d+$/u.test(label));
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter((label) => !held.includes(label))).toEqual([]);
  });

  it('hold the counts on the first sheet of the workbook', async () => {
    const { dataset, counted = [] } = exported;
    const tables = layoutWorkbook({ dataset, rows: [], counted, selection: '', siteUrl: SITE }, realText.zh);
    const parts = unzipSync(new Uint8Array(await (await writeWorkbook(tables)).arrayBuffer()));
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('sheetId="1" name="项目数"');
  });
});

describe('the files of a pair', () => {
  it('hold the ratio that is drawn, as ours, with its formula: 铜仁 33.6 times', async () => {
    const describePair = exportKinds.find(([name]) => name === 'two indicators of each place')?.[1];
    if (!describePair) throw new Error('no pair');
    const pair = await describePair(realText.zh, realDataset);
    const [head = [], ...rows] = parseCsv(formatChartCsv(pair, SITE));
    const read = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? '';
    const ours = rows.filter((row) => read(row, 'kind') === 'derived');
    const tongren = ours.find((row) => read(row, 'region_zh') === '铜仁市') ?? [];
    expect(Number(read(tongren, 'value')).toFixed(1)).toBe('33.6');
    expect(read(tongren, 'unit')).toBe('ratio');
    expect(read(tongren, 'caveats')).toMatch(/^formula: 004D-\d+ \/ 004D-\d+/);
    expect(read(tongren, 'derived_from')).toMatch(/^004D-\d+ 004D-\d+$/);
    // 安徽: over 130,000 people, and a rounded 33,000.
    const anhui = ours.find((row) => read(row, 'region_zh') === '安徽省') ?? [];
    expect(read(anhui, 'qualifier')).toBe('about');
    expect(read(anhui, 'caveats')).toMatch(/interval: 3\.\d+\.\.$/);
  });
});
