import { useId, useRef, useState } from 'react';
import { useText } from '../messages/TextContext';
import './controls.css';

export type ImageFormat = 'png' | 'svg';

interface ExportMenuProps {
  /** What is exported, for a screen reader: the title of the chart or map. */
  readonly subject: string;
  /** Composes and downloads the image; rejects with a readable message. */
  readonly onExport: (format: ImageFormat) => Promise<void>;
}

const FORMATS: readonly ImageFormat[] = ['png', 'svg'];

/** Button that offers a chart or map as PNG (2×) or SVG and says how it went. */
export function ExportMenu({ subject, onExport }: ExportMenuProps) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const run = async (format: ImageFormat) => {
    setOpen(false);
    opener.current?.focus();
    try {
      await onExport(format);
      setStatus(t('export.done', { format: format.toUpperCase() }));
    } catch (error) {
      setStatus(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <div
      className="export-menu no-print"
      onKeyDown={(event) => { if (event.key === 'Escape') { setOpen(false); opener.current?.focus(); } }}
      onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false); }}
    >
      <button ref={opener} type="button" className="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true"><path d="M6 0v9M2.5 5.8 6 9.3l3.5-3.5M0 13h12" fill="none" stroke="currentColor" strokeWidth="1.6" /></svg>
        {t('export.open')}
        <span className="sr-only">{subject}</span>
      </button>
      {isOpen ? (
        <div className="popover" id={id} role="group" aria-label={t('export.open')}>
          {FORMATS.map((format) => (
            <button key={format} type="button" onClick={() => void run(format)}>{format.toUpperCase()}</button>
          ))}
        </div>
      ) : null}
      <span className="sr-only" role="status">{status}</span>
    </div>
  );
}
