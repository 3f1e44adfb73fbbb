import { describe, expect, it } from 'vitest';
import { parseSiteEnvironment } from './siteEnvironment.ts';

describe('what a host says of its site', () => {
  it('may be nothing at all', () => {
    expect(parseSiteEnvironment({ SITE_FOOTER: ' ' })).toEqual({ origin: null, contact: null, footer: [] });
  });
  it('is an origin, an address to write to, and lines for the footer', () => {
    expect(
      parseSiteEnvironment({
        SITE_ORIGIN: 'https://atlas.example.org/',
        SITE_CONTACT: 'data@example.org',
        SITE_FOOTER: '某ICP备0号|https://beian.miit.gov.cn/; 某研究所',
      }),
    ).toEqual({
      origin: 'https://atlas.example.org',
      contact: 'data@example.org',
      footer: [
        { text: '某ICP备0号', url: 'https://beian.miit.gov.cn/' },
        { text: '某研究所', url: null },
      ],
    });
  });
  it.each([
    [{ SITE_ORIGIN: 'atlas.example.org' }, /SITE_ORIGIN/],
    [{ SITE_ORIGIN: 'https://example.org/atlas/' }, /BASE_PATH/],
    [{ SITE_ORIGIN: 'javascript:1' }, /SITE_ORIGIN/],
    [{ SITE_CONTACT: 'me@example.org?bcc=you@example.org' }, /SITE_CONTACT/],
    [{ SITE_FOOTER: 'x|javascript:alert(1)' }, /SITE_FOOTER/],
    [{ SITE_FOOTER: '|https://example.org' }, /SITE_FOOTER/],
  ])('%o stops the build', (env, message) => {
    expect(() => parseSiteEnvironment(env)).toThrow(message);
  });
});
