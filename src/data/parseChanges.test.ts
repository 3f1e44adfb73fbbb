import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../testing/readProject';
import { parseChanges } from './parseChanges';

const committed: unknown = JSON.parse(readFileSync(join(projectRoot, 'seeds/dataset/changes.json'), 'utf8'));

it('reads the log of the data, newest edition first', () => {
  const editions = parseChanges(committed, 'changes.json');
  const dates = editions.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(editions.at(-1)?.first).toMatchObject({ articles: 16, targets: 27 });
});

it('names what is wrong with another file', () => {
  expect(() =>
    parseChanges([{ version: 'x', date: '2026-11-22', changes: [{ action: 'lost' }] }], 'changes.json'),
  ).toThrow(/0\.changes\.0\.action/);
});
