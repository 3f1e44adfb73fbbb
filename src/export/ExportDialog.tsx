import { Suspense, useEffect, useId, useRef, useState } from 'react';
import { afterFrame } from '../ui/browser/afterFrame';
import { useModal } from '../ui/browser/useModal';
import { WholeText } from '../messages/WholeText';
import { useText } from '../messages/TextContext';
import type { Text } from '../messages/text';
import { CiteChart } from './CiteChart';
import { DataFiles } from './DataFiles';
import { defaultDrawing, type DrawOptions } from './exportFigure';
import { EmbedSnippet } from './EmbedSnippet';
import { ImageFiles } from './ImageFiles';
import { ImageOptions } from './ImageOptions';
import type { Takeaway } from './takeaway';
import { useDrawing } from './useDrawing';
import './exportDialog.css';

export interface ExportDialogProps {
  /** Title of the chart or map. */
  readonly subject: string;
  readonly compose: (text: Text) => Promise<Takeaway>;
  /** Its name as a figure that other sites can frame. */
  readonly figure?: string | undefined;
  readonly onClose: () => void;
}

/** What the chart hands over, once; a failure in words. */
function useTakeaway(compose: ExportDialogProps['compose']): {
  readonly takeaway: Takeaway | null;
  readonly problem: string;
} {
  const text = useText();
  const [state, setState] = useState<{ takeaway: Takeaway | null; problem: string }>({ takeaway: null, problem: '' });
  // The figure is that of the moment in which the dialog was opened: what changes behind it does not leak in.
  const first = useRef(compose);
  useEffect(() => {
    let isGone = false;
    const handOver = () =>
      void first.current(text).then(
        (takeaway) => {
          if (!isGone) setState({ takeaway, problem: '' });
        },
        (error: unknown) => {
          if (!isGone)
            setState({
              takeaway: null,
              problem: text.t('export.failed', { reason: error instanceof Error ? error.message : String(error) }),
            });
        },
      );
    const callOff = afterFrame(handOver);
    return () => {
      isGone = true;
      callOff();
    };
  }, [text]);
  return state;
}

function Contents({ compose, figure }: Pick<ExportDialogProps, 'compose' | 'figure'>) {
  const { t } = useText();
  const { takeaway, problem } = useTakeaway(compose);
  const [options, setOptions] = useState<DrawOptions>(defaultDrawing);
  const [status, setStatus] = useState('');
  const preview = useDrawing(takeaway, options);
  return (
    <div className="export-body">
      <figure className="export-preview">
        {preview && takeaway ? (
          <img src={preview.url} alt={t('export.previewOf', { title: takeaway.spec.title })} />
        ) : (
          <p role="status">{problem || t('export.drawing')}</p>
        )}
        {preview ? (
          <figcaption className="caption">
            {t('export.pixels', { width: preview.widthPx, height: preview.heightPx })}
          </figcaption>
        ) : null}
      </figure>
      <div className="export-choices">
        <ImageOptions options={options} onChange={setOptions} />
        {takeaway && preview ? (
          <ImageFiles takeaway={takeaway} options={options} preview={preview} onStatus={setStatus} />
        ) : null}
        {takeaway ? <DataFiles takeaway={takeaway} onStatus={setStatus} /> : null}
        {takeaway ? <CiteChart takeaway={takeaway} onStatus={setStatus} /> : null}
        {takeaway && figure ? (
          <EmbedSnippet spec={takeaway.spec} figure={figure} theme={options.theme} onStatus={setStatus} />
        ) : null}
        <p className="export-status" role="status">
          {status}
        </p>
      </div>
    </div>
  );
}

function Inside({
  subject,
  compose,
  figure,
  onDone,
  titleId,
}: Omit<ExportDialogProps, 'onClose'> & { readonly onDone: () => void; readonly titleId: string }) {
  const { t } = useText();
  return (
    <>
      <header className="export-head">
        <h2 id={titleId}>
          {t('export.open')}
          <span className="sr-only"> {subject}</span>
        </h2>
        <button type="button" className="button" onClick={onDone}>
          {t('export.close')}
        </button>
      </header>
      <Contents compose={compose} figure={figure} />
    </>
  );
}

/**
 * The ways to take a chart along: as an image in several forms, as data. Closes by Escape, its button, or a press
 * beside it.
 */
export function ExportDialog({ subject, compose, figure, onClose }: ExportDialogProps) {
  const { dialog, close, onCancel } = useModal();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className="export-dialog"
      aria-labelledby={id}
      onCancel={onCancel}
      onClose={onClose}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className="export-inside">
        <Suspense
          fallback={
            <p className="export-body" role="status">
              …
            </p>
          }
        >
          <WholeText>
            <Inside subject={subject} compose={compose} figure={figure} titleId={id} onDone={close} />
          </WholeText>
        </Suspense>
      </div>
    </dialog>
  );
}
