import { expect, it } from 'vitest';
import { readUnitWord, selectUnits } from './unitWords';

it('人次 (contacts) is never read as 人 (persons)', () => {
  expect(readUnitWord('人次的服务')).toBe('人次');
  expect(selectUnits('人次')).toEqual(['person-time']);
});

it('人 can be a person or a density, never a household', () => {
  expect(selectUnits('人')).toContain('per-10k');
  expect(selectUnits('人')).not.toContain('household');
});

it('an unknown word says nothing about the unit', () => {
  expect(readUnitWord('栋楼')).toBe('');
  expect(selectUnits('')).toBeNull();
});
