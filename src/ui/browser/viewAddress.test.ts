import { afterEach, expect, it, vi } from 'vitest';
import { readViewAddress } from './viewAddress';

afterEach(() => vi.unstubAllGlobals());

it('an address under a figure names its places by commas, and drops how it looked to its reader', () => {
  const href = 'https://example.org/compare?places=520600%2C500000&indicator=certified&theme=dark';
  vi.stubGlobal('window', { location: { href } });
  expect(readViewAddress()).toBe('https://example.org/compare?places=520600,500000&indicator=certified');
});
