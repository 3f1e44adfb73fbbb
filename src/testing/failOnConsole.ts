import { afterEach, beforeEach } from 'vitest';

/**
 * A warning that nobody reads is an error that nobody mends: whatever a test prints with console.error or console.warn
 * fails it. A test that expects a complaint replaces the method itself: vi.spyOn(console,
 * 'error').mockImplementation(…).
 */
const watched = ['error', 'warn'] as const;
const original = { error: console.error, warn: console.warn };
let complaints: string[] = [];

beforeEach(() => {
  complaints = [];
  for (const method of watched) {
    console[method] = (...words: unknown[]) => {
      complaints.push(`console.${method}: ${words.map(String).join(' ')}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  if (complaints.length > 0) throw new Error(`This test printed a complaint.\n${complaints.join('\n')}`);
});
