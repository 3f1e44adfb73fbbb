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
 * How sure the words are. over: 超/突破/余/多, beyond its number · at_least: 以上/不少于/至少, with its number (Civil
 * Code, article 1259) · under: 不足, below its number · at_most: 不超过/以内 · nearly: 近, not yet there · about:
 * 约/基本 · range: 5–8 · indefinite: 数百, or no number at all.
 */
export const QUALIFIERS = [
  'exact',
  'over',
  'at_least',
  'under',
  'at_most',
  'nearly',
  'about',
  'range',
  'indefinite',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Whether the words give only a lower bound (over, at least): the value is so much or more, without an upper end. */
export const isLowerBound = (qualifier: Qualifier): boolean => qualifier === 'over' || qualifier === 'at_least';

/** Whether the words give only an upper bound: the value is so much or less. */
export const isUpperBound = (qualifier: Qualifier): boolean => qualifier === 'under' || qualifier === 'at_most';

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
  'times',
  'percentage-point',
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

/**
 * stock: counted on a day · flow: counted over an interval · cumulative: counted from a beginning up to a day (累计) ·
 * parameter: set by a rule. They never share a ranking or a pace.
 */
export const MEASURES = ['stock', 'flow', 'cumulative', 'parameter'] as const;
export type MeasureCode = (typeof MEASURES)[number];

/** How a value lies in time. as_of: on a day · during: over an interval · by: at a deadline. */
export const PERIOD_TYPES = ['as_of', 'during', 'by'] as const;

/** How exactly a date was printed, from the coarsest. */
export const PRECISIONS = ['year', 'month', 'day'] as const;

/** Whether a period stands in the words, was inferred from them, or is known from outside the document. */
export const PERIOD_BASES = ['stated', 'inferred', 'external'] as const;

/** How often something happens that is counted per round (每周一次). */
export const CYCLES = ['week', 'month', 'quarter', 'half-year', 'year'] as const;

/**
 * ambiguous: two readings · contradicted: another printed figure disagrees · arithmetic: does not add up · definition:
 * counted otherwise than another · unstated: what exactly is counted is not said · scope: covers only part of the place
 * · garbled: sentence is broken.
 */
export const CAVEAT_CODES = [
  'ambiguous',
  'contradicted',
  'arithmetic',
  'definition',
  'unstated',
  'scope',
  'garbled',
] as const;
export type CaveatCode = (typeof CAVEAT_CODES)[number];

/**
 * programme: project or campaign · platform: app, site, hotline, database · mechanism: way of working, partnership ·
 * institution: centre, school, agency · tier: level of a service system · policy: document, rule, subsidy scheme.
 */
export const PROGRAMME_KINDS = ['programme', 'platform', 'mechanism', 'institution', 'tier', 'policy'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/**
 * How the parts of a system stand to each other. tiers: one above the other · chain: one step after the other · bundle:
 * side by side, in no order · rollout: what is to be reached where and when.
 */
export const SYSTEM_FORMS = ['tiers', 'chain', 'bundle', 'rollout'] as const;

/**
 * What a part of a system is. tier: a level of service places · body: an organisation or team · party: somebody who
 * takes part · step: what is done, or comes of it · measure: something undertaken · platform: app, register, hotline ·
 * milestone: what is to be reached by a date.
 */
export const PART_ROLES = ['tier', 'body', 'party', 'step', 'measure', 'platform', 'milestone'] as const;

/** The administrative level that a tier belongs to, from the widest to the narrowest; a village or a community. */
export const TIER_LEVELS = ['prefecture', 'county', 'township', 'village'] as const;

/**
 * What one part of a system does to another. sets_up: founds or builds it · supervises: leads or guides it · contains:
 * it is within the first · serves: works for it · refers_to: sends people to it · funds: pays for it · feeds: what the
 * first gives goes into it.
 */
export const RELATION_KINDS = ['sets_up', 'supervises', 'contains', 'serves', 'refers_to', 'funds', 'feeds'] as const;

/** Grade of an outside source: A government page · B official table reposted in full, or known media · C secondary. */
export const SOURCE_GRADES = ['A', 'B', 'C'] as const;

/** Whether a word of an address or a file is one of a list of codes. */
export const isCode = <Code extends string>(codes: readonly Code[], word: unknown): word is Code =>
  codes.some((code) => code === word);

/** Orders of a list of places: largest first, or newest first. */
export const LIST_ORDERS = ['size', 'date'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];
