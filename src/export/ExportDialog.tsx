import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { afterFrame } from '../ui/browser/afterFrame';
import { useModal } from '../ui/browser/useModal';
import { WholeText } from '../messages/WholeText';
import { useText } from '../messages/TextContext';
import type { Answering } from './Answer';
import { CiteChart } from './CiteChart';
import { DataFiles } from './DataFiles';
import { defaultDrawing, type DrawOptions } from './drawFigure';
import { EmbedSnippet } from './EmbedSnippet';
import { ExportHead } from './ExportHead';
import { ImageFiles } from './ImageFiles';
import { ImageOptions } from './ImageOptions';
import { type DescribeFigure, type ExportFigure, selectPublished } from './figures/exportFigure';
import { FailureWords } from './FailureWords';
import { readFigureContext } from './readFigureContext';
import { type Preview, useDrawing } from './useDrawing';
import './exportDialog.css';

export interface ExportDialogProps {
  /** Title of the chart or map. */
  readonly subject: string;
  readonly describe: DescribeFigure;
  /** Its name as a figure that other sites can frame. */
  readonly figure?: string | undefined;
  readonly onClose: () => void;
}

interface HandedOver {
  readonly exported: ExportFigure | null;
  /** Why there is none. */
  readonly problem: ReactNode;
}

/** What the chart hands over, once; a failure in words. */
function useExportFigure(describe: DescribeFigure): HandedOver {
  const text = useText();
  const [state, setState] = useState<HandedOver>({ exported: null, problem: null });
  // The figure is that of the moment in which the dialog was opened: what changes behind it does not leak in.
  const first = useRef(describe);
  useEffect(() => {
    let isGone = false;
    const handOver = () =>
      void first.current(readFigureContext(text)).then(
        (exported) => {
          if (!isGone) setState({ exported, problem: null });
        },
        (error: unknown) => {
          if (!isGone)
            setState({
              exported: null,
              problem: (
                <>
                  {text.t('export.failed', { reason: '' })}
                  <FailureWords error={error} />
                </>
              ),
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

/** The answer to the last press, and which part of the dialog was pressed: it is said there and nowhere else. */
function useAnswers(): (part: string) => Answering {
  const [last, setLast] = useState<{ part: string; words: ReactNode }>({ part: '', words: '' });
  return (part) => ({
    answer: last.part === part ? last.words : '',
    onAnswer: (words) => setLast({ part, words }),
  });
}

function Contents({ describe, figure }: Pick<ExportDialogProps, 'describe' | 'figure'>) {
  const { t } = useText();
  const { exported, problem } = useExportFigure(describe);
  const [options, setOptions] = useState<DrawOptions>(defaultDrawing);
  const answering = useAnswers();
  const preview = useDrawing(exported, options);
  // Of another choice it is not the picture any more.
  const [picture, setPicture] = useState<{ readonly of: Preview; readonly address: string } | null>(null);
  return (
    <div className="export-body">
      <figure className="export-preview">
        {preview && exported ? (
          <img
            src={picture?.of === preview ? picture.address : preview.url}
            alt={t('export.previewOf', { title: exported.spec.title })}
          />
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
        {exported && preview ? (
          <ImageFiles
            exported={exported}
            options={options}
            preview={preview}
            onPicture={(address) => setPicture({ of: preview, address })}
            {...answering('image')}
          />
        ) : null}
        {exported ? <DataFiles exported={selectPublished(exported)} {...answering('data')} /> : null}
        {exported ? <CiteChart exported={selectPublished(exported)} figure={figure} {...answering('cite')} /> : null}
        {exported && figure ? (
          <EmbedSnippet spec={exported.spec} figure={figure} theme={options.theme} {...answering('embed')} />
        ) : null}
      </div>
    </div>
  );
}

function Inside({
  subject,
  describe,
  figure,
  onDone,
  titleId,
}: Omit<ExportDialogProps, 'onClose'> & { readonly onDone: () => void; readonly titleId: string }) {
  const { t } = useText();
  return (
    <>
      <ExportHead titleId={titleId} onDone={onDone}>
        {t('export.open')}
        <span className="sr-only"> {subject}</span>
      </ExportHead>
      <Contents describe={describe} figure={figure} />
    </>
  );
}

/**
 * The ways to take a chart along: as an image in several forms, as data. Closes by Escape, its button, or a press
 * beside it.
 */
export function ExportDialog({ subject, describe, figure, onClose }: ExportDialogProps) {
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
            <Inside subject={subject} describe={describe} figure={figure} titleId={id} onDone={close} />
          </WholeText>
        </Suspense>
      </div>
    </dialog>
  );
}
