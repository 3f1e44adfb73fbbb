import type { ReactNode } from 'react';
import type { Verdict } from '../domain/judgeTarget';

/** Circle = the clock still runs, square = the deadline has passed; solid = judged, hollow = not. Shape carries the verdict, colour only repeats it. */
const drawings: Record<Verdict, ReactNode> = {
  achieved: (
    <>
      <rect x="2" y="2" width="14" height="14" rx="2" fill="var(--actual)" />
      <path d="m5.5 9 2.5 2.5 4.5-5" fill="none" stroke="var(--page)" strokeWidth="1.8" />
    </>
  ),
  on_track: (
    <>
      <circle cx="9" cy="9" r="7.2" fill="var(--actual)" />
      <path d="m6.3 11.7 5-5M7.5 6.5h4v4" fill="none" stroke="var(--page)" strokeWidth="1.6" />
    </>
  ),
  behind: (
    <>
      <circle cx="9" cy="9" r="6.6" fill="none" stroke="var(--caveat)" strokeWidth="1.6" />
      <path d="M9 2.4a6.6 6.6 0 0 1 0 13.2z" fill="var(--caveat)" />
    </>
  ),
  far_behind: (
    <>
      <circle cx="9" cy="9" r="6.6" fill="none" stroke="var(--req)" strokeWidth="1.6" />
      <path d="M9 9V2.4A6.6 6.6 0 0 1 15.6 9z" fill="var(--req)" />
    </>
  ),
  moving_away: (
    <>
      <circle cx="9" cy="9" r="7.2" fill="var(--bad)" />
      <path d="M9 5v7.5M6 9.8l3 3 3-3" fill="none" stroke="var(--page)" strokeWidth="1.6" />
    </>
  ),
  missed: (
    <>
      <rect x="2" y="2" width="14" height="14" rx="2" fill="var(--bad)" />
      <path d="m6 6 6 6M12 6l-6 6" stroke="var(--page)" strokeWidth="1.8" />
    </>
  ),
  passed_no_later_figure: (
    <>
      <rect x="2.5" y="2.5" width="13" height="13" rx="2" fill="none" stroke="var(--ink2)" strokeWidth="1.6" />
      <path d="M5.5 9h7" stroke="var(--ink2)" strokeWidth="1.8" />
    </>
  ),
  not_assessable: <circle cx="9" cy="9" r="6.8" fill="none" stroke="var(--ink2)" strokeWidth="1.7" strokeDasharray="3.2 2.1" />,
};

/** The glyph of a verdict; the words stand beside it. */
export function VerdictMark({ verdict, size = 18 }: { readonly verdict: Verdict; readonly size?: number }) {
  return (
    <svg className="verdict-mark" width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      {drawings[verdict]}
    </svg>
  );
}
