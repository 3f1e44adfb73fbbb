import { useEffect, useMemo, useState } from 'react';
import { HighlightOutline } from '../charts/map/interaction/HighlightOutline';
import { KeyHighlight } from '../charts/map/interaction/KeyHighlight';
import { SpokenPlace } from '../charts/map/interaction/SpokenPlace';
import type { Mark } from '../charts/scene/scene';
import { useFirstText } from '../messages/TextContext';
import { type MapHighlight, useHighlight, useHighlightedPlace } from '../store/highlightStore';
import { useMapPanel } from './mapPanelContext';

// What shows the highlight on a map; loaded with the first act. Each part subscribes to what it shows.

/** Drawn under the words of the map: the outline of the highlighted place. */
export function Outline() {
  const { geo, placed, highlight } = useMapPanel();
  return <HighlightOutline geo={geo} placed={placed} adcode={useHighlightedPlace(highlight)} />;
}

interface KeyedPlacesProps {
  readonly keys: readonly Mark[];
  /** Whether a place belongs to a row of the legend of this map. */
  holds(key: string, adcode: string): boolean;
}

/** Drawn over the map: the places of the row of the legend that is pointed at. */
export function KeyedPlaces({ keys, holds }: KeyedPlacesProps) {
  const { geo, placed, highlight } = useMapPanel();
  const key = useHighlight(highlight, (state) => state.key);
  const keeps = useMemo(() => (key === null ? null : (adcode: string) => holds(key, adcode)), [key, holds]);
  return <KeyHighlight geo={geo} placed={placed} keys={keys} keeps={keeps} />;
}

/** Milliseconds that a place stays highlighted before it is spoken: what a pointer only crosses is not. */
const REST_MS = 120;

/** The place that the highlight rests on. */
function useRestingPlace(highlight: MapHighlight<string>): string | null {
  const [resting, setResting] = useState(() => highlight.getState().adcode);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(later);
      later = setTimeout(() => setResting(highlight.getState().adcode), REST_MS);
    };
    wait();
    const leave = highlight.subscribe(wait);
    return () => {
      clearTimeout(later);
      leave();
    };
  }, [highlight]);
  return resting;
}

/** The highlighted place in words, for a screen reader. */
export function Spoken({ describe }: { readonly describe: (adcode: string, isOutside: boolean) => string }) {
  const { placed, highlight } = useMapPanel();
  return (
    <SpokenPlace
      placed={placed}
      text={useFirstText()}
      adcode={useRestingPlace(highlight)}
      describe={(adcode) => describe(adcode, placed.outside.includes(adcode))}
    />
  );
}
