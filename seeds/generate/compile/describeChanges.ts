import type { Bilingual, Dataset, DerivedValue, Figure, NationalFigure } from '../../../src/domain/dataset';

const TITLE =
  '# What moved 数据变动\n\nWritten by `npm run seeds`, newest edition first. 由 `npm run seeds` 生成，最新版本在前。\n';

/** One part of the dataset: how its entries are told apart and called. */
interface Part {
  readonly name: Bilingual;
  readonly entries: (dataset: Dataset) => ReadonlyMap<string, object>;
  readonly describe: (entry: object, dataset: Dataset) => string;
}

/** An earlier edition may lack a part that was added since. */
function indexBy<T extends object>(
  list: readonly T[] | undefined,
  key: (entry: T) => string,
): ReadonlyMap<string, object> {
  return new Map((list ?? []).map((entry) => [key(entry), entry]));
}

/** An entry's value in a list line: 33000 (over) person; a range as 5–8. */
function describeValue({ value, valueMax, qualifier, unit }: Figure): string {
  const amount = valueMax === undefined ? String(value ?? 'no number') : `${value}–${valueMax}`;
  return `${amount} ${unit}${qualifier === 'exact' ? '' : ` (${qualifier})`}`;
}

function describeFigure(figure: Figure, { regions, indicators }: Dataset): string {
  const region = regions.find(({ adcode }) => adcode === figure.region)?.name;
  const indicator = indicators.find(({ id }) => id === figure.indicator)?.name;
  const place = `${region?.en ?? figure.region} ${region?.zh ?? ''}`;
  return `${place} – ${indicator?.en ?? figure.indicator} ${indicator?.zh ?? ''}: ${figure.kind} ${describeValue(figure)}`;
}

function describeNamed(entry: object): string {
  const { name } = entry as { name: Bilingual };
  return `${name.en} ${name.zh}`;
}

function describeTitle(entry: object): string {
  return (entry as { titleEn: string }).titleEn;
}

function describeCount(entry: object): string {
  return String((entry as { value: number }).value);
}

function describeNational(entry: object): string {
  const { name, period, value } = entry as NationalFigure;
  return `${name.en} ${name.zh}, ${period}: ${String(value ?? 'no number')}`;
}

function describeDerived(entry: object): string {
  const { name, formula, value } = entry as DerivedValue;
  return `${name.en} ${name.zh}: ${formula} = ${Number(value.toPrecision(6))}`;
}

const PARTS: readonly Part[] = [
  {
    name: { zh: '报道', en: 'article' },
    entries: ({ articles }) => indexBy(articles, ({ id }) => id),
    describe: describeTitle,
  },
  {
    name: { zh: '指标', en: 'indicator' },
    entries: ({ indicators }) => indexBy(indicators, ({ id }) => id),
    describe: describeNamed,
  },
  {
    name: { zh: '数字', en: 'figure' },
    // What a figure counts is its indicator's to tell.
    entries: ({ figures }) =>
      indexBy(
        figures.map((figure) => ({ ...figure, counted: undefined })),
        ({ id }) => id,
      ),
    describe: (entry, dataset) => describeFigure(entry as Figure, dataset),
  },
  {
    name: { zh: '地区', en: 'place' },
    entries: ({ regions }) => indexBy(regions, ({ adcode }) => adcode),
    describe: describeNamed,
  },
  {
    name: { zh: '人口', en: 'population' },
    entries: ({ populations }) => indexBy(populations, ({ region }) => region),
    describe: describeCount,
  },
  {
    name: { zh: '项目', en: 'programme' },
    entries: ({ programmes }) => indexBy(programmes, ({ id }) => id),
    describe: describeNamed,
  },
  {
    name: { zh: '推算值', en: 'derived value' },
    entries: ({ derived }) => indexBy(derived, ({ id }) => id),
    describe: describeDerived,
  },
  {
    name: { zh: '全国数字', en: 'national figure' },
    entries: ({ national }) => indexBy(national, ({ id }) => id),
    describe: describeNational,
  },
  {
    name: { zh: '指标类', en: 'family' },
    entries: ({ families }) => indexBy(families, ({ id }) => id),
    describe: describeNamed,
  },
];

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields whose names say nothing to a reader. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  refused: 'figures that look alike and do not count 相似而不算的数字',
  'period.plausible': 'days that the date may mean 日期可能所指',
};

/**
 * A value of several parts in words: texts of two languages beside each other, an entry with its reason, the names of
 * other parts before them.
 */
function showParts(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none 空' : value.map(showParts).join('; ');
  if (!isRecord(value)) return String(value);
  const parts = Object.entries(value);
  if (parts.every(([, word]) => typeof word === 'string')) return parts.map(([, word]) => String(word)).join(' / ');
  if ('figure' in value && 'reason' in value) return `${showParts(value.figure)}: ${showParts(value.reason)}`;
  return parts.map(([key, word]) => `${key} ${showParts(word)}`).join(', ');
}

function showValue(value: unknown): string {
  if (value === undefined) return 'nothing 无';
  return `\`${typeof value === 'object' && value !== null ? showParts(value) : JSON.stringify(value)}\``;
}

/**
 * Fields and, where a field is a record on both sides (a name in two languages), the fields inside it: what did not
 * move is not told.
 */
function listFields(entry: object, other: object): ReadonlyMap<string, unknown> {
  const others = new Map<string, unknown>(Object.entries(other));
  return new Map(
    Object.entries(entry).flatMap(([key, value]: [string, unknown]): [string, unknown][] =>
      isRecord(value) && isRecord(others.get(key))
        ? Object.entries(value).map(([inner, word]) => [`${key}.${inner}`, word])
        : [[key, value]],
    ),
  );
}

function describeFields(before: object, after: object): readonly string[] {
  const from = listFields(before, after);
  const to = listFields(after, before);
  return [...new Set([...from.keys(), ...to.keys()])]
    .filter((key) => JSON.stringify(from.get(key)) !== JSON.stringify(to.get(key)))
    .map((key) => `${FIELD_WORDS[key] ?? key} ${showValue(from.get(key))} → ${showValue(to.get(key))}`);
}

function describePart(part: Part, previous: Dataset, next: Dataset): readonly string[] {
  const before = part.entries(previous);
  const after = part.entries(next);
  const lines: string[] = [];
  for (const [id, entry] of after) {
    const old = before.get(id);
    if (old === undefined)
      lines.push(`- added ${part.name.en} 新增${part.name.zh} \`${id}\` ${part.describe(entry, next)}`);
    else {
      const fields = describeFields(old, entry);
      if (fields.length > 0)
        lines.push(
          `- changed ${part.name.en} 更改${part.name.zh} \`${id}\` ${part.describe(entry, next)} – ${fields.join('; ')}`,
        );
    }
  }
  for (const [id, entry] of before) {
    if (!after.has(id))
      lines.push(`- removed ${part.name.en} 删除${part.name.zh} \`${id}\` ${part.describe(entry, previous)}`);
  }
  return lines;
}

function describeFirst({ articles, figures, indicators }: Dataset): readonly string[] {
  const targets = figures.filter(({ kind }) => kind === 'target').length;
  const places = new Set(figures.map(({ region }) => region)).size;
  return [
    `- First edition: ${articles.length} articles, ${figures.length} figures (${targets} of them targets) of ${indicators.length} indicators in ${places} places.`,
    `- 第一版：${articles.length}篇报道，${indicators.length}项指标，${places}个地区的${figures.length}个数字（其中目标${targets}个）。`,
  ];
}

/**
 * What moved between two editions, as one section of CHANGES.md; null when nothing did.
 * `today` is the ISO date of the heading; `previous` is null for the first edition.
 */
export function describeChanges(previous: Dataset | null, next: Dataset, today: string): string | null {
  if (previous?.version === next.version) return null;
  const found = previous === null ? describeFirst(next) : PARTS.flatMap((part) => describePart(part, previous, next));
  const lines = found.length > 0 ? found : ['- the same entries in another order or form 条目相同，次序或形式不同'];
  return `## ${next.version} – ${today}\n\n${lines.join('\n')}\n`;
}

/** CHANGES.md with a new section on top; `existing` is null when there is no file yet. */
export function prependChanges(existing: string | null, section: string): string {
  const at = existing?.indexOf('\n## ') ?? -1;
  return existing === null || at === -1
    ? `${TITLE}\n${section}`
    : `${existing.slice(0, at + 1)}${section}\n${existing.slice(at + 1)}`;
}
