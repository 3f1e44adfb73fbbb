import type { Lang } from '../../messages/lang';

/** One field of an entry that moved, in the reader's language where the file has both. */
export interface ChangedField {
  /** A path in the dataset (`name.en`) or words. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** One entry of the data that was added, changed or removed. */
export interface Change {
  /** What happened to what: `更改指标`, `changed indicator`. */
  readonly what: string;
  /** `indicator`, `figure`, `place`, … as the file names it in English. */
  readonly part: string;
  readonly id: string;
  /** The entry's name as it was then. */
  readonly title: string;
  readonly fields: readonly ChangedField[];
}

/** What moved between two editions of the data. */
export interface ChangeSection {
  readonly version: string;
  readonly date: string;
  readonly changes: readonly Change[];
  /** Sentences that are no entry: of the first edition, of a mere reordering. */
  readonly lines: readonly string[];
}

const HEADING = /^## (\S+) – (\d{4}-\d{2}-\d{2})$/;
const CHINESE = /\p{Script=Han}/u;
const ENTRY = /^(added|changed|removed) ([a-z ]+) ((?:新增|更改|删除)\S+) `([^`]+)` (.*)$/u;
const VALUE = '(?:nothing 无|`[^`]*`)';
const FIELDS = new RegExp(`^(.*) – ((?:[^\`]+? ${VALUE} → ${VALUE}(?:; )?)+)$`, 'u');
const FIELD = new RegExp(`([^\`]+?) (${VALUE}) → (${VALUE})(?:; |$)`, 'gu');

/** English words stand before the Chinese ones that say the same. */
function pickWords(text: string, lang: Lang): string {
  const at = text.search(CHINESE);
  if (at < 0) return text;
  return (lang === 'zh' ? text.slice(at) : text.slice(0, at).trim()) || text;
}

/** The parts of a value that are for this reader: of `个 / point / points` the first, or the others. */
function pickValue(value: string, lang: Lang): string {
  if (!value.startsWith('`')) return pickWords(value, lang);
  const parts = value
    .slice(1, -1)
    .replace(/^"(.*)"$/u, '$1')
    .split(' / ');
  const own = parts.filter((part) => CHINESE.test(part) === (lang === 'zh'));
  return (own.length > 0 ? own : parts).join(' / ');
}

function parseEntry(line: string, lang: Lang): Change | null {
  const [, verb, part = '', chinese = '', id = '', rest = ''] = ENTRY.exec(line) ?? [];
  if (verb === undefined) return null;
  const [, title = rest, fields = ''] = FIELDS.exec(rest) ?? [];
  return {
    what: lang === 'zh' ? chinese : `${verb} ${part}`,
    part,
    id,
    title: title
      .split(' – ')
      .map((words) => pickWords(words, lang))
      .join(lang === 'zh' ? '，' : ', '),
    fields: [...fields.matchAll(FIELD)].map(([, name = '', from = '', to = '']) => ({
      name: pickWords(name, lang),
      from: pickValue(from, lang),
      to: pickValue(to, lang),
    })),
  };
}

/** Sentences written in one language only are for its readers; lines that carry both are for all. */
function isFor(lang: Lang, line: string, isPaired: boolean): boolean {
  if (!isPaired) return true;
  return CHINESE.test(line) === (lang === 'zh');
}

/** Reads CHANGES.md, newest edition first. A section in which some sentence has no Chinese tells everything twice. */
export function parseChanges(markdown: string, lang: Lang): ChangeSection[] {
  const sections: { version: string; date: string; changes: Change[]; lines: string[] }[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const [, version, date] = HEADING.exec(line) ?? [];
    if (version && date) sections.push({ version, date, changes: [], lines: [] });
    if (!line.startsWith('- ')) continue;
    const change = parseEntry(line.slice(2), lang);
    if (change) sections.at(-1)?.changes.push(change);
    else sections.at(-1)?.lines.push(line.slice(2).replaceAll('`', ''));
  }
  return sections.map((section) => {
    const isPaired = section.lines.some((line) => !CHINESE.test(line));
    return { ...section, lines: section.lines.filter((line) => isFor(lang, line, isPaired)) };
  });
}
