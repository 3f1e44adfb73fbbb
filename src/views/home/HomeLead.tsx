import type { ReactNode } from 'react';
import type { TargetFinding } from '../../domain/targetFinding';
import { formatMost, formatOverdue } from '../../format/formatTargetFinding';
import type { FirstText } from '../../messages/text';
import type { ScopeCounts } from '../../selectors/countScope';

interface HomeLeadProps {
  readonly finding: TargetFinding;
  /** What the finding is taken from. */
  readonly counts: ScopeCounts;
  readonly today: string;
  readonly text: FirstText;
  /** What follows the last sentence. */
  readonly children?: ReactNode;
}

/** Below the headline: longest overdue, most in one place, and in grey what all of this is taken from. */
export function HomeLead({ finding, counts, today, text, children }: HomeLeadProps) {
  const overdue = formatOverdue(finding, today, text);
  const gap = text.lang === 'zh' ? '' : ' ';
  return (
    <p className="home-lead">
      {overdue ? (
        <>
          {overdue.before}
          <b className="lead-days">
            <span>{overdue.days}</span>
            {overdue.unit}
          </b>
          {overdue.after}
          {gap}
        </>
      ) : null}
      <span className="lead-most">
        {formatMost(finding, text)}
        {gap}
      </span>
      <span className="lead-from">{text.t('home.lead.from', { ...counts, years: counts.years || '—' })}</span>
      {children}
    </p>
  );
}
