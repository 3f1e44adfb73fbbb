import { describe, expect, it } from 'vitest';
import type { Scene } from '../../charts/scene/scene';
import { parseAdcode, parseFigureId } from '../../domain/records/ids';
import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import type { Region } from '../../domain/records/region';
import { formatFigureNumber } from '../../format/formatNumber';
import type { Text } from '../../messages/text';
import { composeInSize } from '../../testing/composeInSize';
import { describeBoardOf, describeCoverageOf, describeListOf, type ExportKind } from '../../testing/exportKinds';
import { bodyOf, boxesOf, findOutside, findOverlaps, findSmall, groupsOf, textsOf } from '../../testing/readScene';
import { realDataset, realText } from '../../testing/realData';
import { SIZE_NAMES } from '../figureSize';
import type { ExportFigure } from './exportFigure';

/** The figures of a exported whose row is drawn, with the words of the row. */
function listRows(scene: Scene, exported: ExportFigure): { readonly figure: Figure; readonly words: string }[] {
  const figures = new Map<string, Figure>(exported.figures.map((figure) => [figure.id, figure]));
  return groupsOf(bodyOf(scene)).flatMap((group) => {
    const figure = figures.get(group.id.replace(/^(?:row|target)-/, ''));
    return figure && /^(?:row|target)-/.test(group.id)
      ? [
          {
            figure,
            words: textsOf(group.marks)
              .map((mark) => mark.text)
              .join(' '),
          },
        ]
      : [];
  });
}

describe('the rows of a list or board', () => {
  it.each(SIZE_NAMES.filter((size) => size !== 'banner'))(
    'say the numbers of the dataset, and count what has no room (%s)',
    async (size) => {
      for (const describeKind of [
        describeBoardOf,
        (text: Text, dataset: Dataset) => describeListOf('certified', text, dataset),
      ]) {
        const exported = describeKind(realText.zh, realDataset);
        const rows = listRows(composeInSize(exported, size, realText.zh).scene, exported);
        expect(rows.length).toBeGreaterThan(5);
        for (const { figure, words } of rows) expect(words).toContain(formatFigureNumber(figure, 'zh'));
      }
    },
  );
});

/** Two hundred places that report the same indicator, and as many targets; made up, for this test alone. */
function makeCrowd(): Dataset {
  const [first] = realDataset.figures.filter((figure) => figure.indicator === 'certified' && figure.kind === 'actual');
  const [goal] = realDataset.figures.filter(
    (figure) => figure.indicator === 'certified' && figure.kind === 'target' && figure.list === undefined,
  );
  const place = realDataset.regions.find(({ adcode }) => adcode === '520600');
  if (!first || !goal || !place) throw new Error('no figure');
  const regions = Array.from({ length: 200 }, (_, at): Region => ({
    ...place,
    adcode: parseAdcode(String(990000 + at)),
    name: { zh: `虚构市${at}`, en: `Made-up city ${at}` },
    short: { zh: `虚构${at}`, en: `Made-up ${at}` },
  }));
  const figures = regions.flatMap((region, at): Figure[] => [
    {
      ...first,
      id: parseFigureId(`999A-${at}`),
      region: region.adcode,
      value: 1000 + at,
      printed: String(1000 + at),
      article: first.article,
    },
    { ...goal, id: parseFigureId(`999B-${at}`), region: region.adcode, value: 5000 + at, printed: String(5000 + at) },
  ]);
  return {
    ...realDataset,
    regions: [...realDataset.regions, ...regions],
    figures: [...realDataset.figures, ...figures],
  };
}

describe('two hundred places', () => {
  const crowd = makeCrowd();
  const crowded: readonly ExportKind[] = [
    ['a list', (text, dataset) => describeListOf('certified', text, dataset)],
    ['the board', describeBoardOf],
    ['the matrix', describeCoverageOf],
  ];
  describe.each(crowded)('as %s', (_, describeKind) => {
    it.each(SIZE_NAMES.filter((size) => size !== 'auto'))(
      'fall back to rows that can be read, and count the others (%s)',
      async (size) => {
        for (const lang of ['zh', 'en'] as const) {
          const exported = await describeKind(realText[lang], crowd);
          const { scene, zoom } = composeInSize(exported, size, realText[lang], true);
          expect.soft(findSmall(scene, zoom).join('\n')).toBe('');
          expect.soft(findOutside(scene).join('\n')).toBe('');
          expect.soft(findOverlaps(boxesOf(scene.marks)).join('\n')).toBe('');
          if (size === 'banner') continue;
          expect
            .soft(
              textsOf(bodyOf(scene))
                .map(({ text }) => text)
                .join('\n'),
            )
            .toMatch(lang === 'zh' ? /^另有 \d+ 行，见数据文件$/m : /^\d+ more rows in the data file$/m);
        }
      },
    );
  });
});
