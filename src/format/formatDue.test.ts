import { expect, it } from 'vitest';
import { indexDataset } from '../selectors/indexDataset';
import { realDataset, realText } from '../testing/realData';
import { formatDue } from './formatDue';

const { figures } = indexDataset(realDataset);

it('a target with a deadline names it, and one that no day is asked for says so and never the date of its issue', () => {
  expect(formatDue(figures.get('000B-14')!, '2027', realText.zh)).toBe('目标 2027');
  expect(formatDue(figures.get('000B-16')!, '2024', realText.zh)).toBe('目标，没有写期限');
  expect(formatDue(figures.get('000B-16')!, '2024', realText.en)).toBe('target, no deadline');
});
