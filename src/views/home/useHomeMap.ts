import { useEffect, useMemo, useReducer, useState } from 'react';
import type { NationalMap } from '../../charts/map/placing/layoutNationalMap';
import type * as Layout from '../../charts/map/placing/layoutNationalMap';
import { toMapPlaces } from '../../charts/map/placing/mapSeries';
import { adoptPreparedMap, type PreparedMap } from '../../charts/map/placing/preparedMap';
import { snapToPrepared } from '../../config/preparedWidths';
import { useHasActed } from '../../config/useHasActed';
import { loadPreparedMap, type PreparedMapKey, readPreparedMap } from '../../data/preparedMaps';
import { OPENING_INDICATOR } from '../../domain/datasetScope';
import type { Facts } from '../../domain/facts';
import type { GeoMap } from '../../domain/geoMap';
import { selectMaxValue, selectOutside, unitOf } from '../../export/figures/describeFinding';
import type { HomeSelection } from '../../export/figures/describeHomeFigure';
import { nameRegions } from '../../format/nameRegions';
import type { FirstText } from '../../messages/text';
import { useFirstText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';

interface HomeMapView extends Pick<HomeSelection, 'indicator' | 'result' | 'query'> {
  readonly dataset: Facts;
  readonly geo: GeoMap | null;
}

let layout: typeof Layout | null = null;

/** What lays out a view of the reader's own: none is there before the first act. */
async function loadLayout(): Promise<void> {
  layout ??= await import('../../charts/map/placing/layoutNationalMap');
}

/** The prepared map of a view, where it is the one that the page opens with. */
function keyOf({ indicator, query }: HomeMapView, lang: FirstText['lang'], width: number): PreparedMapKey | null {
  const isOpening = query.province.length === 0 && query.period === null && query.per === 'total';
  return isOpening && indicator.id === OPENING_INDICATOR ? { lang, width } : null;
}

/** The map of a view laid out here. */
function layOut(view: HomeMapView, { layoutNationalMap }: typeof Layout, text: FirstText, width: number) {
  const { dataset, indicator, result, query, geo } = view;
  if (!geo) return null;
  return layoutNationalMap({
    geo,
    places: toMapPlaces(result.places, text),
    nameOf: nameRegions(indexDataset(dataset).regions, text),
    text,
    width,
    unit: unitOf(indicator, query, text),
    outside: selectOutside(geo, query.province),
    maxValue: selectMaxValue(dataset, indicator.id, result.places, query.per),
  });
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
  const { dataset, indicator, result, query, geo } = view;
  const width = snapToPrepared(panelPx);
  const key = keyOf(view, text.lang, width);
  const prepared = key ? readPreparedMap(key) : undefined;
  const adopted = useMemo(
    () => (prepared === undefined ? null : adoptPreparedMap(prepared as PreparedMap, toMapPlaces(result.places, text))),
    [prepared, result, text],
  );
  const [, come] = useReducer((count: number) => count + 1, 0);
  const [error, setError] = useState<Error | null>(null);
  const here = adopted ? null : layout;
  const laidOut = useMemo(
    () => here && layOut({ dataset, indicator, result, query, geo }, here, text, width),
    [here, dataset, indicator, result, query, geo, text, width],
  );
  const map = geo && (adopted ?? laidOut);
  const [shown, show] = useState({ map, result });
  if (map && map !== shown.map) show({ map, result });
  const hasActed = useHasActed();
  const asked = geo && !map && !error ? (key && prepared === undefined ? JSON.stringify(key) : 'layout') : null;
  useEffect(() => {
    if (hasActed) loadLayout().then(come, () => {});
  }, [hasActed]);
  useEffect(() => {
    if (asked === null) return;
    const fail = (failure: unknown) => setError(failure instanceof Error ? failure : new Error(String(failure)));
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
