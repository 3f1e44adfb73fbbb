import { expect, it } from 'vitest';
import type { Qualifier } from '../../domain/codes';
import type { Amount } from '../../domain/records/figure';
import { layoutBullet } from './layoutBullet';

const figure = (value: number | null, qualifier: Qualifier = 'exact'): Amount => ({ value, qualifier });

it('the target leaves a tenth of headroom, the actual its share of it', () => {
  const placed = layoutBullet(figure(500, 'over'), figure(89));
  expect(placed?.max).toBeCloseTo(550, 6);
  expect(placed?.actual).toBeCloseTo(0.1618, 4); // 89 / 550
  expect(placed?.target).toBeCloseTo(0.9091, 4); // 500 / 550
  expect(placed?.isOpen).toBe(true);
});
it('without an actual there is no bar, not a bar of nothing', () => {
  expect(layoutBullet(figure(50000, 'over'), null)?.actual).toBeNull();
});
it('a true zero is a bar of length 0', () => {
  expect(layoutBullet(figure(100), figure(0))?.actual).toBe(0);
});
it('an actual past its target widens the track', () => {
  expect(layoutBullet(figure(100), figure(200))?.max).toBeCloseTo(220, 6);
});
it('about 400 of 500 keeps its margin', () => {
  const margin = layoutBullet(figure(500), figure(400, 'about'))?.margin;
  expect(margin?.from).toBeCloseTo(380 / 550, 6);
  expect(margin?.to).toBeCloseTo(420 / 550, 6);
});
it('a target without a number has no bullet', () => {
  expect(layoutBullet(figure(null, 'indefinite'), null)).toBeNull();
});
