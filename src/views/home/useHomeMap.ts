import { toMapInput } from '../../export/figures/toMapInput';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { NationalMap } from '../../charts/map/placing/layoutNationalMap';
import type * as National from '../../charts/map/placing/layoutNationalMap';
import type * as Numbers from '../../charts/map/placing/numberMap';
import { toMapPlaces } from '../../charts/map/placing/mapSeries';
import { adoptPreparedMap, type PreparedMap } from '../../charts/map/placing/preparedMap';
import { choosePrepared, NUMBERED_BELOW_PX } from '../../config/preparedSizes';
import { afterFirstAnswer } from '../../config/onFirstAct';
import { loadPreparedMap, type PreparedMapKey, readPreparedMap } from '../../data/preparedMaps';
import { listInOrder } from '../../charts/rankedBars/layoutRankedBars';
import type { ListOrder } from '../../domain/codes';
import { OPENING_INDICATOR } from '../../domain/datasetScope';
import type { Facts } from '../../domain/facts';
import type { GeoMap } from '../../domain/geoMap';
import type { HomeSelection } from '../../export/figures/describeHomeFigure';
import type { FirstText } from '../../messages/text';
import { useFirstText } from '../../messages/TextContext';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';

interface HomeMapView extends Pick<HomeSelection, 'indicator' | 'result' | 'query' | 'order'> {
  readonly dataset: Facts;
  /** What is published of the result. */
  readonly counted: HomeSelection['result'];
  readonly geo: GeoMap | null;
}

type Layout = typeof National & typeof Numbers;

let layout: Layout | null = null;

/** What lays out a view of the reader's own: none is there before the first act. */
async function loadLayout(): Promise<void> {
  const [nation, numbers] = await Promise.all([
    import('../../charts/map/placing/layoutNationalMap'),
    import('../../charts/map/placing/numberMap'),
  ]);
  layout ??= { ...nation, ...numbers };
}

/** The prepared map of a view, where it is the one that the page opens with. */
function keyOf({ indicator, query }: HomeMapView, lang: FirstText['lang'], size: string): PreparedMapKey | null {
  const isOpening = query.province.length === 0 && query.period === null && query.per === 'total';
  return isOpening && indicator.id === OPENING_INDICATOR ? { lang, size } : null;
}

/** The map of a view laid out here; in an order of its list, with the numbers of that. */
function layOut(
  view: Omit<HomeMapView, 'order' | 'counted'>,
  { layoutNationalMap, numberMap }: Layout,
  text: FirstText,
  width: number,
  numbered: ListOrder | null,
) {
  const { geo, result } = view;
  if (!geo) return null;
  const places = numbered ? listInOrder(result.places, numbered) : result.places;
  const input = toMapInput({ ...view, geo, result: { ...result, places } }, text);
  const map = layoutNationalMap({ ...input, isNumbered: numbered !== null, width });
  return numbered ? { ...map, placed: numberMap(map.placed, geo) } : map;
}

interface HomeMapState {
  /** null while it is not laid out. */
  readonly map: NationalMap | null;
  /** Why it cannot be. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The map of a view in a panel of so many pixels; what stands is kept until the view is there at another width. */
export function useHomeMap(view: HomeMapView, panelPx: number): HomeMapState {
  const text = useFirstText();
  const { dataset, indicator, result, counted, query, order, geo } = view;
  const isNumbered = useIsNarrow(NUMBERED_BELOW_PX);
  const { width, name } = choosePrepared(panelPx, isNumbered);
  // Only numbers follow the order of the list.
  const numbered = isNumbered ? order : null;
  // What the reader has added is in no map that the build laid out.
  const key = counted === result && (numbered === null || numbered === 'size') ? keyOf(view, text.lang, name) : null;
  const prepared = key ? readPreparedMap(key) : undefined;
  const adopted = useMemo(
    () => (prepared === undefined ? null : adoptPreparedMap(prepared as PreparedMap, toMapPlaces(result.places, text))),
    [prepared, result, text],
  );
  const [, come] = useReducer((count: number) => count + 1, 0);
  const [error, setError] = useState<Error | null>(null);
  const here = adopted ? null : layout;
  const laidOut = useMemo(
    () => here && layOut({ dataset, indicator, result, query, geo }, here, text, width, numbered),
    [here, dataset, indicator, result, query, geo, text, width, numbered],
  );
  const map = geo && (adopted ?? laidOut);
  const [shown, show] = useState({ map, result });
  if (map && map !== shown.map) show({ map, result });
  const asked = geo && !map && !error ? (key && prepared === undefined ? JSON.stringify(key) : 'layout') : null;
  useEffect(() => afterFirstAnswer(() => void loadLayout().then(come, () => {})), []);
  useEffect(() => {
    if (asked === null) return;
    const fail = (failure: unknown) => setError(failure as Error);
    const load = () => loadLayout().then(come, fail);
    if (asked === 'layout') void load();
    // A prepared map that cannot be had is laid out here.
    else loadPreparedMap(JSON.parse(asked) as PreparedMapKey).then(come, load);
  }, [asked]);
  return {
    map: map ?? (shown.result === result ? shown.map : null),
    error,
    retry: () => setError(null),
  };
}
