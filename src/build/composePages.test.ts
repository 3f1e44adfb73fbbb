import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Slice } from '../domain/slice';
import { realDataset } from '../testing/realData';
import { composePages, listPaths } from './composePages';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const compose = (origin: string | null, base = '/') =>
  composePages(
    read('seeds/dataset/dataset.json'),
    read('index.html'),
    {
      origin,
      base,
      updatedOn: '2026-11-22',
      cards: new Set(['home', '520000']),
    },
    (file) => JSON.parse(read(`public/geo/${file}`)),
  );

describe('the documents of the site', () => {
  it('are one for every place, indicator, target, programme and figure, each with words of its own', async () => {
    const { pages } = await compose(null);
    const kinds = ['regions', 'indicators', 'targets', 'programmes', 'evidence'].map(
      (kind) => pages.filter(({ path }) => path.startsWith(`/${kind}/`)).length,
    );
    expect(kinds).toEqual([
      realDataset.regions.length - 1,
      realDataset.indicators.length,
      realDataset.figures.filter((figure) => figure.kind === 'target').length,
      realDataset.programmes.length,
      realDataset.figures.length,
    ]);
    const words = pages.map(({ html }) => /name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
    expect(words.filter((text) => text.length < 20)).toEqual([]);
    const page = pages.find(({ path }) => path === '/regions/520000')?.html ?? '';
    expect(page).toContain('<title>贵州省 · 社工人才图谱</title>');
    expect(page).toMatch(/<noscript>.*<h1>贵州省<\/h1>/);
    expect(page).not.toContain('上面是预先画好的全国图');
  });

  it('bring the facts of their page where it shows one thing, and no other', async () => {
    const { pages, fallback } = await compose(null);
    const sliceOf = (path: string): Slice | null => {
      const html = pages.find((page) => page.path === path)?.html ?? '';
      const json = /<script type="application\/json" id="page-slice">(.*?)<\/script>/.exec(html)?.[1];
      return json === undefined ? null : (JSON.parse(json) as Slice);
    };
    expect(sliceOf('/evidence/000B-14')?.scope).toEqual({ of: 'figure', key: '000B-14' });
    expect(sliceOf('/targets/004D-22')?.scope).toEqual({ of: 'target', key: '004D-22' });
    expect(sliceOf('/targets/004D-22')?.facts.version).toBe(realDataset.version);
    expect(sliceOf('/regions/520600')?.facts.regions.filter(({ parent }) => parent === '520600')).toHaveLength(10);
    expect(['/targets', '/about', '/indicators/certified'].map(sliceOf)).toEqual([null, null, null]);
    expect(fallback).not.toContain('page-slice');
  });

  it('leave the counties without figures to a file of their province, which names its prefectures', () => {
    const { provinceSlices } = compose(null);
    expect(provinceSlices).toHaveLength(34);
    const guizhou = provinceSlices.find(({ path }) => path === 'regions/520000/slice.json');
    const { scope, facts } = JSON.parse(guizhou?.text ?? '') as Slice;
    expect(scope).toEqual({ of: 'region', key: '520000' });
    expect(facts.regions.filter(({ parent }) => parent === '520000')).toHaveLength(9);
  });

  it('tell a reader without the program their main figure with its words', async () => {
    const { pages } = await compose(null);
    const noticeOf = (path: string) =>
      /<noscript>.*?<\/noscript>/.exec(pages.find((page) => page.path === path)?.html ?? '')?.[0] ?? '';
    expect(noticeOf('/evidence/000B-14')).toMatch(/持证社会工作者：.*5万.*2027.*<q>.*突破5万人.*<\/q>/);
    expect(noticeOf('/targets/004D-22')).toMatch(/500.*<q>.*500人以上.*<\/q>/);
    expect(noticeOf('/regions/520600').match(/<li>/g)).toHaveLength(6);
    expect(noticeOf('/regions/320000')).not.toContain('<li>');
    expect(noticeOf('/about')).not.toContain('<li>');
  });

  it('name no address of their own where the site does not know where it stands', async () => {
    const { pages, sitemap, homeLinks } = await compose(null);
    expect(sitemap).toBeNull();
    expect(homeLinks).not.toContain('canonical');
    expect(homeLinks).not.toContain('og:url');
    expect(pages.filter(({ html }) => html.includes('rel="canonical"'))).toEqual([]);
  });

  it('say how a link to them looks elsewhere, with the picture of their province or of the first page', async () => {
    const { pages, homeLinks } = await compose('https://atlas.example.org', '/atlas/');
    const read = (path: string, property: string) =>
      new RegExp(`<meta property="${property}" content="([^"]*)">`).exec(
        path === '/' ? homeLinks : (pages.find((page) => page.path === path)?.html ?? ''),
      )?.[1];
    expect(read('/regions/520000', 'og:title')).toBe('贵州省');
    expect(read('/regions/520000', 'og:image')).toBe('https://atlas.example.org/atlas/cards/520000.png');
    // 铜仁 lies in 贵州; of 安徽 this site has no picture.
    expect(read('/regions/520600', 'og:image')).toBe('https://atlas.example.org/atlas/cards/520000.png');
    expect(read('/regions/340000', 'og:image')).toBe('https://atlas.example.org/atlas/cards/home.png');
    expect(read('/', 'og:url')).toBe('https://atlas.example.org/atlas/');
    for (const path of ['/', ...pages.map((page) => page.path)]) {
      for (const property of ['og:title', 'og:description', 'og:image'])
        expect(read(path, property), `${property} of ${path}`).toBeTruthy();
    }
  });

  it('name it in full, below the base, with one address per language', async () => {
    const { pages } = await compose('https://atlas.example.org', '/atlas/');
    const page = pages.find(({ path }) => path === '/targets')?.html ?? '';
    expect(page).toContain('<link rel="canonical" href="https://atlas.example.org/atlas/targets">');
    expect(page).toContain(
      '<link rel="alternate" hreflang="en" href="https://atlas.example.org/atlas/targets?lang=en">',
    );
    expect(page).toContain('hreflang="x-default" href="https://atlas.example.org/atlas/targets"');
  });
});

describe('the sitemap', () => {
  it('lists every address of the site once, and nothing else', async () => {
    const { sitemap, pages } = await compose('https://atlas.example.org');
    const listed = [...(sitemap ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed).toEqual(listPaths(realDataset).map((path) => `https://atlas.example.org${path}`));
    expect(listed.slice(1)).toEqual(pages.map(({ path }) => `https://atlas.example.org${path}`));
  });
  it('is XML that names the languages of each page', async () => {
    const { sitemap } = await compose('https://atlas.example.org');
    expect(sitemap).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset [^>]*xmlns:xhtml/);
    expect(sitemap?.match(/hreflang="en"/g)?.length).toBe(listPaths(realDataset).length);
  });
});
