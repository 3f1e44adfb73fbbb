import { useCallback, useEffect, useRef, useState } from 'react';
import { readToday } from '../../ui/browser/clock';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import type { Text } from '../../messages/text';
import { explainFailure } from '../explainFailure';
import { drawFigure, type DrawOptions } from '../drawFigure';
import type { PixelRatio } from '../figureSize';
import { readSiteAddress } from '../../ui/browser/siteFacts';
import type { Table } from '../layoutWorkbook';
import { describeJobFigure, type LoadGeo } from './describeJobFigure';
import { keepLatest } from './keepLatest';
import type { BatchJob } from './planBatch';
import { type BatchImage, type BatchOutcome, type BatchProgress, runBatch } from './runBatch';
import { canPickFile, NotChosenError, openDownload, openPickedFile, type SaveTarget } from './saveTarget';

/** Where a batch stands, from before the first press to its end. */
export type BatchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: BatchProgress }
  | { readonly kind: 'notChosen' }
  | (Exclude<BatchOutcome, { kind: 'failed' }> & { readonly name: string })
  | {
      readonly kind: 'failed';
      readonly reason: string;
      /** The ordinary download has not been tried yet. */ readonly canDownload: boolean;
    };

/** How a batch is drawn. */
export interface BatchDrawing {
  readonly formats: readonly BatchImage[];
  readonly options: DrawOptions;
  readonly ratio: PixelRatio;
}

interface BatchOrder extends BatchDrawing {
  readonly jobs: readonly BatchJob[];
  readonly fileName: string;
}

/** A turn of the page's own: unlike a timer it is not slowed down when the reader looks at another tab meanwhile. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

const packTable = async (tables: readonly Table[]): Promise<Blob> =>
  (await import('../writeWorkbook')).writeWorkbook(tables);

interface Started extends BatchOrder {
  readonly dataset: Dataset;
  readonly loadGeo: LoadGeo;
  readonly text: Text;
  readonly target: SaveTarget;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BatchProgress) => void;
}

function work(order: Started): Promise<BatchOutcome> {
  const { dataset, text, options, ratio } = order;
  const [today, site] = [readToday(), readSiteAddress()];
  const view = { dataset, text, today, site, loadGeo: keepLatest(order.loadGeo) };
  return runBatch({
    ...order,
    today,
    site,
    pause,
    packTable,
    compose: (job) => describeJobFigure(job, view),
    draw: ({ spec }, format) => drawFigure(spec, text, format, options, ratio),
  });
}

export interface Batch {
  readonly state: BatchState;
  /** `asDownload`: without asking where to save. */
  start(order: BatchOrder, asDownload?: boolean): Promise<void>;
  cancel(): void;
}

/** Runs one batch at a time; leaving the page cancels it. */
export function useBatch(dataset: Dataset, loadGeo: LoadGeo): Batch {
  const text = useText();
  const [state, setState] = useState<BatchState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = useCallback(
    async (order: BatchOrder, asDownload = false) => {
      const isPicked = !asDownload && canPickFile();
      const controller = new AbortController();
      running.current = controller;
      try {
        // First of all: browsers open their dialog only right after a press.
        const target = isPicked ? await openPickedFile(order.fileName) : openDownload(order.fileName);
        setState({ kind: 'running', progress: { done: 0, total: order.jobs.length, current: '' } });
        const outcome = await work({
          ...order,
          dataset,
          loadGeo,
          text,
          target,
          signal: controller.signal,
          onProgress: (progress) => setState({ kind: 'running', progress }),
        });
        setState(
          outcome.kind === 'failed' ? { ...outcome, canDownload: isPicked } : { ...outcome, name: order.fileName },
        );
      } catch (error) {
        setState(
          error instanceof NotChosenError
            ? { kind: 'notChosen' }
            : { kind: 'failed', reason: explainFailure(error, text), canDownload: isPicked },
        );
      }
    },
    [dataset, loadGeo, text],
  );
  return { state, start, cancel: () => running.current?.abort() };
}
