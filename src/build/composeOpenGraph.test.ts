import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { composeOpenGraph, selectCard } from './composeOpenGraph';
import { listPaths } from './composePages';

const cards = new Set([
  'home',
  ...realDataset.regions.filter((region) => region.level === 'province').map((region) => region.adcode),
]);

describe('the preview image of a page', () => {
  it('is that of the province that the page is about, else of the whole site', () => {
    const programme = realDataset.programmes.find((one) => one.region.startsWith('44'));
    expect(
      [
        '/',
        '/targets',
        '/indicators/certified',
        '/regions/520000',
        '/regions/520600',
        '/regions/520526',
        '/targets/000B-14',
        '/evidence/001A-01',
        `/programmes/${programme?.id ?? ''}`,
      ].map((path) => selectCard(path, realDataset, cards)),
    ).toEqual(['home', 'home', 'home', '520000', '520000', '520000', '500000', '340000', '440000']);
  });

  it('is committed for every page of the site', () => {
    const names = new Set(listPaths(realDataset).map((path) => selectCard(path, realDataset, cards) ?? ''));
    expect(names.size).toBe(35);
    expect(
      [...names].filter((name) => !existsSync(new URL(`../../seeds/dataset/cards/${name}.png`, import.meta.url))),
    ).toEqual([]);
  });

  it('asks for a large picture only where there is one', () => {
    const preview = { title: '', description: '', siteName: '', url: null };
    expect(new Map(composeOpenGraph({ ...preview, image: '/cards/home.png' })).get('twitter:card')).toBe(
      'summary_large_image',
    );
    expect(new Map(composeOpenGraph({ ...preview, image: null })).get('twitter:card')).toBe('summary');
  });
});
