import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawSiteSign } from './drawSiteSign';

it('the icon of the site is its sign: a file that browsers read before anything is drawn', () => {
  const icon = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
  const [ring, disc] = drawSiteSign(16, 16, 13.5);
  if (ring?.kind !== 'circle' || disc?.kind !== 'circle') throw new Error('the sign is no ring around a disc');
  expect(icon).toContain(`r="${ring.r}" stroke-width="${Number((ring.strokeWidth ?? 0).toFixed(2))}"`);
  expect(icon).toContain(`r="${Number(disc.r.toFixed(2))}"`);
});
