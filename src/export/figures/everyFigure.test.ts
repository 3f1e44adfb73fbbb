import { describe, expect, it } from 'vitest';
import { composeInSize } from '../../testing/composeInSize';
import { exportKinds } from '../../testing/exportKinds';
import { boxesOf, findOutside, findOverlaps, findSmall } from '../../testing/readScene';
import { realDataset, realText } from '../../testing/realData';
import { SIZE_NAMES } from '../figureSize';

describe.each(exportKinds)('%s as an image', (_, describeKind) => {
  for (const lang of ['zh', 'en'] as const) {
    it.each(SIZE_NAMES)(`can be read in the size %s (${lang})`, async (size) => {
      const { scene, zoom } = composeInSize(await describeKind(realText[lang], realDataset), size, realText[lang]);
      expect.soft(findSmall(scene, zoom).join('\n'), 'letters below 10.5 px').toBe('');
      expect.soft(findOutside(scene).join('\n'), 'words outside the frame').toBe('');
      expect.soft(findOverlaps(boxesOf(scene.marks)).join('\n'), 'words over words').toBe('');
    });
  }
});
