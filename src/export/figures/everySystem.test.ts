import { describe, expect, it } from 'vitest';
import { composeInSize } from '../../testing/composeInSize';
import { findMissing, findOutside, findOverlaps, findSmall, boxesOf, readSigns } from '../../testing/readScene';
import { realDataset, realSystemViews, realText } from '../../testing/realData';
import { SIZE_NAMES } from '../figureSize';
import { describeSystemFigure } from './describeSystemFigure';

const langs = ['zh', 'en'] as const;
const cases = realSystemViews.flatMap((view) => langs.map((lang) => ({ view, lang, id: view.programme.id })));

describe.each(cases)('the system $id as an image ($lang)', ({ view, lang }) => {
  const text = realText[lang];
  const exported = describeSystemFigure({
    dataset: realDataset,
    view,
    text,
    today: '2026-11-22',
    address: 'https://atlas.example/programmes',
  });

  it.each(SIZE_NAMES)('can be read in the size %s, with its signs and notes', (size) => {
    const { scene, zoom } = composeInSize(exported, size, text);
    const { shown, explained } = readSigns(scene);
    expect.soft(explained.toSorted(), 'the signs that it shows are those that it explains').toEqual(shown.toSorted());
    expect.soft(findSmall(scene, zoom).join('\n'), 'letters below 10.5 px').toBe('');
    expect.soft(findOutside(scene).join('\n'), 'words outside the frame').toBe('');
    expect.soft(findOverlaps(boxesOf(scene.marks)).join('\n'), 'words over words').toBe('');
    const missing = size === 'banner' ? [] : findMissing(exported.spec.notes, scene);
    const told = text.t('export.moreNotes', { count: missing.length });
    expect.soft(findMissing(missing.length > 0 ? [told] : [], scene), 'notes left out untold').toEqual([]);
    const isPage = size === 'auto' || size === 'a4';
    expect.soft(isPage ? missing : [], 'notes left out of a page').toEqual([]);
  });
});
