import { beforeAll, describe, expect, it, vi } from 'vitest';
import { layoutCoverage } from '../charts/coverage/layoutCoverage';
import { layoutRankedBars } from '../charts/rankedBars/layoutRankedBars';
import { measureText } from '../charts/scene/measureText';
import type { GroupMark, Mark, Scene, TextMark } from '../charts/scene/scene';
import { computeMultiplesAxis } from '../charts/smallMultiple/layoutSmallMultiple';
import { emptyQuery } from '../config/query';
import type { Adcode, Dataset, Figure, FigureId, Region } from '../domain/dataset';
import { composeJob } from '../export/batch/composeJob';
import { composeFigure } from '../export/composeFigure';
import { takeBoard } from '../export/figures/takeBoard';
import { takeIndicator } from '../export/figures/takeIndicator';
import { takeTarget } from '../export/figures/takeTarget';
import { arrangeRows } from '../export/figures/targetRows';
import { figureSizes, LEAST_LETTER_PX, SIZE_NAMES, type SizeName } from '../export/figureSize';
import type { Takeaway } from '../export/takeaway';
import { formatFinding } from '../format/formatFinding';
import { formatFigureNumber } from '../format/formatNumber';
import { formatTargetHeadline } from '../format/formatTarget';
import { formatUnit } from '../format/formatUnit';
import type { Text } from '../messages/text';
import { indexDataset } from '../selectors/indexDataset';
import { selectComparison } from '../selectors/selectComparison';
import { selectCoverage } from '../selectors/selectCoverage';
import { selectMultiples } from '../selectors/selectMultiples';
import { selectPairs } from '../selectors/selectPairs';
import { selectPlaces } from '../selectors/selectPlaces';
import { selectProgrammePlaces } from '../selectors/selectProgrammes';
import { selectAllSlopes } from '../selectors/selectSlopes';
import { selectTargetPlaces } from '../selectors/selectTargetPlaces';
import { selectTargets } from '../selectors/selectTargets';
import { realDataset, realGeo, realText } from '../testing/realData';
import { describePair } from '../views/compare/describePair';
import { describeSlopes } from '../views/compare/describeSlope';
import { takeBars, takePair, takeSlope } from '../views/compare/exportCompare';
import { describeFinding, describeView } from '../views/home/describeFinding';
import { takeCoverage } from '../views/home/exportCoverage';
import { takeHome } from '../views/home/exportHome';
import { takeProgrammes } from '../views/programmes/exportProgrammes';
import { takeMultiple } from '../views/region/exportMultiple';
import { takeTargetMap } from '../views/targets/exportTargetMap';

const TODAY = '2026-11-22';
const ADDRESS = 'https://atlas.example/targets?province=520000&lang=zh';
const index = indexDataset(realDataset);
const nation = realGeo('china.json');
const loadGeo = (level: string, province: string) => Promise.resolve(realGeo(`${level}/${province}.json`));
const indicatorOf = (id: string) => {
  const found = realDataset.indicators.find((item) => item.id === id);
  if (!found) throw new Error(id);
  return found;
};
const regionOf = (adcode: string) => {
  const found = index.regions.get(adcode);
  if (!found) throw new Error(adcode);
  return found;
};

beforeAll(() => {
  vi.stubGlobal('window', { location: { href: ADDRESS } });
});

type Kind = readonly [name: string, take: (text: Text, dataset: Dataset) => Takeaway | Promise<Takeaway>];

const nameOf = (text: Text) => (adcode: string) => {
  const region = index.regions.get(adcode);
  return region ? text.both(region.short) : null;
};

function takeHomeOf(id: string, text: Text, dataset: Dataset): Takeaway {
  const indicator = indicatorOf(id);
  const query = { ...emptyQuery, indicator: id };
  const result = selectPlaces(dataset, { indicator: id, provinces: [], year: null, per: 'total' });
  return takeHome({
    dataset,
    indicator,
    result,
    query,
    mixed: null,
    geo: nation,
    text,
    unit: formatUnit(indicator, 2, text),
    finding: describeFinding(result.places, text),
    subtitle: describeView(indicator, query, result.places, text),
  });
}

function takeListOf(id: string, text: Text, dataset: Dataset): Takeaway {
  const { places } = selectPlaces(dataset, { indicator: id, provinces: [], year: null, per: 'total' });
  return takeIndicator({
    dataset,
    indicator: indicatorOf(id),
    places,
    mixed: null,
    isRanked: true,
    today: TODAY,
    address: ADDRESS,
    text,
  });
}

const takeBoardOf = (text: Text, dataset: Dataset): Takeaway =>
  takeBoard({
    dataset,
    rows: arrangeRows(selectTargets(dataset, TODAY), indexDataset(dataset), text),
    filters: [],
    sort: 'deadline',
    today: TODAY,
    address: ADDRESS,
    text,
  });

function takeComparedOf(text: Text, dataset: Dataset): Takeaway {
  const adcodes = ['340000', '520600', '441200', '110000', '520526', '350582'];
  const comparison = selectComparison(dataset, { indicator: 'certified', places: adcodes, per: 'total' });
  return takeBars(
    { dataset, indicator: indicatorOf('certified'), comparison, isRanked: true, text },
    layoutRankedBars(comparison.places).groups,
  );
}

function takePairOf(text: Text, dataset: Dataset): Takeaway {
  const [pair] = selectPairs(dataset).toSorted((a, b) => b.rows.length - a.rows.length);
  if (!pair) throw new Error('no pair');
  return takePair({
    dataset,
    pair,
    finding: describePair(
      pair,
      pair.rows.map((row) => row.region),
      text,
    ),
    text,
  });
}

function takeSlopeOf(text: Text, dataset: Dataset): Takeaway {
  const [most] = selectAllSlopes(dataset).toSorted((a, b) => b.slopes.length - a.slopes.length);
  if (!most) throw new Error('no slope');
  return takeSlope({
    dataset,
    indicator: most.indicator,
    slopes: most.slopes,
    finding: describeSlopes(most.slopes, text),
    text,
  });
}

function takeTargetOf(id: string, text: Text, dataset: Dataset): Takeaway {
  const series = selectTargets(dataset, TODAY).find((item) => item.target.id === id);
  if (!series) throw new Error(id);
  return takeTarget({
    dataset,
    series,
    headline: formatTargetHeadline(series, text),
    finding: formatFinding(series, text),
    own: null,
    today: TODAY,
    address: ADDRESS,
    text,
  });
}

function takeTargetMapOf(text: Text, dataset: Dataset): Takeaway {
  const places = selectTargetPlaces(selectTargets(dataset, TODAY), indexDataset(dataset));
  return takeTargetMap({
    dataset,
    input: { geo: nation, places, nameOf: nameOf(text), outside: new Set(), text },
    places,
    filters: [],
    unplaced: '',
    today: TODAY,
    text,
  });
}

function takeProgrammesOf(text: Text, dataset: Dataset): Takeaway {
  const places = selectProgrammePlaces(dataset, dataset.programmes);
  const input = {
    places: places.map(({ region, programmes }) => ({ region, count: programmes.length })),
    nameOf: nameOf(text),
    maxCount: places[0]?.programmes.length ?? 0,
    text,
  };
  return takeProgrammes({
    dataset,
    geo: nation,
    input,
    programmes: dataset.programmes,
    filters: [],
    unplaced: '',
    text,
  });
}

const takeRegionOf = (adcode: string, text: Text, dataset: Dataset): Promise<Takeaway> =>
  composeJob(
    { region: regionOf(adcode), chart: 'map', indicator: indicatorOf('certified'), target: null, stem: '' },
    { dataset, text, today: TODAY, site: 'https://atlas.example', loadGeo },
  );

function takeMultipleOf(text: Text, dataset: Dataset): Takeaway {
  const multiples = selectMultiples(dataset, '440100');
  const [multiple] = multiples.toSorted((a, b) => b.figures.length - a.figures.length);
  if (!multiple) throw new Error('no multiple');
  return takeMultiple({
    dataset,
    region: regionOf('440100'),
    multiple,
    axis: computeMultiplesAxis(
      multiples.flatMap(({ figures }) => figures),
      TODAY,
    ),
    text,
  });
}

const kinds: readonly Kind[] = [
  ['the first screen', (text, dataset) => takeHomeOf('certified', text, dataset)],
  ['the first screen, stations', (text, dataset) => takeHomeOf('township-stations', text, dataset)],
  ['the list of an indicator', (text, dataset) => takeListOf('certified', text, dataset)],
  ['the board', takeBoardOf],
  ['the map of targets', takeTargetMapOf],
  ['the coverage matrix', (text, dataset) => takeCoverage(dataset, layoutCoverage(selectCoverage(dataset)), text)],
  ['the map of programmes', takeProgrammesOf],
  ['the map of a province', (text, dataset) => takeRegionOf('520000', text, dataset)],
  ['the map of a tall province', (text, dataset) => takeRegionOf('330000', text, dataset)],
  ['the comparison', takeComparedOf],
  ['two indicators of each place', takePairOf],
  ['two dates of each place', takeSlopeOf],
  ...['000B-14', '004D-22', '004D-23'].map((id): Kind => [
    `the target ${id}`,
    (text, dataset) => takeTargetOf(id, text, dataset),
  ]),
  ['a small chart', takeMultipleOf],
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly words: string;
}

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
const groupsOf = (marks: readonly Mark[]): GroupMark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...groupsOf(mark.marks)] : []));
const textsOf = (marks: readonly Mark[]): TextMark[] =>
  flatten(marks)
    .filter((mark) => mark.kind === 'text')
    .filter((mark) => mark.text.trim() !== '');
const bodyOf = ({ marks }: Scene): readonly Mark[] => groupsOf(marks).find((group) => group.id === 'body')?.marks ?? [];

/**
 * The box of the letters of a text, by the estimate that layouts go by. A text that is turned by an angle of its own
 * has none.
 */
function boxOf(mark: TextMark): Box | null {
  const width = mark.runs
    ? mark.runs.reduce((sum, run) => sum + run.gap + measureText(run.text, run.size, run.weight), 0)
    : measureText(mark.text, mark.size, mark.weight);
  const words = mark.text;
  if (mark.rotate === -90)
    return {
      left: mark.x - mark.size * 0.8,
      right: mark.x + mark.size * 0.1,
      top: mark.y - width,
      bottom: mark.y,
      words,
    };
  if (mark.rotate) return null;
  const left = mark.anchor === 'end' ? mark.x - width : mark.anchor === 'middle' ? mark.x - width / 2 : mark.x;
  return { left, right: left + width, top: mark.y - mark.size * 0.78, bottom: mark.y + mark.size * 0.12, words };
}

const boxesOf = (marks: readonly Mark[]): Box[] => textsOf(marks).flatMap((mark) => boxOf(mark) ?? []);

/** Pairs of texts that lie over each other by more than a hair. */
function findOverlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1.5,
      )
      .map((other) => `${one.words} × ${other.words}`),
  );
}

const findOutside = ({ marks, width, height }: Scene): string[] =>
  boxesOf(marks)
    .filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)
    .map(({ words }) => words);

/** Letters below the least size, as they stand in the file. */
const findSmall = (scene: Scene, zoom: number): string[] =>
  textsOf(scene.marks).flatMap((mark) =>
    [mark.size, ...(mark.runs ?? []).map(({ size }) => size)]
      .filter((size) => size * zoom < LEAST_LETTER_PX - 0.01)
      .map((size) => `${(size * zoom).toFixed(2)} ${mark.text}`),
  );

const compose = (takeaway: Takeaway, size: SizeName, text: Text, hasQr = false) =>
  composeFigure(takeaway.spec, text, { size: size === 'auto' ? undefined : figureSizes[size], hasQr });

describe.each(kinds)('%s as an image', (_, take) => {
  for (const lang of ['zh', 'en'] as const) {
    it.each(SIZE_NAMES)(`can be read in the size %s (${lang})`, async (size) => {
      const { scene, zoom } = compose(await take(realText[lang], realDataset), size, realText[lang]);
      expect.soft(findSmall(scene, zoom).join('\n'), 'letters below 10.5 px').toBe('');
      expect.soft(findOutside(scene).join('\n'), 'words outside the frame').toBe('');
      expect.soft(findOverlaps(boxesOf(scene.marks)).join('\n'), 'words over words').toBe('');
    });
  }
});

/** The figures of a takeaway whose row is drawn, with the words of the row. */
function listRows(scene: Scene, takeaway: Takeaway): { readonly figure: Figure; readonly words: string }[] {
  const figures = new Map<string, Figure>(takeaway.figures.map((figure) => [figure.id, figure]));
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
  it.each(SIZE_NAMES)('say the numbers of the dataset, and count what has no room (%s)', async (size) => {
    for (const take of [takeBoardOf, (text: Text, dataset: Dataset) => takeListOf('certified', text, dataset)]) {
      const takeaway = take(realText.zh, realDataset);
      const rows = listRows(compose(takeaway, size, realText.zh).scene, takeaway);
      expect(rows.length).toBeGreaterThan(5);
      for (const { figure, words } of rows) expect(words).toContain(formatFigureNumber(figure, 'zh'));
    }
  });
});

/** Two hundred places that report the same indicator, and as many targets; made up, for this test alone. */
function makeCrowd(): Dataset {
  const [first] = realDataset.figures.filter((figure) => figure.indicator === 'certified' && figure.kind === 'actual');
  const [goal] = realDataset.figures.filter(
    (figure) => figure.indicator === 'certified' && figure.kind === 'target' && figure.list === undefined,
  );
  if (!first || !goal) throw new Error('no figure');
  const regions = Array.from({ length: 200 }, (_, at): Region => ({
    ...regionOf('520600'),
    adcode: String(990000 + at) as Adcode,
    name: { zh: `虚构市${at}`, en: `Made-up city ${at}` },
    short: { zh: `虚构${at}`, en: `Made-up ${at}` },
  }));
  const figures = regions.flatMap((region, at): Figure[] => [
    {
      ...first,
      id: `999A-${at}` as FigureId,
      region: region.adcode,
      value: 1000 + at,
      printed: String(1000 + at),
      article: first.article,
    },
    { ...goal, id: `999B-${at}` as FigureId, region: region.adcode, value: 5000 + at, printed: String(5000 + at) },
  ]);
  return {
    ...realDataset,
    regions: [...realDataset.regions, ...regions],
    figures: [...realDataset.figures, ...figures],
  };
}

describe('two hundred places', () => {
  const crowd = makeCrowd();
  const crowded: readonly Kind[] = [
    ['a list', (text, dataset) => takeListOf('certified', text, dataset)],
    ['the board', takeBoardOf],
    ['the matrix', (text, dataset) => takeCoverage(dataset, layoutCoverage(selectCoverage(dataset)), text)],
  ];
  describe.each(crowded)('as %s', (_, take) => {
    it.each(SIZE_NAMES.filter((size) => size !== 'auto'))(
      'fall back to rows that can be read, and count the others (%s)',
      async (size) => {
        for (const lang of ['zh', 'en'] as const) {
          const takeaway = await take(realText[lang], crowd);
          const { scene, zoom } = compose(takeaway, size, realText[lang], true);
          expect.soft(findSmall(scene, zoom).join('\n')).toBe('');
          expect.soft(findOutside(scene).join('\n')).toBe('');
          expect.soft(findOverlaps(boxesOf(scene.marks)).join('\n')).toBe('');
          expect
            .soft(textsOf(bodyOf(scene)).at(-1)?.text)
            .toMatch(lang === 'zh' ? /^另有 \d+ 行，见数据文件$/ : /^\d+ more rows in the data file$/);
        }
      },
    );
  });
});
