import { useEffect, useRef } from 'react';
import { useText } from '../messages/TextContext';
import { useCopy } from './useCopy';
import './citations.css';

/** The part of a figure's page that a row of a list leads to. */
export const REPORT_PART = 'report';

interface ReportErrorProps {
  /** The filled-in report, made anew for each copy: the address may have changed since it was drawn. */
  readonly compose: () => string;
  /** E-mail address of whoever runs the site; without one the report can only be copied. */
  readonly contact: string | null;
  readonly mailto: (report: string) => string;
  /** The address asks for it: it is open, in view and has the focus. */
  readonly isAsked?: boolean;
}

/**
 * “Report an error”: a text with everything that the site knows, to copy or to mail. Nothing is sent by the page
 * itself.
 */
export function ReportError({ compose, contact, mailto, isAsked = false }: ReportErrorProps) {
  const { t } = useText();
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = box.current;
    if (!isAsked || !details) return undefined;
    details.open = true;
    // The page that was entered takes the focus first.
    const frame = requestAnimationFrame(() => {
      details.scrollIntoView({ block: 'center' });
      details.querySelector('summary')?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [isAsked]);
  const words = useRef<HTMLPreElement>(null);
  const { result, copy } = useCopy(words);
  const report = compose();
  return (
    <details ref={box} className="report no-print">
      <summary>{t('report.open')}</summary>
      <p>{t('report.lead', { contact: contact ?? 'none' })}</p>
      <pre className="report-text" ref={words}>
        {report}
      </pre>
      <p className="report-actions">
        <button type="button" className="button" onClick={() => copy(compose())}>
          {t('report.copy')}
        </button>
        {contact ? (
          <a className="button" href={mailto(report)}>
            {t('report.mail')}
          </a>
        ) : null}
        <span role="status">{result === null ? '' : t(result === 'copied' ? 'figure.copied' : 'figure.selected')}</span>
      </p>
    </details>
  );
}
