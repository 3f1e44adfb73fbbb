import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../selectors/indexDataset';
import { langs, layoutNation as layoutMapOfNation, layoutProvinces, mappable } from '../../../testing/everyMap';
import { findClashes, findStrayLeaders } from '../../../testing/mapClashes';
import { realDataset, realGeo } from '../../../testing/realData';
import { outlineOf, touchesArea } from '../geometry/areaShape';
import type { PlacedMap } from './placedMap';
import { EAST_COLUMN } from './placeTiles';

const nation = realGeo('china.json');
const index = indexDataset(realDataset);

const laidOut = new Map<string, PlacedMap>();

/** The national map of an indicator, laid out once for all tests. */
function layoutNation(...asked: Parameters<typeof layoutMapOfNation>): PlacedMap {
  const known = laidOut.get(asked.join());
  if (known) return known;
  const placed = layoutMapOfNation(...asked);
  laidOut.set(asked.join(), placed);
  return placed;
}

describe('words on the national map', () => {
  // Map panels of windows 320, 390, 768 and 1440 pixels wide.
  for (const width of [320, 390, 720, 840]) {
    it(
      `stand clear of each other, marks, inset and ten-dash line: every indicator, zh and en, ${width} px`,
      { timeout: 90_000 },
      () => {
        const clashes = mappable.flatMap((id) =>
          langs.flatMap((lang) =>
            (width === 390 ? (['total', '10k'] as const) : (['total'] as const)).flatMap((per) =>
              findClashes(layoutNation(id, lang, width, per), nation).map((clash) => `${id} ${lang} ${per}: ${clash}`),
            ),
          ),
        );
        expect(clashes).toEqual([]);
      },
    );
  }

  for (const width of [320, 390, 720, 840]) {
    it(
      `are led to by lines that touch nothing else and are short: every indicator, zh and en, ${width} px`,
      { timeout: 90_000 },
      () => {
        expect(
          mappable.flatMap((id) =>
            langs.flatMap((lang) =>
              findStrayLeaders(layoutNation(id, lang, width, 'total'), nation).map(
                (stray) => `${id} ${lang}: ${stray}`,
              ),
            ),
          ),
        ).toEqual([]);
      },
    );
  }

  it(
    'label every place with a value or a target, alone or with others of its city: every indicator, total and per 10k, zh and en, 320 px to desk',
    { timeout: 90_000 },
    () => {
      const missing = mappable.flatMap((id) =>
        langs.flatMap((lang) =>
          [320, 390, 720, 840].flatMap((width) =>
            (['total', '10k'] as const).flatMap((per) => {
              const placed = layoutNation(id, lang, width, per);
              const said = new Set([
                ...placed.labels.flatMap((label) => label.members),
                ...placed.insideLabels.map((label) => label.adcode),
                ...placed.tiles.map((tile) => tile.adcode),
              ]);
              return placed.marks
                .filter(({ place }) => !said.has(place.adcode))
                .map(({ place }) => `${id} ${per} ${lang} ${width}: ${place.name}`);
            }),
          ),
        ),
      );
      expect(missing).toEqual([]);
    },
  );

  it('say the date of every place, 390 px to desk', { timeout: 90_000 }, () => {
    const undated = mappable.flatMap((id) =>
      langs.flatMap((lang) =>
        [390, 720, 840].flatMap((width) => {
          const placed = layoutNation(id, lang, width, 'total');
          const worded = new Map<string, string>(
            [
              ...placed.labels.flatMap((label) => label.members.map((adcode) => [adcode, label.lines] as const)),
              ...placed.insideLabels.map((label) => [label.adcode, label.lines] as const),
            ].map(([adcode, lines]) => [
              adcode,
              lines
                .flat()
                .map((run) => run.text)
                .join(' '),
            ]),
          );
          return placed.marks
            .filter(({ place }) => worded.get(place.adcode)?.includes(place.dateText) === false)
            .map(({ place }) => `${id} ${lang} ${width}: ${place.name}`);
        }),
      ),
    );
    expect(undated).toEqual([]);
  });

  it('speak once for the districts of 沈阳, whose marks stand on almost the same spot', () => {
    const joined = (lang: 'zh' | 'en') =>
      layoutNation('township-station-coverage', lang, 840, 'total').labels.filter((label) => label.members.length > 1);
    expect(joined('zh').flatMap((label) => label.members).length).toBeGreaterThanOrEqual(7);
    expect(joined('zh').map((label) => label.lines[0]?.[0]?.text)).toContain(
      `沈阳 ${joined('zh')[0]?.members.length} 个区`,
    );
    expect(joined('en').map((label) => label.lines[0]?.[0]?.text)).toContain(
      `Shenyang, ${joined('en')[0]?.members.length} districts`,
    );
  });

  /** Provinces that neither have a mark or tile nor are named. */
  const unnamedOn = (placed: PlacedMap, lang: 'zh' | 'en'): string[] => {
    const said = new Set<string>([
      ...placed.names.map((name) => name.adcode),
      ...placed.marks.map((mark) => mark.place.adcode),
      ...placed.tiles.map((tile) => tile.adcode),
    ]);
    return nation.areas
      .filter((area) => !said.has(area.adcode))
      .map((area) => index.regions.get(area.adcode)?.short[lang] ?? area.name);
  };

  // The circle of 温州 with its label covers 浙江, and the leader of 上海 crosses the only free land of 江苏; English
  // names are two to three times as wide, so the marks and labels of 晋江 and 威宁, the ring of 重庆 and the ten-dash
  // line leave 福建, 贵州 and 台湾 no room (on a tablet nor 湖南).
  const COVERED = {
    zh: { 840: ['浙江'], 720: ['浙江'] },
    en: {
      840: ['Fujian', 'Guizhou', 'Jiangsu', 'Taiwan', 'Zhejiang'],
      720: ['Fujian', 'Guizhou', 'Hunan', 'Jiangsu', 'Taiwan', 'Zhejiang'],
    },
  } as const;
  it.each(langs)(
    'name every silent province of the map that home opens with, but the few that the words of their neighbours cover: %s, tablet and desk',
    (lang) => {
      for (const width of [840, 720] as const)
        expect(unnamedOn(layoutNation('certified', lang, width, 'total'), lang).sort(), `${width}`).toEqual(
          [...COVERED[lang][width]].sort(),
        );
    },
  );

  it.each([
    ['zh', 51],
    ['en', 177],
  ] as const)(
    'leave no more provinces without a name than they did, over all indicators on a desk: %s, %i',
    { timeout: 90_000 },
    (lang, most) => {
      expect(
        mappable.flatMap((id) => unnamedOn(layoutNation(id, lang, 840, 'total'), lang)).length,
      ).toBeLessThanOrEqual(most);
    },
  );
});

describe('labels of the map that home opens with', () => {
  const cases = langs.flatMap((lang) => [840, 976, 1200].map((width) => [lang, width] as const));

  it.each(cases)('stand in one column in the east, in the order of their marks: %s, %i px', (lang, width) => {
    const { labels, marks } = layoutNation('certified', lang, width, 'total');
    const heightOf = (adcode: string) => marks.find((mark) => mark.place.adcode === adcode)?.y ?? 0;
    const column = labels.filter(({ box }) => box.x === width * EAST_COLUMN).sort((a, b) => a.box.y - b.box.y);
    const keys = column.map(({ key }) => key);
    // 安徽, 温州, 晋江
    expect(keys).toEqual(['340000', '330300', '350582']);
    expect(keys.toSorted((a, b) => heightOf(a) - heightOf(b))).toEqual(keys);
  });

  it.each(cases)('stand on the land of no other place, but 铜仁 for want of room: %s, %i px', (lang, width) => {
    const { labels, frame } = layoutNation('certified', lang, width, 'total');
    const onOthers = labels.filter(({ box, key }) =>
      nation.areas.some(
        (area) => area.adcode.slice(0, 2) !== key.slice(0, 2) && touchesArea(box, outlineOf(area, frame.transform)),
      ),
    );
    expect(onOthers.map(({ key }) => key).filter((key) => key !== '520600')).toEqual([]);
  });
});

it(
  'labels of all national maps lie on the land of other places no more often than they did: desk, zh and en',
  { timeout: 90_000 },
  () => {
    const onOthers = langs.flatMap((lang) =>
      mappable.flatMap((id) => {
        const { labels, frame } = layoutNation(id, lang, 840, 'total');
        return labels.flatMap(({ box, key }) =>
          nation.areas.filter(
            (area) =>
              area.adcode.slice(0, 2) !== key.replace('joint-', '').slice(0, 2) &&
              touchesArea(box, outlineOf(area, frame.transform)),
          ),
        );
      }),
    );
    expect(onOthers.length).toBeLessThanOrEqual(193);
  },
);

describe('words on the maps of provinces', () => {
  it(
    'stand clear of each other and of all marks: every province and indicator with figures, zh and en, phone to the largest screen',
    { timeout: 90_000 },
    () => {
      const clashes = langs
        .flatMap((lang) => [358, 712, 969].flatMap((width) => layoutProvinces(lang, width)))
        .flatMap(({ name, placed, geo }) => findClashes(placed, geo).map((clash) => `${name}: ${clash}`));
      expect(clashes).toEqual([]);
    },
  );
});
