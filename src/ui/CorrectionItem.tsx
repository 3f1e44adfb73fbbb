import type { ReactNode } from 'react';
import type { Correction } from '../domain/records/correction';
import { formatCorrected } from '../format/formatCorrected';
import { formatDateProse } from '../format/formatPeriod';
import { useText } from '../messages/TextContext';
import './correctionItem.css';

interface CorrectionItemProps {
  readonly correction: Correction;
  /** What was corrected, where that does not stand above. */
  readonly subject?: ReactNode;
}

/** One correction: field, before and after, why and when. */
export function CorrectionItem({ correction, subject }: CorrectionItemProps) {
  const text = useText();
  const { t, both, lang } = text;
  const { field, date, reason } = correction;
  return (
    <li className="correction-item">
      {subject}
      <strong>{t(`correction.${field}`)}</strong>{' '}
      <span className="correction-change">
        <del>{formatCorrected(correction, 'before', text)}</del> →{' '}
        <ins>{formatCorrected(correction, 'after', text)}</ins>
      </span>{' '}
      {both(reason)} <time dateTime={date}>{formatDateProse(date, lang)}</time>
    </li>
  );
}
