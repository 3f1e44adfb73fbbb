import { useContext } from 'react';
import { useFirstText } from '../messages/TextContext';
import { DialogMenu } from './DialogMenu';
import { EmbedContext } from './EmbedContext';
import type { ExportDialogProps } from './ExportDialog';
import type { DescribeFigure } from './figures/exportFigure';
import { useLazyDialog } from './useLazyDialog';

interface ExportButtonProps {
  /** What is exported, for a screen reader: the title of the chart or map. */
  readonly subject: string;
  /** Makes the figure, with the words of every page. */
  readonly describe: DescribeFigure;
  /** Its name as a figure that other sites can frame (views/embed/embedFigures); without it, it cannot be. */
  readonly figure?: string;
}

/** Opens the ways to take a chart along. Everything behind it is loaded when it is first pressed. */
export function ExportButton({ subject, describe, figure }: ExportButtonProps) {
  const { t } = useFirstText();
  const stage = useContext(EmbedContext);
  const { Dialog, close, ...menu } = useLazyDialog<ExportDialogProps>(
    async () => (await import('./ExportDialog')).ExportDialog,
  );
  if (stage) return stage.figure === figure ? <stage.Words describe={describe} /> : null;
  return (
    <DialogMenu
      {...menu}
      label={
        <>
          <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true">
            <path d="M6 0v9M2.5 5.8 6 9.3l3.5-3.5M0 13h12" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          {t('export.open')}
          <span className="sr-only">{subject}</span>
        </>
      }
    >
      {Dialog ? <Dialog subject={subject} describe={describe} figure={figure} onClose={close} /> : null}
    </DialogMenu>
  );
}
