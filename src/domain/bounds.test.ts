import { expect, it } from 'vitest';
import { makeActual, makeTarget } from '../testing/makeRecords';
import { computeBounds } from './bounds';

const over500 = makeTarget(500, '2025-12-31', { qualifier: 'over' });
const share = (yt: number, yT: number) => yt / yT;

it('89 of over 500 is at most 17.8 %, and at least 411 are missing', () => {
  expect(computeBounds([makeActual(89, '2021-12-31'), over500], share)).toEqual({ min: 0, max: 0.178 });
  expect(computeBounds([makeActual(89, '2021-12-31'), over500], (yt, yT) => yT - yt)).toEqual({
    min: 411,
    max: Infinity,
  });
});
it('about 400 of 500 is 76 to 84 %', () => {
  const bounds = computeBounds(
    [makeActual(400, '2021-12-31', { qualifier: 'about' }), makeTarget(500, '2025-12-31')],
    share,
  );
  expect(bounds?.min).toBeCloseTo(0.76, 9);
  expect(bounds?.max).toBeCloseTo(0.84, 9);
});
it('over 400 of 500 is at least 80 %', () => {
  expect(
    computeBounds([makeActual(400, '2021-12-31', { qualifier: 'over' }), makeTarget(500, '2025-12-31')], share),
  ).toEqual({ min: 0.8, max: Infinity });
});
it('exact figures leave one point', () => {
  expect(computeBounds([makeActual(100, '2021-12-31'), makeTarget(500, '2025-12-31')], share)).toEqual({
    min: 0.2,
    max: 0.2,
  });
});
it('over 400 of over 500 has no bounds', () => {
  expect(computeBounds([makeActual(400, '2021-12-31', { qualifier: 'over' }), over500], share)).toBeNull();
});
