import { expect, it } from 'vitest';
import { layoutHeadLinks } from './headLinks';

const page = 'https://atlas.example.org/targets';
const canonicalOf = (lang: string | null) => layoutHeadLinks(page, lang).find(({ rel }) => rel === 'canonical')?.href;

it('an address is canonical for itself in each language, and plain without one', () => {
  expect(canonicalOf(null)).toBe(page);
  expect(canonicalOf('en')).toBe(`${page}?lang=en`);
  expect(canonicalOf('nonsense')).toBe(page);
});
it('every page names all its languages, and the plain address for readers of neither', () => {
  const alternates = layoutHeadLinks(page, 'en').flatMap(({ rel, hreflang }) =>
    rel === 'alternate' ? [hreflang] : [],
  );
  expect(alternates).toEqual(['zh-CN', 'en', 'x-default']);
});
