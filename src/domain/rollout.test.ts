import { describe, expect, it } from 'vitest';
import { realSystemViews } from '../testing/realData';
import { listMilestones, listWaves } from './rollout';

const viewOf = (id: string) => {
  const view = realSystemViews.find(({ programme }) => programme.id === id);
  if (!view) throw new Error(id);
  return view;
};

describe('a roll-out', () => {
  it('沈阳: nine districts are one wave, four places the other, whose last day is a year and a half later', () => {
    const view = viewOf('004C-P4');
    const waves = listWaves(listMilestones(view), view.region.adcode);
    expect(waves.map(({ places, due }) => [places.length, due])).toEqual([
      [9, '2022-06-30'],
      [4, '2023-12-31'],
    ]);
  });
  it('沈阳: what is asked of the whole city is of no place by itself', () => {
    const shared = listMilestones(viewOf('004C-P4')).flatMap((one) => one.shared.map(({ id }) => id));
    expect(shared).toEqual(['004C-11', '004C-16']);
  });
  it('嘉定: six townships that are not named are one row, the district', () => {
    const view = viewOf('002C-P1');
    expect(listWaves(listMilestones(view), view.region.adcode)).toEqual([{ places: ['310114'], due: null }]);
  });
});
