import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { PlaceMap } from '../charts/map/drawing/PlaceMap';
import type { MapPointing, MapView } from '../charts/map/interaction/mapView';
import { answerFirst } from '../config/onFirstAct';
import { useHasActed } from '../config/useHasActed';
import type { Mark } from '../charts/scene/scene';
import { EmbedPart } from '../export/EmbedPart';
import { useFirstText } from '../messages/TextContext';
import type { MapHighlight } from '../store/highlightStore';
import { FailureState } from '../ui/Messages';
import { type DrawnMap, MapPanelContext } from './mapPanelContext';

const loadInteraction = () => import('./MapInteraction');
const Outline = lazy(async () => ({ default: (await loadInteraction()).Outline }));
const KeyedPlaces = lazy(async () => ({ default: (await loadInteraction()).KeyedPlaces }));
const Spoken = lazy(async () => ({ default: (await loadInteraction()).Spoken }));

interface LiveMapProps<Key extends string> extends Omit<MapView, 'geo' | 'placed' | 'pointing'> {
  readonly highlight: MapHighlight<Key>;
  /** Whether a place belongs to a row of the map's legend. */
  readonly holds: (key: Key, adcode: string) => boolean;
  /** What the map shows, in a sentence. */
  readonly label: string;
  /** What a screen reader is told of a place that has no mark. */
  readonly describe: (adcode: string, isOutside: boolean) => string;
  /** The card about the highlighted place (HighlightedPlace), and controls over the keys inside the panel. */
  readonly children: ReactNode;
  /** How many times larger the map is shown than it is laid out; unless told otherwise as it is. */
  readonly enlarged?: number;
}

interface MapPanelProps<Key extends string> extends LiveMapProps<Key> {
  /** null while there are no boundaries. */
  readonly map: (DrawnMap & { readonly keys: readonly Mark[] }) | null;
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly className: string;
  /** Why there is no map, line by line; null while it may still come. */
  readonly failure: readonly string[] | null;
  readonly onRetry: () => void;
  /** What keeps the room of the map until it comes. */
  readonly waiting: ReactNode;
}

/** How a map points at places: it reads and writes the highlight, and is not drawn again when that changes. */
function usePointing<Key extends string>(
  highlight: MapHighlight<Key>,
  card: RefObject<HTMLElement | null>,
): MapPointing {
  return useMemo(() => {
    const { point, pointLater, tap } = highlight.getState();
    return {
      readHighlighted: () => highlight.getState().adcode,
      onHighlight: point,
      onHighlightLater: pointLater,
      onTap: tap,
      readCardBox: () => card.current?.getBoundingClientRect() ?? null,
    };
  }, [highlight, card]);
}

/** Lets what lies beside the map wait until this answers; returns what is called when it can. */
function useAnswer(): () => void {
  const answered = useRef<() => void>(null);
  // Before the effects of what waits.
  useLayoutEffect(() => {
    const release = answerFirst();
    answered.current = release;
    return release;
  }, []);
  return useCallback(() => answered.current?.(), []);
}

/** Says when what it stands with is on the page. */
function There({ onThere }: { readonly onThere: () => void }) {
  useEffect(onThere, [onThere]);
  return null;
}

/** A map with its highlight: what only answers to pointer and keys is loaded with the first act. */
function LiveMap<Key extends string>(
  props: LiveMapProps<Key> & { readonly map: DrawnMap & { keys: readonly Mark[] } },
) {
  const { map, highlight, holds, describe, children, enlarged = 1, ...view } = props;
  const { geo, placed, keys } = map;
  const text = useFirstText();
  const hasActed = useHasActed();
  const onAnswer = useAnswer();
  const card = useRef<HTMLDivElement>(null);
  const pointing = usePointing(highlight, card);
  const panel = useMemo(() => ({ geo, placed, highlight, card, enlarged }), [geo, placed, highlight, enlarged]);
  const whenActed = (part: ReactNode) => <Suspense>{hasActed ? part : null}</Suspense>;
  return (
    <MapPanelContext value={panel}>
      <PlaceMap
        {...view}
        geo={geo}
        placed={placed}
        keys={keys}
        text={text}
        pointing={pointing}
        underlay={whenActed(<Outline />)}
        overlay={whenActed(<KeyedPlaces keys={keys} holds={holds} />)}
      >
        {whenActed(
          <>
            <Spoken describe={describe} />
            {children}
            <There onThere={onAnswer} />
          </>,
        )}
      </PlaceMap>
    </MapPanelContext>
  );
}

/** The box of a map: the map with its highlight and the card about the highlighted place, or why there is none. */
export function MapPanel<Key extends string>(props: MapPanelProps<Key>) {
  const { map, ref, className, failure, onRetry, waiting, ...live } = props;
  const { t } = useFirstText();
  return (
    <EmbedPart figure="map" ref={ref} className={className}>
      {map ? (
        <LiveMap {...live} map={map} />
      ) : failure ? (
        <FailureState title={t('failure.map')} details={failure} onRetry={onRetry} />
      ) : (
        waiting
      )}
    </EmbedPart>
  );
}
