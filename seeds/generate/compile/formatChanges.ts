import type { Change, ChangedEntry, ChangedField, Edition, FieldValue } from '../../../src/domain/changes';
import type { Correction } from '../../../src/domain/records/correction';
import type { Bilingual } from '../../../src/domain/records/parts';

/** CHANGES.md and changes.json, both written from the same editions. */

const TITLE =
  '# What moved 数据变动\n\nWritten by `npm run seeds`, newest edition first. 由 `npm run seeds` 生成，最新版本在前。\n';

const ACTIONS: Readonly<Record<Change['action'], Bilingual>> = {
  added: { zh: '新增', en: 'added' },
  changed: { zh: '更改', en: 'changed' },
  removed: { zh: '删除', en: 'removed' },
};

const PARTS: Readonly<Record<ChangedEntry['part'], Bilingual>> = {
  article: { zh: '报道', en: 'article' },
  indicator: { zh: '指标', en: 'indicator' },
  figure: { zh: '数字', en: 'figure' },
  place: { zh: '地区', en: 'place' },
  population: { zh: '人口', en: 'population' },
  programme: { zh: '项目', en: 'programme' },
  system: { zh: '构成', en: 'system' },
  derived: { zh: '推算值', en: 'derived value' },
  national: { zh: '全国数字', en: 'national figure' },
  correction: { zh: '更正', en: 'correction' },
  family: { zh: '指标类', en: 'family' },
};

/** Fields whose names say nothing to a reader. */
const FIELDS: Readonly<Record<string, string>> = {
  refused: 'figures that look alike and do not count 相似而不算的数字',
  'period.plausible': 'days that the date may mean 日期可能所指',
};

const showBoth = ({ zh, en }: Bilingual): string => `${en} ${zh}`;

/** 33000 person (over); a range as 5–8. */
function showAmount({ value, valueMax, unit, qualifier }: ChangedEntry & { readonly part: 'figure' }): string {
  const amount = valueMax === undefined ? String(value ?? 'no number') : `${value}–${valueMax}`;
  return `${amount} ${unit}${qualifier === 'exact' ? '' : ` (${qualifier})`}`;
}

/** A number or code as it is, dates as from 2024-01-01 to 2024-03-31, places and indicators by their names. */
function showCorrected(value: Correction['before']): string {
  if (value === null) return 'nothing 无';
  if (typeof value !== 'object') return String(value);
  if ('start' in value) return `${value.start}…${value.end}`;
  return value.map(showBoth).join(', ');
}

const showCorrection = ({ field, before, after, reason }: Correction): string =>
  `${field} ${showCorrected(before)} → ${showCorrected(after)}: ${showBoth(reason)}`;

function showEntry(entry: ChangedEntry): string {
  switch (entry.part) {
    case 'figure':
      return `${showBoth(entry.place)} – ${showBoth(entry.indicator)}: ${entry.kind} ${showAmount(entry)}`;
    case 'article':
      return entry.name.en;
    case 'correction':
      return showCorrection(entry.correction);
    case 'population':
      return String(entry.value);
    case 'derived':
      return `${showBoth(entry.name)}: ${entry.formula} = ${Number(entry.value.toPrecision(6))}`;
    case 'national':
      return `${showBoth(entry.name)}, ${entry.year}: ${String(entry.value ?? 'no number')}`;
    default:
      return showBoth(entry.name);
  }
}

/**
 * A value of several parts in words: texts of two languages beside each other, an entry with its reason, the names of
 * other parts before them.
 */
function showParts(value: FieldValue): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none 空' : value.map(showParts).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  const parts: [string, FieldValue][] = Object.entries(value);
  if (parts.every(([, word]) => typeof word === 'string')) return parts.map(([, word]) => String(word)).join(' / ');
  if ('figure' in value && 'reason' in value)
    return `${showParts(value['figure'] ?? '')}: ${showParts(value['reason'] ?? '')}`;
  return parts.map(([key, word]) => `${key} ${showParts(word)}`).join(', ');
}

function showValue(value: FieldValue | undefined): string {
  if (value === undefined) return 'nothing 无';
  return `\`${typeof value === 'object' && value !== null ? showParts(value) : JSON.stringify(value)}\``;
}

const showField = ({ name, from, to }: ChangedField): string =>
  `${FIELDS[name] ?? name} ${showValue(from)} → ${showValue(to)}`;

function showChange({ action, id, entry, fields }: Change): string {
  const what = `${ACTIONS[action].en} ${PARTS[entry.part].en} ${ACTIONS[action].zh}${PARTS[entry.part].zh}`;
  const moved = fields.length === 0 ? '' : ` – ${fields.map(showField).join('; ')}`;
  return `- ${what} \`${id}\` ${showEntry(entry)}${moved}`;
}

function showFirst({ articles, figures, targets, indicators, places }: NonNullable<Edition['first']>): string {
  return [
    `- First edition: ${articles} articles, ${figures} figures (${targets} of them targets) of ${indicators} indicators in ${places} places.`,
    `- 第一版：${articles}篇报道，${indicators}项指标，${places}个地区的${figures}个数字（其中目标${targets}个）。`,
  ].join('\n');
}

function showChanges({ first, changes }: Edition): string {
  if (first !== undefined) return showFirst(first);
  if (changes.length === 0) return '- the same entries in another order or form 条目相同，次序或形式不同';
  return changes.map(showChange).join('\n');
}

/** One edition as a section of CHANGES.md. */
export function formatEdition(edition: Edition): string {
  return `## ${edition.version} – ${edition.date}\n\n${showChanges(edition)}\n`;
}

/** CHANGES.md as a whole, newest edition first. */
export function formatChangesText(editions: readonly Edition[]): string {
  return [TITLE, ...editions.map(formatEdition)].join('\n');
}

/** changes.json as a whole: one change a line, so that a reviewer can read it as a difference. */
export function formatChangesJson(editions: readonly Edition[]): string {
  const written = editions.map(({ changes, ...head }) => {
    const lines = changes.map((change) => `\n${JSON.stringify(change)}`).join(',');
    return `${JSON.stringify(head).slice(0, -1)},"changes":[${lines}]}`;
  });
  return `[\n${written.join(',\n')}\n]\n`;
}
