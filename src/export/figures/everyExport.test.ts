import { describe, expect, it } from 'vitest';
import type { Lang } from '../../messages/lang';
import { composeInSize } from '../../testing/composeInSize';
import { everyExport } from '../../testing/everyExport';
import { findNameless } from '../../testing/readImage';
import { boxesOf, findMissing, findOutside, findOverlaps, findSmall, readSigns } from '../../testing/readScene';
import { realDataset, realText } from '../../testing/realData';
import { SIZE_NAMES, type SizeName } from '../figureSize';
import type { ExportFigure } from './exportFigure';

const langs = ['zh', 'en'] as const;
const names = (lang: Lang) => new Set(realDataset.regions.flatMap(({ short, name }) => [short[lang], name[lang]]));

/** Notes that an image of the size may not do without. A cover has those of its number (./everyFigure.test). */
function listWeighty({ spec }: ExportFigure, size: SizeName): readonly string[] {
  if (size === 'banner') return [];
  const gone = [...(spec.lesser ?? []), ...(size === 'a4' ? (spec.table?.outdates ?? []) : [])];
  return spec.notes.filter((note) => !gone.includes(note));
}

/** What is wrong with an image, by kind. */
function findFaults(exported: ExportFigure, size: SizeName, lang: Lang) {
  const { scene, zoom } = composeInSize(exported, size, realText[lang]);
  const { shown, explained } = readSigns(scene);
  return {
    'signs unexplained': shown.filter((sign) => !explained.includes(sign)),
    'signs explained that it does not show': explained.filter((sign) => !shown.includes(sign)),
    'letters below 10.5 px': findSmall(scene, zoom),
    'words outside the frame': findOutside(scene),
    'words over words': findOverlaps(boxesOf(scene.marks)),
    'numbers without a name': findNameless(scene, names(lang)),
    'weighty notes left out': findMissing(listWeighty(exported, size), scene),
  };
}

describe('of each indicator, target, place and pair', () => {
  it.each(everyExport)('%s is an image without a fault in every size and language', async (_, describeKind) => {
    for (const lang of langs) {
      const exported = await describeKind(realText[lang], realDataset);
      for (const size of SIZE_NAMES)
        for (const [kind, found] of Object.entries(findFaults(exported, size, lang)))
          expect.soft(found, `${kind} (${lang}, ${size})`).toEqual([]);
    }
  });
});
