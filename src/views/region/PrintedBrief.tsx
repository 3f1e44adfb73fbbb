import { type ComponentProps, createElement, useEffect, useState } from 'react';
import { afterFirstAnswer, onFirstAct } from '../../config/onFirstAct';
import type { RegionBrief } from './RegionBrief';

let brief: typeof RegionBrief | null = null;

/** Brings the page for printing, so that it can be composed when the browser asks for paper. */
export async function loadBrief(): Promise<void> {
  brief ??= (await import('./RegionBrief')).RegionBrief;
}

// With the view, where the reader has come to it by an act.
onFirstAct(() => void loadBrief().catch(() => {}));

/**
 * Whether the page for printing is there. Nobody waits for it who only reads: it comes after the first act, and who
 * prints before that gets the page itself on paper.
 */
export function useHasBrief(isPrinting: boolean): boolean {
  const [, setLoaded] = useState(false);
  useEffect(() => {
    const load = () =>
      void loadBrief().then(
        () => setLoaded(true),
        () => undefined,
      );
    if (isPrinting) return load();
    return afterFirstAnswer(load);
  }, [isPrinting]);
  return brief !== null;
}

/** The page for printing, once it has been loaded. */
export const PrintedBrief = (props: ComponentProps<typeof RegionBrief>) => (brief ? createElement(brief, props) : null);
