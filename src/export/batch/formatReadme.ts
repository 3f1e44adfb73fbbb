import type { Dataset } from '../../domain/dataset';
import { formatDateProse } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { formatDatasetCitation } from '../layoutWorkbook';

/** One figure of the archive, as its README lists it. */
export interface BatchEntry {
  readonly title: string;
  /** Map, bars or targets, in words: two charts may have one title. */
  readonly chart: string;
  readonly subtitle: string;
  readonly sources: string;
  readonly address: string;
  /** Paths inside the archive. */
  readonly files: readonly string[];
  /** Rows of its table; 0 = nothing is reported, and the figure says so. */
  readonly count: number;
  /** Why it could not be drawn; null when it was. */
  readonly problem: string | null;
}

interface Readme {
  readonly dataset: Dataset;
  readonly entries: readonly BatchEntry[];
  readonly today: string;
  readonly site: string;
  /** The table of all figures together. */
  readonly tableFile: string;
}

function listEntry(entry: BatchEntry, position: number, { t }: Text): string[] {
  const pair = (label: string, value: string) => `- ${t('batch.readme.pair', { label, value })}`;
  const state =
    entry.problem !== null
      ? t('batch.readme.problem', { reason: entry.problem })
      : entry.count === 0
        ? t('batch.readme.nothing')
        : t('batch.readme.rows', { count: entry.count });
  return [
    `### ${position + 1}. ${t('export.withDetail', { name: entry.title, detail: entry.chart })}`,
    '',
    ...[entry.subtitle, state].filter(Boolean).map((line) => `- ${line}`),
    ...(entry.sources ? [pair(t('export.sources'), entry.sources)] : []),
    pair(t('batch.readme.address'), `<${entry.address}>`),
    ...entry.files.map((file) => `- \`${file}\``),
    '',
  ];
}

/**
 * What lies in the archive, whose figures these are, of which edition and day, and where each stands on the site.
 * Markdown.
 */
export function formatReadme({ dataset, entries, today, site, tableFile }: Readme, text: Text): string {
  const { t } = text;
  const drawn = entries.filter((entry) => entry.problem === null).length;
  const lines = [
    `# ${t('shell.name')}`,
    '',
    t('batch.readme.lead', { count: drawn, date: formatDateProse(today, text.lang), edition: dataset.version }),
    '',
    `<${site}/>`,
    '',
    `- ${t('batch.readme.images')}`,
    `- ${t('batch.readme.tables')}`,
    `- ${t('batch.readme.all', { file: `\`${tableFile}\`` })}`,
    '',
    `## ${t('data.terms')}`,
    '',
    `- ${t('data.terms.facts')}`,
    `- ${t('data.terms.care')}`,
    `- ${t('map.boundaryNote')} ${t('map.boundarySource')}`,
    `- ${t('batch.readme.pair', { label: t('data.cite'), value: formatDatasetCitation(dataset, text) })}`,
    '',
    `## ${t('batch.readme.inside')}`,
    '',
    ...entries.flatMap((entry, position) => listEntry(entry, position, text)),
  ];
  return lines.join('\n');
}
