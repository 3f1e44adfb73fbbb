import type { Lang } from '../../messages/lang';

/** What moved between two editions of the data. */
export interface ChangeSection {
  readonly version: string;
  readonly date: string;
  readonly lines: readonly string[];
}

const HEADING = /^## (\S+) – (\d{4}-\d{2}-\d{2})$/;
const CHINESE = /\p{Script=Han}/u;

/** Sentences written in one language only are for its readers; lines that carry both are for all. */
function isFor(lang: Lang, line: string, isPaired: boolean): boolean {
  if (!isPaired) return true;
  return CHINESE.test(line) === (lang === 'zh');
}

/** Reads CHANGES.md, newest edition first. A section in which some line has no Chinese tells everything twice. */
export function parseChanges(markdown: string, lang: Lang): ChangeSection[] {
  const sections: { version: string; date: string; lines: string[] }[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const [, version, date] = HEADING.exec(line) ?? [];
    if (version && date) sections.push({ version, date, lines: [] });
    else if (line.startsWith('- ')) sections.at(-1)?.lines.push(line.slice(2).replaceAll('`', ''));
  }
  return sections.map((section) => {
    const isPaired = section.lines.some((line) => !CHINESE.test(line));
    return { ...section, lines: section.lines.filter((line) => isFor(lang, line, isPaired)) };
  });
}
