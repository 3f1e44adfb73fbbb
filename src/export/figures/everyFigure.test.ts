import { describe, expect, it } from 'vitest';
import { composeInSize } from '../../testing/composeInSize';
import { exportKinds } from '../../testing/exportKinds';
import { boxesOf, findMissing, findOutside, findOverlaps, findSmall, readSigns } from '../../testing/readScene';
import { realDataset, realText } from '../../testing/realData';
import { SIZE_NAMES } from '../figureSize';

describe.each(exportKinds)('%s as an image', (_, describeKind) => {
  for (const lang of ['zh', 'en'] as const) {
    it.each(SIZE_NAMES)(`can be read in the size %s (${lang})`, async (size) => {
      const exported = await describeKind(realText[lang], realDataset);
      const { scene, zoom } = composeInSize(exported, size, realText[lang]);
      const { shown, explained } = readSigns(scene);
      expect.soft(explained, 'the signs that it explains are those that it shows').toEqual(shown);
      expect.soft(findSmall(scene, zoom).join('\n'), 'letters below 10.5 px').toBe('');
      expect.soft(findOutside(scene).join('\n'), 'words outside the frame').toBe('');
      expect.soft(findOverlaps(boxesOf(scene.marks)).join('\n'), 'words over words').toBe('');
      const missing = findMissing(exported.spec.notes, scene);
      const told = realText[lang].t('export.moreNotes', { count: missing.length });
      expect.soft(findMissing(missing.length > 0 ? [told] : [], scene), 'notes left out untold').toEqual([]);
    });
  }
});
