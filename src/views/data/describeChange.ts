import type { Change, ChangedEntry, ChangedField, FieldValue } from '../../domain/changes';
import { formatCorrected } from '../../format/formatCorrected';
import { formatDaysInWords } from '../../format/formatDaysInWords';
import { formatExact } from '../../format/formatExact';
import type { Text } from '../../messages/text';

/** Changes of the data in the words of the reader's language. */

/** Fields that readers know by other words than the dataset's. */
const FIELD_KEYS = {
  'name.en': 'data.change.name.en',
  'name.zh': 'data.change.name.zh',
  'short.en': 'data.change.short.en',
  'short.zh': 'data.change.short.zh',
  counted: 'data.change.counted',
  refused: 'data.change.refused',
  'period.plausible': 'data.change.plausible',
} as const;

const isKnownField = (name: string): name is keyof typeof FIELD_KEYS => name in FIELD_KEYS;

/** What the entry was called when it moved. */
export function describeEntry(entry: ChangedEntry, text: Text): string {
  const { t, both } = text;
  if (entry.part === 'population') return formatExact(entry.value);
  if (entry.part === 'correction') {
    const { correction } = entry;
    const [from, to] = (['before', 'after'] as const).map((side) => formatCorrected(correction, side, text));
    return `${t(`correction.${correction.field}`)} ${from} → ${to}`;
  }
  if (entry.part !== 'figure') return both(entry.name);
  return t('data.change.figure', { place: both(entry.place), indicator: both(entry.indicator) });
}

/** Of a record, the parts in the reader's language: `zh`, or `en` and `enPlural`. */
const pickLanguage = (record: Readonly<Record<string, FieldValue>>, lang: Text['lang']): readonly FieldValue[] =>
  Object.entries(record).flatMap(([key, part]) => (key.startsWith(lang) ? [part] : []));

function describeRecord(record: Readonly<Record<string, FieldValue>>, text: Text): string {
  const own = pickLanguage(record, text.lang);
  if (own.length > 0) return own.map(String).join(' / ');
  const { figure, reason } = record;
  if (figure !== undefined && reason !== undefined)
    return `${describeValue(figure, text)}: ${describeValue(reason, text)}`;
  return Object.values(record)
    .map((part) => describeValue(part, text))
    .join(' / ');
}

function describeValue(value: FieldValue | undefined, text: Text): string {
  if (value === undefined) return text.t('data.change.nothing');
  if (typeof value !== 'object' || value === null) return formatDaysInWords(String(value), text.lang);
  if (!Array.isArray(value)) return describeRecord(value as Readonly<Record<string, FieldValue>>, text);
  if (value.length === 0) return text.t('data.change.empty');
  return value.map((part) => describeValue(part, text)).join('; ');
}

/** One field with what it was and what it is now. */
export function describeField({ name, from, to }: ChangedField, text: Text): string {
  return text.t('data.change.field', {
    name: isKnownField(name) ? text.t(FIELD_KEYS[name]) : name,
    from: describeValue(from, text),
    to: describeValue(to, text),
  });
}

/** What happened to how many entries of what: `changed indicators (5)`. */
export function describeAction({ action, entry }: Change, count: number, { t }: Text): string {
  return t('data.change.what', { action, part: entry.part, count });
}
