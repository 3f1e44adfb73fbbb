import { expect, it } from 'vitest';
import { parseParameter } from '../../address/parseAddress';
import { layoutHeadLinks } from './headLinks';

const page = 'https://atlas.example.org/targets';
const canonicalOf = (search: string) =>
  layoutHeadLinks(page, parseParameter('lang', new URLSearchParams(search))).find(({ rel }) => rel === 'canonical')
    ?.href;

it('an address is canonical for itself in each language, and plain without one', () => {
  expect(canonicalOf('')).toBe(page);
  expect(canonicalOf('lang=en')).toBe(`${page}?lang=en`);
  expect(canonicalOf('lang=nonsense')).toBe(page);
});
it('every page names all its languages, and the plain address for readers of neither', () => {
  const alternates = layoutHeadLinks(page, 'en').flatMap(({ rel, hreflang }) =>
    rel === 'alternate' ? [hreflang] : [],
  );
  expect(alternates).toEqual(['zh-CN', 'en', 'x-default']);
});
