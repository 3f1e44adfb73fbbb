import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const GIVEN = [
  'README.md',
  'e2e',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'seeds',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];
/** Made by installing and building; never committed. */
const MADE = ['dist', 'node_modules'];

it('nothing stands at the top of the project but what its given shape names, and dot-entries', () => {
  const entries = readdirSync(new URL('../../', import.meta.url)).filter(
    (name) => !name.startsWith('.') && !MADE.includes(name),
  );
  expect(entries.sort((a, b) => a.localeCompare(b, 'en'))).toEqual([...GIVEN].sort((a, b) => a.localeCompare(b, 'en')));
});
