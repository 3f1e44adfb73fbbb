import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { computeHalfUnit, computePrintedInterval } from './printedInterval';

function figureOf(id: string) {
  const figure = realDataset.figures.find((one) => one.id === id);
  if (!figure) throw new Error(id);
  return figure;
}

describe('the last printed digit', () => {
  it.each([
    ['189%', 0.5],
    ['521人', 0.5],
    ['3.3万人', 500],
    ['10.45万人', 50],
    ['1.06亿元', 500000],
    ['1 150余人', 0.5],
    ['13.7人', 0.05],
  ])('%s is known to within %f', (printed, half) => {
    expect(computeHalfUnit(printed)).toBeCloseTo(half, 9);
  });
});

describe('what a printed number can mean', () => {
  it('a tenth of 万 or 亿 was rounded: 安徽 3.3万 and 温州 1.65万', () => {
    expect(computePrintedInterval(figureOf('001A-01'))).toMatchObject({ min: 32_500, max: 33_500 });
    expect(computePrintedInterval(figureOf('004B-01'))).toMatchObject({ min: 16_450, max: 16_550 });
    expect(computePrintedInterval(figureOf('003A-13'))).toMatchObject({ min: 105_500_000, max: 106_500_000 });
  });
  it('66万元, 13.7 in 10,000 and what is told in words (约, 突破) are not widened again', () => {
    expect(computePrintedInterval(figureOf('001D-09'))).toMatchObject({ min: 660_000, max: 660_000 });
    expect(computePrintedInterval(figureOf('001A-08'))).toMatchObject({ min: 13.7, max: 13.7 });
    expect(computePrintedInterval(figureOf('004B-02'))).toMatchObject({ min: 13_000, max: Infinity });
    expect(computePrintedInterval(figureOf('004B-03'))).toMatchObject({ min: 16_625, max: 18_375 });
  });
  it('five counts of the documents are widened, and nothing else', () => {
    const widened = realDataset.figures.filter((figure) => {
      const interval = computePrintedInterval(figure);
      return figure.qualifier === 'exact' && interval !== null && interval.min < interval.max;
    });
    expect(widened.map(({ id }) => id)).toEqual(['000B-09', '001A-01', '001C-10', '003A-13', '004B-01']);
  });
});
