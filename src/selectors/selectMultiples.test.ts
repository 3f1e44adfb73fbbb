import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { indexDataset } from './indexDataset';
import { selectMultiples } from './selectMultiples';

const of = (adcode: string, indicator: string) =>
  selectMultiples(realDataset, adcode).filter((multiple) => multiple.indicator.id === indicator);

describe('small charts of a place', () => {
  it('show the two dates of 肇庆 in one chart, newest first', () => {
    expect(
      of('441200', 'certified').map((multiple) => multiple.figures.map((figure) => [figure.value, figure.period.end])),
    ).toEqual([
      [
        [966, '2023-12-31'],
        [13, '2008-12-31'],
      ],
    ]);
  });
  it('keep apart what only shares an indicator: four prizes of 晋江', () => {
    expect(of('350582', 'honours-national').map((multiple) => multiple.figures.length)).toEqual([1, 1, 1, 1]);
  });
  it('put 2 and 32 community rooms of 铜仁 side by side once, as a contradiction', () => {
    const [rooms, ...others] = of('520600', 'community-rooms');
    expect(others).toEqual([]);
    expect([rooms?.figures[0].value, ...(rooms?.contradicting ?? []).map((figure) => figure.value)].sort()).toEqual([
      2, 32,
    ]);
  });
  it('set national reports of the same year beside a comparable count, and none beside one whose definition is unclear', () => {
    const [tongren] = of('520600', 'certified');
    expect(tongren?.context).toMatchObject({ kind: 'nation', year: 2021 });
    expect(of('441200', 'certified')[0]?.context).toBeNull();
  });
  it('leave no figure of a place out but its targets', () => {
    for (const { adcode } of realDataset.regions) {
      const shown = selectMultiples(realDataset, adcode)
        .flatMap((multiple) => [...multiple.figures, ...multiple.contradicting])
        .map((figure) => figure.id)
        .sort();
      expect(shown).toEqual(
        indexDataset(realDataset)
          .figuresOf(adcode)
          .filter((figure) => figure.kind !== 'target')
          .map((figure) => figure.id)
          .sort(),
      );
    }
  });
});
