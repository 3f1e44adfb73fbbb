import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { composeExtraction } from '../../src/build/composeExtraction';
import {
  composeNumerals,
  composeRecord,
  type RecordedNumber,
  type RecordSubject,
} from '../../src/extract/composeRecord';
import { extractArticle } from '../../src/extract/extractArticle';
import { formatYaml } from '../../src/extract/formatYaml';
import { readExtractionFile } from '../../src/extract/extractionFile';
import { compileSeeds, type SeedSources } from '../generate/compileSeeds';

const facts = readExtractionFile(composeExtraction('.'));
const read = (file: string) => ({ file, text: readFileSync(file, 'utf8') });
const none = (file: string, keys: readonly string[]) => ({ file, text: keys.map((key) => `${key}: []\n`).join('') });

/** Made up: no such article was printed. */
const ARTICLE = `贵州铜仁：社工站里故事多
发布时间：2026-01-12
来源：铜仁市民政局

铜仁市民政局介绍，截至2025年底，全市持证社会工作者52
3人，社工机构超过18家，乡镇（街道）社工站全覆盖。铜仁、安顺两市共有社工站380个。
2023年，碧江区投入120万元购买社会工作服务，3名社工轮流值守。到2027年，全市持证社会工作者达到800人以上。目前，社工服务中心5个。
`;

const document = '905_2026-01-12';

function toSubject(part: Partial<RecordSubject> = {}): RecordSubject {
  const { proposals, setAside, home } = extractArticle(ARTICLE, '2026-01-12', facts);
  const { indicators } = parse(readFileSync('seeds/catalog/indicators.yaml', 'utf8')) as {
    indicators: { id: string; unit: never }[];
  };
  return {
    document,
    text: ARTICLE,
    published: '2026-01-12',
    isDatePrinted: true,
    place: home,
    titleEn: 'Tongren: stories of the stations',
    credit: { zh: '铜仁市民政局', en: 'Tongren Civil Affairs Bureau' },
    figures: proposals.filter((one): one is typeof one & RecordedNumber => one.indicator !== null),
    setAside,
    unitOf: (id) => indicators.find((one) => one.id === id)?.unit,
    isDraft: false,
    ...part,
  };
}

interface Catalogue {
  readonly families: readonly { readonly id: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly family: string;
    readonly distinctFrom?: readonly string[];
  }[];
}

/** The catalogue with the indicators of this article alone: seeds refuse one that no figure is of. */
function readCatalogue({ figures }: RecordSubject) {
  const file = 'seeds/catalog/indicators.yaml';
  const { families, indicators } = parse(readFileSync(file, 'utf8')) as Catalogue;
  const used = new Set(figures.map(({ indicator }) => indicator));
  const kept = indicators
    .filter(({ id }) => used.has(id))
    .map(({ distinctFrom = [], ...rest }) => ({ ...rest, distinctFrom: distinctFrom.filter((id) => used.has(id)) }));
  return { file, text: stringify({ families, indicators: kept }) };
}

/** What the export writes for a place that the catalogue lacks. */
const BIJIANG =
  '- { adcode: "520602", zh: 碧江区, en: "Bijiang District", shortZh: 碧江, level: county, parent: "520600" }\n';

function compile(subject: RecordSubject) {
  const regions = read('seeds/catalog/regions.yaml');
  const sources: SeedSources = {
    documents: [{ file: `seeds/documents/${document}.yaml`, text: formatYaml(composeRecord(subject)) }],
    numerals: [
      {
        file: `seeds/documents/${document}.numerals.yaml`,
        text: formatYaml(composeNumerals(subject)),
      },
    ],
    arithmetic: none('seeds/catalog/arithmetic.yaml', ['identities', 'derived']),
    catalog: readCatalogue(subject),
    corrections: none('seeds/catalog/corrections.yaml', ['corrections']),
    regions: { ...regions, text: regions.text + BIJIANG },
    populations: read('seeds/context/populations.yaml'),
    programmes: [],
    systems: [],
    national: read('seeds/context/national.yaml'),
    texts: new Map([[document, ARTICLE]]),
  };
  return compileSeeds(sources);
}

it('the record of an article that is decided passes every check of the seeds, with every numeral accounted for', () => {
  const { diagnostics, dataset, numerals } = compile(toSubject());
  expect(diagnostics).toEqual([]);
  expect(numerals[0]?.unaccounted).toEqual([]);
  expect(dataset?.figures.map(({ printed, value, region, kind }) => `${printed} ${value} ${region} ${kind}`)).toEqual([
    '523人 523 520600 actual',
    '超过18家 18 520600 actual',
    '全覆盖 100 520600 actual',
    '380个 380 520000 actual',
    '120万元 1200000 520602 actual',
    '800人以上 800 520600 target',
    '5个 5 520600 actual',
  ]);
});

it('a draft is refused figure by figure', () => {
  const { diagnostics, dataset } = compile(toSubject({ isDraft: true }));
  expect(dataset).toBeNull();
  expect(diagnostics.filter(({ message }) => /draft/u.test(message)).length).toBeGreaterThanOrEqual(7);
});
