import { describe, expect, it } from 'vitest';
import type { Scene } from '../../charts/scene/scene';
import { formatDate } from '../../format/formatPeriod';
import { formatNumber } from '../../format/formatNumber';
import type { Lang } from '../../messages/lang';
import { composeInSize } from '../../testing/composeInSize';
import { exportKinds } from '../../testing/exportKinds';
import { findNameless, measureBlank, readWords } from '../../testing/readImage';
import {
  bodyOf,
  boxesOf,
  findMissing,
  findOutside,
  findOverlaps,
  findSmall,
  groupsOf,
  readSigns,
  textsOf,
} from '../../testing/readScene';
import { realDataset, realText } from '../../testing/realData';
import { figureSizes, SIZE_NAMES, type SizeName } from '../figureSize';
import type { ExportFigure } from './exportFigure';

const langs = ['zh', 'en'] as const;
const names = (lang: Lang) => new Set(realDataset.regions.flatMap(({ short, name }) => [short[lang], name[lang]]));
const DERIVED = { zh: /推算/, en: /derived/i } as const;
/** Charts whose numbers no report prints: rates, ratios, shares. */
const derivedKinds = /per 10,000|two indicators|004D-2|the map of targets/;

/** What must be said of the numbers that an image of this size shows, and what it may count instead. */
function listDuties({ spec }: ExportFigure, size: SizeName, scene: Scene): Record<'due' | 'lesser', readonly string[]> {
  if (size !== 'banner') {
    const outdated = size === 'a4' ? (spec.table?.outdates ?? []) : [];
    return { due: spec.notes.filter((note) => !outdated.includes(note)), lesser: spec.lesser ?? [] };
  }
  return { due: spec.cover?.take(listValues(scene).length).notes ?? [], lesser: [] };
}

/** The numbers of a cover. */
const listValues = (scene: Scene) =>
  textsOf(bodyOf(scene)).filter(({ fill, weight }) => weight === 700 && (fill === 'actualText' || fill === 'req'));

const cases = exportKinds.flatMap(([name, describeKind]) => langs.map((lang) => ({ name, lang, describeKind })));

describe.each(cases)('$name as an image ($lang)', ({ name, lang, describeKind }) => {
  const text = realText[lang];
  const figure = Promise.resolve(describeKind(text, realDataset));
  const drawn = new Map<SizeName, ReturnType<typeof composeInSize>>();
  const draw = async (size: SizeName) => {
    const composed = drawn.get(size) ?? composeInSize(await figure, size, text);
    drawn.set(size, composed);
    return composed;
  };

  it.each(SIZE_NAMES)('says in the size %s all that it takes to read it', async (size) => {
    const exported = await figure;
    const { scene, zoom } = await draw(size);
    const { shown, explained } = readSigns(scene);
    expect.soft(explained, 'every sign that it shows is explained').toEqual(expect.arrayContaining([...shown]));
    // Here the words for a sign take the room of the last row that shows it.
    const mayGo = name === 'the tiers of places' && size === 'square' ? ['>'] : [];
    expect
      .soft(
        explained.filter((sign) => !shown.includes(sign) && !mayGo.includes(sign)),
        'signs explained that it does not show',
      )
      .toEqual([]);
    expect.soft(findSmall(scene, zoom).join('\n'), 'letters below 10.5 px').toBe('');
    expect.soft(findOutside(scene).join('\n'), 'words outside the frame').toBe('');
    expect.soft(findOverlaps(boxesOf(scene.marks)).join('\n'), 'words over words').toBe('');
    expect.soft(findNameless(scene, names(lang)), 'numbers without a name').toEqual([]);
    const { due, lesser } = listDuties(exported, size, scene);
    const missing = findMissing(due, scene);
    expect
      .soft(
        missing.filter((note) => !lesser.includes(note)),
        'weighty notes left out',
      )
      .toEqual([]);
    const told = text.t('export.moreNotes', { count: missing.length });
    expect.soft(findMissing(missing.length > 0 ? [told] : [], scene), 'notes left out untold').toEqual([]);
    const words = readWords(scene);
    const { drawnOn, edition } = exported.spec;
    for (const said of [formatDate(drawnOn, lang), text.t('export.edition', { edition: edition ?? '' })])
      expect.soft(words, 'its day and edition').toContain(said.replaceAll(/\s/g, ''));
    // The cover of the map of targets counts them and shows no share.
    const isDerived = derivedKinds.test(name) && !(size === 'banner' && name === 'the map of targets');
    expect.soft(words, 'that what is ours is ours').toMatch(isDerived ? DERIVED[lang] : /./);
  });

  it('states the residents of every rate that it draws, with their day and grade', async () => {
    const exported = await figure;
    for (const size of SIZE_NAMES.filter((one) => one !== 'banner')) {
      const words = readWords((await draw(size)).scene);
      for (const { value, grade } of exported.denominators?.values() ?? []) {
        expect.soft(words).toContain(formatNumber(value, lang).replaceAll(/\s/g, ''));
        expect.soft(words).toMatch(new RegExp(`${grade}级|grade${grade}`));
      }
    }
  });

  it('fills the height of a page, and of a square', async () => {
    for (const [size, most] of [
      // One number and one date are all that a small chart has.
      ['a4', name === 'a small chart' ? 0.36 : 0.2],
      ['square', 0.15],
    ] as const)
      expect.soft(measureBlank((await draw(size)).scene), size).toBeLessThan(most);
  });

  it('is no map on a cover but names and numbers that can be read in a list of posts', async () => {
    const { scene } = await draw('banner');
    const body = textsOf(bodyOf(scene));
    expect(groupsOf(scene.marks).map(({ id }) => id)).not.toContain('land');
    const headline = body.filter(({ family }) => family === 'serif');
    const values = listValues(scene);
    const [middle, half] = [scene.width / 2, figureSizes.banner.heightPx / 2];
    const isKept = boxesOf(values).every(({ left, right }) => left >= middle - half && right <= middle + half);
    expect(headline.every(({ size }) => size >= 44) || isKept, 'large headline, or its number in the square').toBe(
      true,
    );
    expect(values.length).toBeGreaterThan(0);
    for (const { size, y } of values) {
      expect(size).toBeGreaterThanOrEqual(30);
      const beside = body.filter((mark) => mark.fill === 'ink1' && mark.family !== 'serif');
      expect(beside.some((mark) => Math.abs(mark.y - y) < 4 || mark.y < y)).toBe(true);
    }
    expect(findSmall(scene, 10.5 / 14).join('\n'), 'letters below 14 px').toBe('');
  });
});

it('the change from 13 to 966 keeps its doubt in every image', async () => {
  const kind = exportKinds.find(([name]) => name === 'two dates of each place');
  for (const lang of langs) {
    const exported = await kind?.[1](realText[lang], realDataset);
    for (const size of SIZE_NAMES) {
      const words = readWords(composeInSize(exported as ExportFigure, size, realText[lang]).scene);
      expect(words).toMatch(/966※/);
      expect(words).toMatch(lang === 'zh' ? /可能是当年新取证人数/ : /Maybethepeoplewhogainedthecertificateinthatyear/);
    }
  }
});
