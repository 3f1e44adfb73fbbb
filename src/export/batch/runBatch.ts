import type { Dataset } from '../../domain/dataset';
import type { Figure } from '../../domain/records/figure';
import { formatDateProse } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { formatChartCsv } from '../chartData';
import { explainFailure } from '../explainFailure';
import { formatFileStem } from '../fileName';
import { selectObservations } from '../observations';
import { layoutWorkbook, type Table } from '../layoutWorkbook';
import type { ExportFigure } from '../figures/exportFigure';
import { type BatchEntry, formatReadme } from './formatReadme';
import type { BatchJob } from './planBatch';
import type { SaveTarget } from './saveTarget';
import { openZip, type ZipStream } from './zipStream';

export const IMAGE_FORMATS = ['svg', 'png'] as const;
export type BatchImage = (typeof IMAGE_FORMATS)[number];

/** How far a batch is. */
export interface BatchProgress {
  readonly done: number;
  readonly total: number;
  /** The figure in the works: the stem of its files. */
  readonly current: string;
}

export interface BatchWork {
  readonly jobs: readonly BatchJob[];
  readonly formats: readonly BatchImage[];
  readonly dataset: Dataset;
  readonly text: Text;
  readonly today: string;
  readonly site: string;
  readonly target: SaveTarget;
  readonly signal: AbortSignal;
  readonly compose: (job: BatchJob) => Promise<ExportFigure>;
  readonly draw: (exported: ExportFigure, format: BatchImage) => Promise<Blob>;
  readonly packTable: (tables: readonly Table[]) => Promise<Blob>;
  readonly onProgress: (progress: BatchProgress) => void;
  /** Gives the page time for input and drawing. */
  readonly pause: () => Promise<void>;
}

/** How a batch ended; a failed one has left nothing. */
export type BatchOutcome =
  | { readonly kind: 'done'; readonly charts: number; readonly files: number; readonly failed: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string };

const readBytes = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** The files of one figure, drawn but not yet written, so that a fault in drawing leaves no half of them. */
async function drawJob(
  job: BatchJob,
  exported: ExportFigure,
  { formats, draw, site, pause }: BatchWork,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for (const format of formats) {
    await pause();
    files.set(`images/${job.stem}.${format}`, await readBytes(await draw(exported, format)));
  }
  files.set(`data/${job.stem}.csv`, formatChartCsv(exported, site));
  return files;
}

interface Drawn {
  readonly entry: BatchEntry;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly figures: readonly Figure[];
}

/** Composes and draws one figure; what goes wrong becomes words in the README, and the others follow. */
async function makeJob(job: BatchJob, work: BatchWork): Promise<Drawn> {
  const chart = work.text.t(`batch.chart.${job.chart}`);
  try {
    const exported = await work.compose(job);
    const { title, subtitle, sources, address } = exported.spec;
    const files = await drawJob(job, exported, work);
    return {
      entry: {
        title,
        chart,
        subtitle,
        sources,
        address,
        files: [...files.keys()],
        count: new Set(exported.figures).size,
        problem: null,
      },
      files,
      figures: exported.figures,
    };
  } catch (error) {
    const entry: BatchEntry = {
      title: job.stem,
      chart,
      subtitle: '',
      sources: '',
      address: `${work.site}/`,
      files: [],
      count: 0,
      problem: explainFailure(error, work.text),
    };
    return { entry, files: new Map(), figures: [] };
  }
}

/** The table of all figures, each once, and the README. */
async function addSummary(
  zip: ZipStream,
  entries: readonly BatchEntry[],
  figures: readonly Figure[],
  work: BatchWork,
): Promise<void> {
  const { dataset, text, today, site } = work;
  const tableFile = `data/${formatFileStem([text.t('batch.allFile'), today])}.xlsx`;
  const rows = selectObservations(dataset, figures, false);
  const selection = text.t('batch.readme.lead', {
    count: entries.filter((entry) => entry.problem === null).length,
    date: formatDateProse(today, text.lang),
    edition: dataset.version,
  });
  await zip.add(
    tableFile,
    await readBytes(await work.packTable(layoutWorkbook({ dataset, rows, selection, siteUrl: site }, text))),
  );
  await zip.add('README.md', formatReadme({ dataset, entries, today, site, tableFile }, text));
}

/** Thrown between two figures when the reader has stopped the batch. */
const stopIf = (signal: AbortSignal): void => {
  if (signal.aborted) throw new DOMException('cancelled', 'AbortError');
};

async function writeAll(work: BatchWork): Promise<BatchOutcome> {
  const { jobs, signal, onProgress, target } = work;
  const zip = openZip((bytes) => target.write(bytes), new Date());
  const entries: BatchEntry[] = [];
  const figures = new Set<Figure>();
  for (const [done, job] of jobs.entries()) {
    stopIf(signal);
    onProgress({ done, total: jobs.length, current: job.stem });
    await work.pause();
    stopIf(signal);
    const drawn = await makeJob(job, work);
    stopIf(signal);
    for (const [name, content] of drawn.files) await zip.add(name, content);
    entries.push(drawn.entry);
    drawn.figures.forEach((figure) => figures.add(figure));
  }
  onProgress({ done: jobs.length, total: jobs.length, current: '' });
  await addSummary(zip, entries, [...figures], work);
  await zip.end();
  stopIf(signal);
  await target.close();
  const failed = entries.filter((entry) => entry.problem !== null).length;
  return {
    kind: 'done',
    charts: entries.length - failed,
    files: entries.reduce((sum, entry) => sum + entry.files.length, 2),
    failed,
  };
}

/**
 * Draws one figure after the other into an archive that leaves while it grows: what is kept is a line of the README a
 * figure. Cancelled or refused by the disk, it leaves no file.
 */
export async function runBatch(work: BatchWork): Promise<BatchOutcome> {
  try {
    return await writeAll(work);
  } catch (error) {
    await work.target.abort();
    return work.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', reason: explainFailure(error, work.text) };
  }
}
