import { expect, it } from 'vitest';
import { parseSeeds } from '../compileSeeds';
import { makeSources, PROGRAMMES } from './exampleSeeds';
import { listProgrammes, selectDocumentName } from './listProgrammes';

it('a programme file is named for its document', () => {
  expect(selectDocumentName(PROGRAMMES)).toBe('900_example');
});

it('a programme knows its document, its article and its line', () => {
  const [first, second] = listProgrammes(parseSeeds(makeSources()).seeds!);
  expect(first).toMatchObject({ document: '900_example', articleId: '900A' });
  expect(second?.diagnose(['line'], 'too far', 'go back')).toEqual({
    file: PROGRAMMES,
    line: 14,
    message: '900A-P2: too far',
    fix: 'go back',
  });
});
