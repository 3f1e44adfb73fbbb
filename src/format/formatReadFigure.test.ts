import { expect, it } from 'vitest';
import { makeReadFigure } from '../testing/makeReadFigure';
import { realText } from '../testing/realData';
import { formatReadFigure } from './formatReadFigure';

it('a number of a reader’s article is written as a published one is: both ends of a range, %, its kind', () => {
  expect(formatReadFigure(makeReadFigure(), realText.zh)).toBe('523 人');
  const range = makeReadFigure({ value: 3, valueMax: 5, qualifier: 'range', unit: 'station', kind: 'standard' });
  expect(formatReadFigure(range, realText.zh)).toBe('3–5 个 · 标准');
  expect(formatReadFigure(makeReadFigure({ value: 82.8, unit: 'percent' }), realText.zh)).toBe('82.8%');
  expect(formatReadFigure(makeReadFigure({ unit: null, qualifier: 'over' }), realText.zh)).toBe('>523');
});
