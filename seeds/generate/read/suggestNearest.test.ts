import { expect, it } from 'vitest';
import { suggestNearest } from './suggestNearest';

it('a slip of the pen finds the name that was meant', () => {
  expect(suggestNearest('certifed', ['certified', 'stations'], 'add it')).toBe(
    'did you mean certified? Otherwise add it',
  );
});

it('a word like nothing known only says how to add it', () => {
  expect(suggestNearest('zzzzzz', ['certified'], 'add it')).toBe('add it');
});
