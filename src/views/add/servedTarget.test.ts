import { expect, it } from 'vitest';
import type { ReadFigure } from '../../domain/ownArticle';
import { makeReadFigure } from '../../testing/makeReadFigure';
import { realDataset } from '../../testing/realData';
import { selectServedTarget } from './servedTarget';

const served = (part: Partial<ReadFigure>) => selectServedTarget(realDataset, makeReadFigure(part))?.id ?? null;

it('a later certified count of Tongren serves its target; a look-alike, another place or a goal serves none', () => {
  expect(served({})).toBe('004D-22');
  expect(served({ indicator: 'professionals' })).toBe('004D-23');
  expect(served({ indicator: 'exam-passed' })).toBeNull();
  expect(served({ regions: ['520000'] })).toBeNull();
  expect(served({ regions: ['520600', '441900'] })).toBeNull();
  expect(served({ kind: 'target' })).toBeNull();
  expect(served({ qualifier: 'nearly' })).toBe('004D-22');
  expect(served({ value: null, qualifier: 'indefinite' })).toBeNull();
});
