import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../selectors/indexDataset';
import { selectTargetPlaces, type TargetPlace } from '../../../selectors/selectTargetPlaces';
import { groupTargets, selectTargets } from '../../../selectors/selectTargets';
import { realDataset, realGeo, realText } from '../../../testing/realData';
import { judgeCase } from '../../../testing/targetFigures';
import { makeActual, makeTarget } from '../../../testing/makeRecords';
import { selectAttainmentCounts } from '../keys/attainmentKey';
import { layoutTargetMap } from './layoutTargetMap';
import { fillOfAreas } from '../drawing/drawLand';
import { overlaps } from '../../scene/box';

const geo = realGeo('china.json');
const index = indexDataset(realDataset);
const targets = selectTargets(realDataset, '2026-11-22');
const places = selectTargetPlaces(targets, index);
const nameOf = (adcode: string) => index.regions.get(adcode)?.short.zh ?? null;
const layout = (shown: readonly TargetPlace[], width = 840, text = realText.zh) =>
  layoutTargetMap({ geo, places: shown, nameOf, outside: new Set(), text, width, hasKey: false });
const colours = (map: ReturnType<typeof layout>, adcode: string) =>
  map.placed.marks
    .find((mark) => mark.place.adcode === adcode)
    ?.glyph?.flatMap((mark) => (mark.kind === 'circle' && mark.stroke ? [mark.stroke] : [])) ?? [];

/** 重庆's target for certified workers as if a figure had been reported: a made-up case, for the drawing rule alone. */
function withActual(value: number, more: Parameters<typeof makeActual>[2] = {}): TargetPlace {
  const series = targets.find(({ target }) => target.id === '000B-14');
  if (!series) throw new Error('no target 000B-14');
  const target = makeTarget(50_000, '2027-12-31');
  const actual = makeActual(value, '2025-12-31', more);
  const place = selectTargetPlaces(
    [{ ...series, target, actuals: [actual], judgement: judgeCase(target, [actual]) }],
    index,
  )[0];
  if (!place) throw new Error('no place');
  return place;
}

describe('the map of targets', () => {
  it('shows every target of the board once: those of a list of districts at their city', () => {
    expect(places.reduce((sum, place) => sum + place.targets.length, 0)).toBe(groupTargets(targets).length);
    expect(
      places
        .find((place) => place.region.adcode === '210100')
        ?.targets.map((target) => target.members.length)
        .sort((a, b) => a - b),
    ).toEqual([1, 1, 4, 4, 9]);
    const map = layout(places);
    expect(map.unplaced).toEqual([]);
    expect(map.placed.marks.map((mark) => mark.place.adcode).sort()).toEqual(
      places.map((place) => place.region.adcode),
    );
  });
  it('draws a hollow ring in the colour of what is required where no comparable actual is reported, and fills nothing', () => {
    const map = layout(places);
    expect(colours(map, '500000')).toEqual(['page', 'req']);
    expect(map.placed.marks.find((mark) => mark.place.adcode === '500000')?.place.valueText).toBe('5 个目标');
    expect([...fillOfAreas(map.placed)]).toEqual([]);
  });
  it('says no share of a place without an actual, and of one with several the lowest with how many there are', () => {
    const labels = layout(places).placed.marks.map(({ place }) => [place.adcode, place.valueText]);
    expect(labels.filter(([, value]) => value?.includes('%'))).toEqual([
      ['310114', '16.7%'], // 1 of 6
      ['520600', '最低 ≤17.8%'],
    ]);
    expect(layout(places).placed.marks.find((mark) => mark.place.adcode === '520600')?.place.dateText).toBe(
      '6 个目标，2 个有实际值',
    );
    // A disc in its class inside the ring of the four targets without an actual.
    expect(colours(layout(places), '520600')).toEqual(['page', 'req', 'b5']);
  });
  it('fills a province by its own figure only, in the class of its attainment', () => {
    expect(fillOfAreas(layout([withActual(20_000)]).placed).get('500000')?.fill).toBe('b1');
    expect(fillOfAreas(layout([withActual(40_000)]).placed).get('500000')?.fill).toBe('b2');
    expect(fillOfAreas(layout([withActual(48_000)]).placed).get('500000')?.fill).toBe('b4');
    expect(fillOfAreas(layout([withActual(60_000)]).placed).get('500000')?.fill).toBe('b5');
  });
  it('tells the classes apart without colour: by dots and a tick', () => {
    const shapes = [20_000, 40_000, 48_000, 60_000].map((value) =>
      layout([withActual(value)])
        .placed.marks[0]?.glyph?.map((mark) => mark.kind)
        .join(),
    );
    expect(new Set(shapes).size).toBe(4);
  });
  it('marks a share that is a bound, and fills nothing where it may lie in two classes', () => {
    const map = layout([withActual(20_000, { qualifier: 'over' })]);
    const [mark] = map.placed.marks;
    expect(mark?.place.valueText).toBe('≥40.0%');
    expect(mark?.glyph?.filter(({ kind }) => kind === 'path')).toHaveLength(4);
    expect([...fillOfAreas(map.placed)]).toEqual([]);
    expect(
      layout([withActual(20_000, { qualifier: 'range', valueMax: 25_000 })]).placed.marks[0]?.place.valueText,
    ).toBe('40.0%–50.0%');
  });
  it('counts every state in its key, zero included', () => {
    expect(selectAttainmentCounts(places, geo, new Set())).toEqual({
      none: 4, // 重庆, 湘潭, 温州, 沈阳
      below60: 2, // 铜仁, 嘉定
      from60: 0,
      from95: 0,
      reached: 0,
      open: 0,
      mixed: 1,
      bound: 0,
      silent: geo.areas.length - 1,
    });
  });
  it('sets no label over another, phone to desk', () => {
    for (const text of [realText.zh, realText.en]) {
      for (const width of [360, 720, 840, 1128]) {
        const boxes = layout(places, width, text).placed.labels.map((label) => label.box);
        expect(boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)))).toEqual([]);
      }
    }
  });
});
