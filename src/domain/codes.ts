/**
 * The lists of codes that records are written in. Each stands here once: record schemas, addresses, columns of files
 * and views use these, in this order.
 */

/**
 * What a figure is. actual: reported value · target: required value by a deadline · change: printed rate or amount of
 * change · standard: policy parameter.
 */
export const KINDS = ['actual', 'target', 'change', 'standard'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How sure the words are: 超/突破/余/多/以上 = over, 不少于 = at_least, 近 = nearly, 约/基本 = about, 5–8 = range, 数百
 * = indefinite.
 */
export const QUALIFIERS = ['exact', 'over', 'at_least', 'nearly', 'about', 'range', 'indefinite'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Units of what is counted one by one; places are counted too, and stand last among the units. */
const ONE_BY_ONE = [
  'person',
  'person-time',
  'household',
  'item',
  'station',
  'organisation',
  'event',
  'project',
] as const;

/** Unit of a value. Ratios are stored as percent 0–100; money in 元; times in their printed unit. */
export const UNITS = [
  ...ONE_BY_ONE,
  'percent',
  'yuan',
  'yuan-per-month',
  'hour',
  'day',
  'month',
  'per-10k',
  'place',
] as const;
export type Unit = (typeof UNITS)[number];

/** Units of which there are only whole ones: over 50,000 persons is at least 50,001. */
export const WHOLE_UNITS: ReadonlySet<Unit> = new Set([...ONE_BY_ONE, 'place']);

/** Unit of a derived value: besides those of printed figures a bare ratio, 0–1 or more. */
export const DERIVED_UNITS = [...UNITS, 'ratio'] as const;

/** Administrative levels, from the widest to the narrowest. */
export const LEVELS = ['nation', 'province', 'prefecture', 'county', 'township'] as const;
export type Level = (typeof LEVELS)[number];

/** Indicator families, in the order of the coverage matrix. */
export const FAMILIES = [
  'certified',
  'professionals',
  'exam',
  'stations',
  'organisations',
  'workforce',
  'services',
  'money',
  'community',
] as const;
export type FamilyId = (typeof FAMILIES)[number];

/** Whether more of what an indicator measures is better, less is, or neither. */
export const DIRECTIONS = ['more', 'less', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** stock: counted at a moment · flow: counted over an interval · parameter: set by a rule. */
export const MEASURES = ['stock', 'flow', 'parameter'] as const;
export type MeasureCode = (typeof MEASURES)[number];

/** How a value lies in time. as_of: on a day · during: over an interval · by: at a deadline. */
export const PERIOD_TYPES = ['as_of', 'during', 'by'] as const;

/** How exactly a date was printed, from the coarsest. */
export const PRECISIONS = ['year', 'month', 'day'] as const;

/** Whether a period stands in the words or was inferred from them. */
export const PERIOD_BASES = ['stated', 'inferred'] as const;

/**
 * ambiguous: two readings · contradicted: another printed figure disagrees · arithmetic: does not add up · definition:
 * label unclear or differs · scope: covers only part of the place · garbled: sentence is broken.
 */
export const CAVEAT_CODES = ['ambiguous', 'contradicted', 'arithmetic', 'definition', 'scope', 'garbled'] as const;
export type CaveatCode = (typeof CAVEAT_CODES)[number];

/**
 * programme: project or campaign · platform: app, site, hotline, database · mechanism: way of working, partnership ·
 * institution: centre, school, agency · tier: level of a service system · policy: document, rule, subsidy scheme.
 */
export const PROGRAMME_KINDS = ['programme', 'platform', 'mechanism', 'institution', 'tier', 'policy'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** Grade of an outside source: A government page · B official table reposted in full, or known media · C secondary. */
export const SOURCE_GRADES = ['A', 'B', 'C'] as const;

/** Whether a word of an address or a file is one of a list of codes. */
export const isCode = <Code extends string>(codes: readonly Code[], word: unknown): word is Code =>
  codes.some((code) => code === word);
