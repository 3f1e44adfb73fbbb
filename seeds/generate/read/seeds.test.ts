import { expect, it } from 'vitest';
import { parseSeeds } from '../compileSeeds';
import { makeSources, RECORDS } from './exampleSeeds';
import { listArticles, listFigures } from './seeds';

const seeds = parseSeeds(makeSources()).seeds!;

it('every figure knows the line of each of its keys', () => {
  const target = listFigures(seeds)[4];
  expect(target?.diagnose(['value'], 'm', 'x')).toEqual({ file: RECORDS, line: 21, message: '900A-05: m', fix: 'x' });
  expect(target?.diagnose(['valueMax'], 'm', 'x').line).toBe(17);
});

it('every article knows its own lines', () => {
  expect(listArticles(seeds)[0]?.diagnose(['headlineLine'], 'm', 'x')).toMatchObject({ line: 5, message: '900A: m' });
});
