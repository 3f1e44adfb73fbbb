import { expect, test } from 'vitest';
import { formatEmbedAddress, formatPageAddress } from './embedAddress';
import { parseParameter } from './parseAddress';

const look = { figure: 'map', lang: 'zh', theme: 'light' } as const;

test('a framed figure keeps everything that the address of its page says', () => {
  const framed = new URL(formatEmbedAddress('https://atlas.example/?province=500000,520000&per=10k&lang=en', look));
  expect(Object.fromEntries(framed.searchParams)).toEqual({
    province: '500000,520000',
    per: '10k',
    lang: 'zh',
    theme: 'light',
    embed: '1',
    figure: 'map',
  });
  expect(framed.href).toContain('province=500000,520000');
});

test('the page of a framed figure is the address without what frames it', () => {
  const page = 'https://atlas.example/site/targets?due=passed&province=500000,520000&lang=zh&theme=light';
  expect(formatPageAddress(formatEmbedAddress(page, look))).toBe(page);
});

test('a part of the page stays the place that a link leads back to', () => {
  expect(formatPageAddress('https://atlas.example/targets?embed=1&figure=map#map')).toBe(
    'https://atlas.example/targets#map',
  );
});

test('only embed=1 asks for one figure alone', () => {
  const asksForEmbed = (search: string) => parseParameter('embed', new URLSearchParams(search));
  const asked = ['?embed=1', '?lang=en&embed=1', '?embed=0', '?embed', '?unembed=1', ''];
  expect(asked.map(asksForEmbed)).toEqual([true, true, false, false, false, false]);
});
