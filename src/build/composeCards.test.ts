import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { realDataset } from '../testing/realData';
import { type Card, composeCards } from './composeCards';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const readText = (path: string) => read(path).toString('utf8');
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');

let cards: readonly Card[] = [];
beforeAll(async () => {
  cards = await composeCards(readText('seeds/dataset/dataset.json'), (file) =>
    JSON.parse(readText(`public/geo/${file}`)),
  );
});

const cardOf = (name: string): readonly string[] => textsOf(cards.find((card) => card.name === name)?.svg ?? '');

describe('the preview images', () => {
  it('show today’s dataset: where this fails, run npm run cards and commit what it writes', () => {
    const drawn = JSON.parse(readText('seeds/dataset/cards/manifest.json')) as Record<string, string>;
    const now = Object.fromEntries(
      cards.map(({ name, svg }) => [name, createHash('sha256').update(svg).digest('hex')]),
    );
    expect(drawn).toEqual(now);
  });

  it('are one for the first page and each of the 34 provinces, 1200 × 630, and one square sign, under 3 MB together', () => {
    const provinces = realDataset.regions
      .filter((region) => region.level === 'province')
      .map((region) => region.adcode);
    expect(cards.map(({ name }) => name)).toEqual(['icon', 'home', ...provinces]);
    expect(
      new Set(
        cards.map(({ name, widthPx, heightPx }) => `${name === 'icon' ? 'icon' : 'card'} ${widthPx} × ${heightPx}`),
      ),
    ).toEqual(new Set(['icon 300 × 300', 'card 1200 × 630']));
    let bytes = 0;
    for (const { name, widthPx, heightPx } of cards) {
      const path = `seeds/dataset/cards/${name}.png`;
      const png = read(path);
      expect([name, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([name, widthPx, heightPx]);
      bytes += statSync(new URL(`../../${path}`, import.meta.url)).size;
    }
    expect(bytes).toBeLessThan(3_000_000);
  });

  it('say of a place that no report names that silence is not zero, and show no number', () => {
    const reported = new Set<string>(realDataset.figures.map((figure) => figure.region.slice(0, 2)));
    const silent = cards.filter(({ name }) => /^\d/.test(name) && !reported.has(name.slice(0, 2)));
    expect(silent.length).toBeGreaterThan(10);
    for (const { name } of silent) {
      const texts = cardOf(name);
      expect(texts.join('')).toContain('没有报道不等于零');
      // The edition of the boundaries is the only number on them.
      expect({ name, numbers: texts.filter((text) => /\d/.test(text) && !text.includes('天地图')) }).toEqual({
        name,
        numbers: [],
      });
    }
  });

  it('show of Chongqing a target, in words, and no certified workers that nobody reported', () => {
    const texts = cardOf('500000');
    const at = texts.indexOf('持证社会工作者');
    expect(texts.slice(at, at + 3)).toEqual(['持证社会工作者', '超过 5万 人', '目标 2027']);
    expect(texts.filter((text) => text === '持证社会工作者')).toHaveLength(1);
    // The map is of its districts, which are silent.
    expect(texts).toContain('下级各地的持证社会工作者（人）');
    expect(texts).toContain('未见报道');
  });

  it('carry the boundary note, the sources and no day on which they were drawn', () => {
    for (const { name } of cards.filter((card) => card.name !== 'icon'))
      expect(cardOf(name).join('')).toContain('无审图号');
    expect(cardOf('520000').join('')).toContain('铜仁市民政局');
    expect(
      cards.filter(({ svg }) => /制图|2026-11|2026年11月|Nov(?:ember)? 2026/.test(svg)).map(({ name }) => name),
    ).toEqual([]);
  });
});
