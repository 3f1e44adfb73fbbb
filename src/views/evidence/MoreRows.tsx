import { useEffect, useRef } from 'react';
import { useText } from '../../messages/TextContext';
import type { ShownRows } from './useShownRows';

interface MoreRowsProps {
  readonly rows: ShownRows;
  readonly total: number;
}

/** Above the list: that it goes on, which search in the page cannot know, and the way to all of it. */
export function MoreNotice({ rows, total }: MoreRowsProps) {
  const { t } = useText();
  if (rows.left === 0) return null;
  return (
    <p className="evidence-begins no-print">
      <span>{t('evidence.begins', { shown: rows.shown })}</span>
      <button type="button" className="filter-clear" onClick={rows.showAll}>
        {t('evidence.all', { count: total })}
      </button>
    </p>
  );
}

/**
 * Below the list: more of it, or all. The pressed button stays where it is; when nothing is left to press, the line
 * that says so takes the focus.
 */
export function MoreRows({ rows, total }: MoreRowsProps) {
  const { t } = useText();
  const line = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);
  const press = (act: () => void) => () => {
    wasPressed.current = true;
    act();
  };
  useEffect(() => {
    if (rows.left === 0 && wasPressed.current) line.current?.focus({ preventScroll: true });
    wasPressed.current = false;
  }, [rows.left]);
  return (
    <div className="evidence-more no-print">
      <p ref={line} role="status" tabIndex={-1}>
        {t('evidence.shown', { shown: rows.shown, total, left: rows.left })}
      </p>
      {rows.left === 0 ? null : (
        <button type="button" className="button" onClick={press(rows.showNext)}>
          {t('evidence.more', { count: rows.next, left: rows.left })}
        </button>
      )}
      {rows.left > rows.next ? (
        <button type="button" className="button" onClick={press(rows.showAll)}>
          {t('evidence.all', { count: total })}
        </button>
      ) : null}
    </div>
  );
}
