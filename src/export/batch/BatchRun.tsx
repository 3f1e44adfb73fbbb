import { useText } from '../../messages/TextContext';
import type { Text } from '../../messages/text';
import { NewRelease } from '../../ui/NewRelease';
import type { Batch, BatchState } from './useBatch';

interface BatchRunProps {
  readonly batch: Batch;
  readonly canStart: boolean;
  readonly onStart: (asDownload: boolean) => void;
}

/** A screen reader hears of every tenth, not of every figure. */
const SPOKEN_PERCENT = 10;

/** How it went, in words; empty before the first press. */
function describeState(state: BatchState, { t }: Text): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'running': {
      const percent = (state.progress.done / state.progress.total) * 100;
      return t('batch.percent', { percent: Math.floor(percent / SPOKEN_PERCENT) * SPOKEN_PERCENT });
    }
    case 'done': {
      const saved = t('batch.done', { name: state.name, charts: state.charts, files: state.files });
      return state.failed > 0 ? `${saved} ${t('batch.someFailed', { count: state.failed })}` : saved;
    }
    case 'cancelled':
      return t('batch.cancelled');
    case 'notChosen':
      return t('batch.notChosen');
    case 'failed':
      return `${t('batch.failed', { reason: state.reason })} ${t(state.canDownload ? 'batch.instead.download' : 'batch.instead.fewer')}`;
  }
}

/** Whether something did not come: it may be gone with its release. */
const hasFailed = (state: BatchState): boolean =>
  state.kind === 'failed' || (state.kind === 'done' && state.failed > 0);

/** The bar with the figure in the works. */
function Progress({
  done,
  total,
  current,
}: {
  readonly done: number;
  readonly total: number;
  readonly current: string;
}) {
  const { t } = useText();
  return (
    <div className="batch-progress">
      <progress aria-label={t('batch.progress')} value={done} max={total} />
      <p className="caption">{current === '' ? t('batch.summing') : t('batch.at', { done, total, current })}</p>
    </div>
  );
}

/** Starts and stops a batch and says how far it is and how it went. */
export function BatchRun({ batch, canStart, onStart }: BatchRunProps) {
  const text = useText();
  const { t } = text;
  const { state } = batch;
  const isRunning = state.kind === 'running';
  return (
    <div className="batch-run">
      <div className="export-buttons">
        {isRunning ? (
          <button type="button" className="button" onClick={batch.cancel}>
            {t('batch.cancel')}
          </button>
        ) : (
          <button type="button" className="button is-primary" disabled={!canStart} onClick={() => onStart(false)}>
            {t('batch.start')}
          </button>
        )}
        {state.kind === 'failed' && state.canDownload ? (
          <button type="button" className="button" onClick={() => onStart(true)}>
            {t('batch.download')}
          </button>
        ) : null}
      </div>
      {isRunning ? <Progress {...state.progress} /> : null}
      <p className={isRunning ? 'sr-only' : 'batch-status'} role="status">
        {describeState(state, text)}
        {hasFailed(state) ? <NewRelease otherwise={null} /> : null}
      </p>
    </div>
  );
}
