import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { type Article, articleSchema } from '../../../src/domain/records/article';
import type { Dataset } from '../../../src/domain/dataset';
import type { Correction } from '../../../src/domain/records/correction';
import type { DerivedValue } from '../../../src/domain/records/derivedValue';
import { type Figure, figureSchema } from '../../../src/domain/records/figure';
import { indicatorSchema } from '../../../src/domain/records/indicator';
import type { Period } from '../../../src/domain/period';
import { populationSchema } from '../../../src/domain/records/population';
import { type Region, regionSchema } from '../../../src/domain/records/region';
import { computeDerived, indexReckonable } from './computeDerived';
import { compileNational, compileProgrammes } from './compileProgrammes';
import { compileSystems } from './compileSystems';
import type { RawArticle, RawFigure, RawIndicator, RawPeriod, RawRegion } from '../read/rawRecords';
import { indexNames, resolveCorrection } from './resolveCorrection';
import { resolvePeriod } from './resolvePeriod';
import { indexIndicators, listArticles, listFigures } from '../read/seeds';
import type { Seeds } from '../read/seeds';

const PUBLICATION = { zh: '公益时报', en: 'China Philanthropy Times' };
const SUFFIX = /(?:特别行政区|自治区|省|市)$/;

/** The checks let no faulty period through; one that comes here is a fault of the compiler. */
function compilePeriod(raw: RawPeriod | undefined): Period {
  const { period, fault } = resolvePeriod(raw ?? {});
  if (period === undefined) throw new Error(`an unchecked period reached the compiler: ${fault.message}`);
  return period;
}

function compileRegion({ adcode, zh, en, shortZh, shortEn, level, parent, seat }: RawRegion): Region {
  return v.parse(regionSchema, {
    adcode,
    name: { zh, en },
    short: { zh: shortZh ?? (zh.length > 2 ? zh.replace(SUFFIX, '') : zh), en: shortEn ?? en },
    level,
    parent,
    ...(seat === undefined ? {} : { seat }),
  });
}

function compileArticle(raw: RawArticle, document: string): Article {
  return v.parse(articleSchema, {
    id: raw.id,
    document,
    headline: raw.headline,
    headlineLine: raw.headlineLine,
    titleEn: raw.titleEn,
    credit: raw.credit,
    publishedOn: compilePeriod(raw.published),
    regions: raw.regions,
  });
}

function compileFigure(raw: RawFigure, article: RawArticle, indicator: RawIndicator | undefined): Figure {
  if (indicator === undefined) throw new Error(`an unchecked indicator reached the compiler: ${raw.indicator}`);
  const refused = raw.refused?.map(({ figure, zh, en }) => ({ figure, reason: { zh, en } }));
  return v.parse(figureSchema, {
    id: raw.id,
    article: article.id,
    kind: raw.kind,
    indicator: raw.indicator,
    region: raw.region,
    ...(raw.site === undefined ? {} : { site: raw.site }),
    ...(raw.covers === undefined ? {} : { covers: raw.covers }),
    value: raw.value,
    ...(raw.valueMax === undefined ? {} : { valueMax: raw.valueMax }),
    unit: raw.unit ?? indicator.unit,
    ...(indicator.counted === undefined || (raw.unit ?? indicator.unit) !== indicator.unit
      ? {}
      : { counted: indicator.counted }),
    qualifier: raw.qualifier,
    period: compilePeriod(typeof raw.period === 'string' ? article.periods[raw.period] : raw.period),
    ...(raw.measure === undefined || raw.measure === indicator.measure ? {} : { measure: raw.measure }),
    ...(raw.cycle === undefined ? {} : { cycle: raw.cycle }),
    ...(raw.role === undefined ? {} : { role: raw.role }),
    ...(raw.note === undefined ? {} : { note: raw.note }),
    printed: raw.printed,
    excerpt: raw.excerpt,
    line: raw.line,
    caveats: raw.caveats,
    comparable: raw.comparable,
    ...(raw.against === undefined ? {} : { against: raw.against }),
    ...(raw.actuals === undefined ? {} : { actuals: raw.actuals }),
    ...(refused === undefined ? {} : { refused }),
    ...(raw.list === undefined ? {} : { list: raw.list }),
  });
}

/** In the order of arithmetic.yaml, which the checks keep in the order of the articles. */
function compileDerived(seeds: Seeds): readonly DerivedValue[] {
  const figures = indexReckonable(seeds);
  return seeds.arithmetic.value.derived.map((raw) => computeDerived(raw, figures));
}

/** In the order of corrections.yaml, which the checks keep in the order of days. */
function compileCorrections(seeds: Seeds): readonly Correction[] {
  const names = indexNames(seeds);
  return seeds.corrections.value.corrections.map((raw) => {
    const { correction, fault } = resolveCorrection(raw, names);
    if (correction === undefined) throw new Error(`an unchecked correction reached the compiler: ${fault.message}`);
    return correction;
  });
}

/** First eight hex digits of the SHA-256 over the content. */
function computeVersion(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}

/**
 * Checked seeds as the bundled dataset. Regions and populations by adcode, articles and figures in printed order.
 * Whether the documents are present makes no difference to it: a stranger's clone compiles the same bytes.
 */
export function compileDataset(seeds: Seeds): Dataset {
  const indicators = indexIndicators(seeds);
  const content: Omit<Dataset, 'schemaVersion' | 'version'> = {
    publication: PUBLICATION,
    families: seeds.catalog.value.families.map(({ id, name, short }) => ({ id, name, short })),
    indicators: seeds.catalog.value.indicators.map((raw) => v.parse(indicatorSchema, raw)),
    regions: seeds.regions.value.map(compileRegion).sort((a, b) => (a.adcode < b.adcode ? -1 : 1)),
    articles: listArticles(seeds).map(({ article, document }) => compileArticle(article, document)),
    figures: listFigures(seeds).map(({ figure, article }) =>
      compileFigure(figure, article, indicators.get(figure.indicator)),
    ),
    populations: seeds.populations.value
      .map((raw) => v.parse(populationSchema, raw))
      .sort((a, b) => (a.region < b.region ? -1 : 1)),
    programmes: compileProgrammes(seeds),
    derived: compileDerived(seeds),
    national: compileNational(seeds),
    corrections: compileCorrections(seeds),
  };
  const version = computeVersion({ schemaVersion: 2, ...content, systems: compileSystems(seeds) });
  return { schemaVersion: 2, version, ...content };
}
