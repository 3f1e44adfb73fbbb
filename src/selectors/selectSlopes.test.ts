import { expect, it } from 'vitest';
import { makeActual } from '../testing/makeRecords';
import { realDataset } from '../testing/realData';
import { selectSlopes } from './selectSlopes';

it('two dates of one place make a line, a count of a day and one to date do not', () => {
  const of = (end: string, measure?: 'cumulative') =>
    makeActual(5, end, { id: `900A-${end.slice(0, 4)}`, ...(measure ? { measure } : {}) });
  const select = (...figures: ReturnType<typeof of>[]) =>
    selectSlopes({ ...realDataset, figures }, 'certified').map(({ points }) => points.length);
  expect(select(of('2021-12-31'), of('2023-12-31'))).toEqual([2]);
  expect(select(of('2021-12-31'), of('2023-12-31', 'cumulative'))).toEqual([]);
});
