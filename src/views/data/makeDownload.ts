import { readSiteAddress } from '../../ui/browser/siteFacts';
import type { Dataset } from '../../domain/dataset';
import { downloadBlob } from '../../export/downloadBlob';
import { formatFileStem } from '../../export/fileName';
import { formatCsv } from '../../export/formatCsv';
import { layoutWorkbook } from '../../export/layoutWorkbook';
import { OBSERVATION_COLUMNS, type ObservationRow } from '../../export/observations';
import type { Text } from '../../messages/text';

export type DownloadFormat = 'csv' | 'xlsx' | 'json';
export const DOWNLOAD_FORMATS: readonly DownloadFormat[] = ['csv', 'xlsx', 'json'];

/** What a reader downloads: rows, and the choice that led to them in words. */
export interface DownloadSource {
  readonly dataset: Dataset;
  readonly rows: readonly ObservationRow[];
  readonly parts: readonly string[];
}

/** Rows as objects under the names of the columns, with what identifies them. */
function formatJson({ dataset, rows, parts }: DownloadSource): string {
  const content = {
    dataset: 'social-work-workforce-atlas',
    version: dataset.version,
    selection: parts,
    columns: OBSERVATION_COLUMNS,
    rows,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

async function makeBlob(source: DownloadSource, text: Text, format: DownloadFormat): Promise<Blob> {
  if (format === 'csv')
    return new Blob([formatCsv(OBSERVATION_COLUMNS, source.rows)], { type: 'text/csv;charset=utf-8' });
  if (format === 'json') return new Blob([formatJson(source)], { type: 'application/json' });
  const { writeWorkbook } = await import('../../export/writeWorkbook');
  return writeWorkbook(
    layoutWorkbook({ ...source, selection: source.parts.join(' · '), siteUrl: readSiteAddress() }, text),
  );
}

/** Makes the file in the browser and downloads it; the name says what was chosen and of which version of the data. */
export async function makeDownload(source: DownloadSource, text: Text, format: DownloadFormat): Promise<string> {
  const blob = await makeBlob(source, text, format);
  const name = `${formatFileStem([text.t('data.fileName'), ...source.parts, source.dataset.version])}.${format}`;
  downloadBlob(blob, name);
  return name;
}
