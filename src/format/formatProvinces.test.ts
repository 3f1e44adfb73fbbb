import { describe, expect, it } from 'vitest';
import { indexDataset } from '../selectors/indexDataset';
import { realDataset, realText } from '../testing/realData';
import { formatProvinces, sayOf } from './formatProvinces';

const { regions } = indexDataset(realDataset);

describe('what a headline says it is narrowed to', () => {
  it('names a few provinces one by one, and says nothing of the whole nation', () => {
    expect(formatProvinces(['430000', '500000', '520000'], regions, realText.zh)).toBe('湖南、重庆、贵州');
    expect(formatProvinces(['430000'], regions, realText.en)).toBe('Hunan');
    expect(sayOf(formatProvinces([], regions, realText.zh), '19 个目标', realText.zh)).toBe('19 个目标');
    expect(sayOf('湖南', '1 个目标', realText.zh)).toBe('湖南：1 个目标');
    expect(sayOf('Hunan', '1 target', realText.en)).toBe('Hunan: 1 target');
  });
  it('counts them where they are too many for a headline', () => {
    const five = ['110000', '120000', '130000', '140000', '150000'];
    expect(formatProvinces(five, regions, realText.zh)).toBe('北京、天津、河北等 5 个省级地区');
    expect(formatProvinces(five, regions, realText.en)).toBe('Beijing, Tianjin, Hebei and others (5 provinces)');
  });
});
