import { useMemo } from 'react';
import { isEmbed } from '../../ui/browser/isEmbed';
import { parseWhatIf, type WhatIf, type WhatIfTerms } from '../../domain/whatIf';
import type { JudgedSeries } from '../../domain/targetSeries';
import { useWhatIfStore } from '../../store/whatIfStore';

/** What a reader's value of a target is read against; `reported` is the series without it. */
export const termsOf = (reported: JudgedSeries, today: string): WhatIfTerms => ({
  unit: reported.target.unit,
  counted: reported.target.counted,
  today,
  reported: reported.actuals.map((figure) => figure.period.end),
});

/** The reader's own value of a target, read again from what was kept; null when there is none or it no longer holds. */
export function useWhatIf(reported: JudgedSeries, today: string): WhatIf | null {
  const input = useWhatIfStore((state) => state.inputs[reported.target.id]);
  return useMemo(() => {
    // A frame on another page shows what is reported, not what its reader once typed on the site.
    if (!input || isEmbed) return null;
    const parsed = parseWhatIf(input, termsOf(reported, today));
    return parsed.ok ? parsed.whatIf : null;
  }, [input, reported, today]);
}
