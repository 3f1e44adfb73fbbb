import { describe, expect, it } from 'vitest';
import { composeHostFiles } from './composeHostFiles';

const read = (base: string, name: string): string => {
  const file = composeHostFiles(base).find((one) => one.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file.content;
};

describe('what hosts are told', () => {
  it.each(['/', '/atlas/'])('names 404.html below %s, with status 404', (base) => {
    expect(read(base, '_redirects').trim().split(/\s+/)).toEqual([`${base}*`, `${base}404.html`, '404']);
    expect(read(base, '.htaccess')).toContain(`ErrorDocument 404 ${base}404.html\n`);
    expect(read(base, 'nginx.conf.txt')).toContain(`error_page 404 ${base}404.html;`);
    expect(JSON.parse(read(base, 'staticwebapp.config.json'))).toMatchObject({
      responseOverrides: { 404: { rewrite: `${base}404.html`, statusCode: 404 } },
    });
  });

  it('lets only hashed files be kept for ever', () => {
    for (const name of ['_headers', 'vercel.json', 'staticwebapp.config.json', '.htaccess', 'nginx.conf.txt']) {
      const content = read('/atlas/', name);
      expect([name, content.match(/immutable/g)?.length]).toEqual([name, 1]);
      expect(content).toContain('/atlas/assets/');
    }
  });

  it('has everything else asked for again, an unknown address too', () => {
    const nginx = read('/atlas/', 'nginx.conf.txt');
    expect(nginx.match(/^location /gm)).toHaveLength(6);
    expect(nginx.match(/add_header Cache-Control "no-cache" always;/g)).toHaveLength(5);
    expect(read('/atlas/', '.htaccess')).toMatch(/Header set Cache-Control "no-cache"\n {2}<If .*assets/);
    expect(JSON.parse(read('/atlas/', 'staticwebapp.config.json'))).toMatchObject({
      globalHeaders: { 'cache-control': 'no-cache' },
    });
  });

  it('names the types that lists of hosts lack, with the encoding', () => {
    const nginx = read('/atlas/', 'nginx.conf.txt');
    const azure: unknown = JSON.parse(read('/atlas/', 'staticwebapp.config.json'));
    for (const [ending, type] of [
      ['webmanifest', 'application/manifest+json'],
      ['csv', 'text/csv; charset=utf-8'],
      ['md', 'text/markdown; charset=utf-8'],
    ] as const) {
      expect(nginx).toMatch(
        new RegExp(`\\\\.${ending}\\$" \\{\\s+types \\{ \\}\\s+default_type "${type.replace('+', '\\+')}";`),
      );
      expect(read('/atlas/', '.htaccess')).toContain(`AddType "${type}" .${ending}\n`);
      expect(azure).toHaveProperty(['mimeTypes', `.${ending}`], type);
    }
  });

  it('says why a plain server may not know the page of a county', () => {
    expect(read('/', 'HOSTING.txt')).toContain('a county that no report names');
  });

  it('sends no address outside the base', () => {
    for (const { name, content } of composeHostFiles('/atlas/')) {
      const addresses = content.match(/(?<![\w.:/<])\/[a-z0-9][\w./-]*/gi) ?? [];
      expect({
        name,
        outside: addresses.filter(
          (address) =>
            !address.startsWith('/atlas') && !/BASE_PATH=\S*$/.test(content.slice(0, content.indexOf(address))),
        ),
      }).toEqual({ name, outside: [] });
    }
  });

  it('lets the shell stand for places only, and only where a six-digit code is asked for', () => {
    const [, pattern = ''] = /location ~ "([^"]+)"/.exec(read('/atlas/', 'nginx.conf.txt')) ?? [];
    const stands = new RegExp(pattern);
    expect(['/atlas/regions/520301', '/atlas/regions/520301/'].every((path) => stands.test(path))).toBe(true);
    expect(
      ['/atlas/regions/5203', '/atlas/targets/520301', '/regions/520301', '/atlas/regions/520301/x'].some((path) =>
        stands.test(path),
      ),
    ).toBe(false);
  });
});
