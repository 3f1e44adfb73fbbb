import { FAMILIES } from '../../../src/domain/codes';
import { parseSeeds } from '../compileSeeds';
import type { SeedSources } from '../compileSeeds';
import type { Diagnostic } from './diagnostic';
import type { Check } from './seeds';

/** A made-up seed folder for the tests of this folder: one document, one article, every kind of figure. */

export const RECORDS = 'seeds/documents/900_example.yaml';
export const CATALOG = 'seeds/catalog/indicators.yaml';
export const REGIONS = 'seeds/catalog/regions.yaml';
export const POPULATIONS = 'seeds/context/populations.yaml';
export const PROGRAMMES = 'seeds/documents/900_example.programmes.yaml';
export const SYSTEMS = 'seeds/documents/900_example.systems.yaml';
export const NATIONAL = 'seeds/context/national.yaml';
export const NUMERALS = 'seeds/documents/900_example.numerals.yaml';
const CORRECTIONS = 'seeds/catalog/corrections.yaml';
export const ARITHMETIC = 'seeds/catalog/arithmetic.yaml';

const DOCUMENT = `示例市社工
队伍壮大

截至目前，示例市持证社工约
1.75万人，社工站 12 家，近
40名督导；每 5-8 个站一名。
到2027年持证社工突破2万人。
持证同比增长189%，帮助数百名孩子，投入66万元。
（据示例市民政局）
`;

const FIGURES = `document: 900_example
articles:
  - id: 900A
    headline: 示例市社工队伍壮大
    headlineLine: 1
    titleEn: Example City trains more social workers
    credit: { zh: 示例市民政局, en: Example City Civil Affairs Bureau }
    published: { as_of: 2024-12-17, stated: true }
    regions: ["990100"]
    periods:
      now: { as_of: 2024-12, inferred: { zh: 按刊期推断, en: Dated by the issue } }
    figures:
      - { id: 900A-01, indicator: certified, region: "990100", value: 17500, qualifier: about, period: now, printed: 约1.75万人, excerpt: 持证社工约1.75万人, line: 4 }
      - { id: 900A-02, indicator: stations, region: "990100", value: 12, period: now, printed: 12家, excerpt: 社工站12家, line: 5, list: pair }
      - { id: 900A-03, indicator: staff, region: "990100", value: 40, qualifier: nearly, period: now, printed: 近40名, excerpt: 近40名督导, line: 5, list: pair }
      - { id: 900A-04, indicator: stations, region: "990100", kind: standard, value: 5, valueMax: 8, qualifier: range, period: now, printed: 5-8个, excerpt: 每5-8个站, line: 6 }
      - id: 900A-05
        indicator: certified
        region: "990100"
        kind: target
        value: 20000
        qualifier: over
        period: { by: 2027, stated: true }
        printed: 突破2万人
        excerpt: 持证社工突破2万人
        line: 7
        actuals: [900A-01]
        refused:
          - { figure: 900A-03, zh: 督导不是持证人数, en: Supervisors are not certified people }
      - { id: 900A-06, indicator: certified, region: "990100", kind: change, value: 189, unit: percent, period: { during: 2024, stated: true }, against: 2023, printed: 189%, excerpt: 持证同比增长189%, line: 8 }
      - { id: 900A-07, indicator: staff, region: "990100", value: null, qualifier: indefinite, period: now, printed: 数百名, excerpt: 帮助数百名孩子, line: 8, comparable: false, caveats: [{ code: ambiguous, zh: 数目不明, en: No number }] }
      - { id: 900A-08, indicator: funding, region: "990100", site: { zh: 示例街道, en: Example Subdistrict }, note: { zh: 上级资金, en: Funds from above }, value: 660000, period: now, printed: 66万元, excerpt: 投入66万元, line: 8 }
`;

/** The keys are quoted so that a slip in a record's `line: 7` does not slip here too. */
const SET_ASIDE = `document: 900_example
numerals:
  - { "line": 6, printed: 一名, class: structure }
  - { "line": 7, printed: 2027年, class: date }
`;

const RECKONED = `identities:
  - { left: 900A-02, relation: at_most, right: 900A-03, zh: 站不多于督导, en: No more stations than supervisors }
derived:
  - id: 900A-D1
    region: "990100"
    name: { zh: 每站督导数, en: Supervisors per station }
    formula: 900A-03 ÷ 900A-02
    unit: ratio
    note: { zh: 只有上限, en: An upper end }
`;

const CORRECTED = `corrections:
  - { figure: 900A-02, date: 2026-11-30, field: value, before: 21, after: 12, zh: 数字读反了, en: Digits were exchanged }
`;

const NAMES = '{ zh: 名称, en: Name }';

function writeIndicator(id: string, family: string, unit: string, distinctFrom: string): string {
  const names = `name: ${NAMES}, short: ${NAMES}, definition: ${NAMES}`;
  const count = `unit: ${unit}, direction: more, measure: stock`;
  return `  - { id: ${id}, family: ${family}, ${names}, ${count}, distinctFrom: [${distinctFrom}] }`;
}

const INDICATORS = [
  'families:',
  ...FAMILIES.map((id) => `  - { id: ${id}, name: ${NAMES}, short: ${NAMES} }`),
  'indicators:',
  writeIndicator('certified', 'certified', 'person', 'staff'),
  writeIndicator('stations', 'stations', 'station', ''),
  writeIndicator('staff', 'workforce', 'person', 'certified'),
  writeIndicator('funding', 'money', 'yuan', ''),
  '',
].join('\n');

const PLACES = `- { adcode: "100000", zh: 全国, en: China, level: nation, parent: null }
- { adcode: "990100", zh: 示例市, en: Example, level: prefecture, parent: "990000", seat: [113.2, 23.1] }
- { adcode: "990000", zh: 虚构省, en: Fiction, level: province, parent: "100000" }
`;

const RESIDENTS = `- { region: "990100", value: 1000000, asOf: 2020-11-01, grade: A, url: null, source: 示例公报 }
- { region: "100000", value: 1411778724, asOf: 2020-11-01, grade: B, url: "https://example.org/census", source: 示例公报 }
`;

const NAMED = `- id: 900A-P1
  region: "990100"
  name: { zh: 社工队伍壮大, en: Growing the workforce }
  kind: programme
  year: 2024
  line: 1
  summary: { zh: 市里建站的计划, en: The city’s plan for stations }
  figures: [900A-02, 900A-03]
- id: 900A-P2
  region: "990100"
  name: { zh: 示例市民政局, en: Example bureau }
  kind: institution
  year: null
  line: 9
  summary: { zh: 管社工的部门, en: The bureau in charge }
`;

/** The keys are quoted for the same reason as those of SET_ASIDE. */
const BUILT = `- "programme": 900A-P1
  form: chain
  parts:
    - { "id": 900A-P1-1, name: { zh: 社工站, en: Stations }, role: body, figures: [900A-02], "excerpt": 社工站12家, "line": 5 }
    - { "id": 900A-P1-2, name: { zh: 督导, en: Supervisors }, role: party, figures: [900A-03], "excerpt": 近40名督导, "line": 5 }
    - { "id": 900A-P1-3, name: { zh: 孩子, en: Children }, role: step, "excerpt": 帮助数百名孩子, "line": 8 }
  relations:
    - { from: 900A-P1-2, to: 900A-P1-1, kind: supervises }
    - { from: 900A-P1-1, to: 900A-P1-3, kind: serves, verb: { zh: 帮助, en: help }, "excerpt": 帮助数百名孩子, "line": 8 }
`;

const NATIONWIDE = `- series: example-certified
  name: { zh: 持证人数, en: Certified people }
  unit: person
  figures:
    - { id: example-certified-2014, period: 2014, year: 2014, value: 152985, printed: 152985人, source: { title: 示例年报 }, url: "https://example.org/report", grade: B }
    - { id: example-certified-2014-b, period: 2014年底, year: 2014, value: 159000, qualifier: about, printed: 约15.9万人, source: { title: 示例期刊 }, url: null, grade: C, note: { zh: 不一致, en: conflicts } }
`;

/** One slip in the made-up folder: `from` becomes `to` wherever it stands first in one of the files. */
export type Slip = readonly [from: string, to: string];

function applySlips(text: string, slips: readonly Slip[]): string {
  return slips.reduce((edited, [from, to]) => edited.replace(from, () => to), text);
}

/** The made-up folder as main.ts would read it, with slips; without slips it has no diagnostic. */
export function makeSources(slips: readonly Slip[] = [], withDocuments = true): SeedSources {
  return {
    documents: [{ file: RECORDS, text: applySlips(FIGURES, slips) }],
    numerals: [{ file: NUMERALS, text: applySlips(SET_ASIDE, slips) }],
    arithmetic: { file: ARITHMETIC, text: applySlips(RECKONED, slips) },
    catalog: { file: CATALOG, text: applySlips(INDICATORS, slips) },
    corrections: { file: CORRECTIONS, text: applySlips(CORRECTED, slips) },
    regions: { file: REGIONS, text: applySlips(PLACES, slips) },
    populations: { file: POPULATIONS, text: applySlips(RESIDENTS, slips) },
    programmes: [{ file: PROGRAMMES, text: applySlips(NAMED, slips) }],
    systems: [{ file: SYSTEMS, text: applySlips(BUILT, slips) }],
    national: { file: NATIONAL, text: applySlips(NATIONWIDE, slips) },
    texts: withDocuments ? new Map([['900_example', DOCUMENT]]) : null,
  };
}

/** What one check finds in the made-up folder with these slips. */
export function findDiagnostics(check: Check, ...slips: readonly Slip[]): readonly Diagnostic[] {
  const { seeds, diagnostics } = parseSeeds(makeSources(slips));
  if (seeds === null) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  return check(seeds);
}
