import { expect, it } from 'vitest';
import { describePage } from '../frame/describePage';
import { realDataset, realText } from '../../testing/realData';
import { guidedQuestions } from './guidedQuestions';

it('each of the ten questions leads to a page that exists and is written in both languages', () => {
  expect(guidedQuestions).toHaveLength(10);
  for (const { to } of guidedQuestions)
    expect([to, describePage(to, realDataset, realText.zh)?.title]).not.toContain(undefined);
  for (const text of [realText.zh, realText.en])
    for (const { name } of guidedQuestions) expect(text.t(`indicators.question.${name}`)).toMatch(/[?？]$/);
});
