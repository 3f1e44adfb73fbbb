import { useMemo } from 'react';
import { layoutRegionMap } from '../../charts/map/placing/layoutRegionMap';
import type { MapZoom } from '../../charts/map/geometry/mapZoom';
import { isEmbed } from '../../ui/browser/isEmbed';
import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import { describeRegionMap, toRegionMapInput } from '../../export/figures/describeRegionMap';
import { useText } from '../../messages/TextContext';
import { type MapScope, selectRegionMap } from '../../selectors/selectRegionMap';

interface MapQuery {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly year: number | null;
  readonly scope: MapScope;
  readonly width: number;
  readonly isOwnShown?: boolean;
  /** The part that the reader has enlarged. */
  readonly zoom?: MapZoom | null;
}

/** In a frame on another page a map beside its keys must not be higher than what the frame shows. */
const highestOf = (width: number): number | undefined => (isEmbed && width >= 480 ? 0.74 : undefined);

/** A region's map at a width, ready to draw: its boundaries, marks and words. */
export function useRegionMap(query: MapQuery) {
  const { dataset, region, indicator, year, scope, width, isOwnShown = false, zoom = null } = query;
  const text = useText();
  const series = useMemo(
    () => selectRegionMap(dataset, { region, indicator: indicator.id, year, scope, isOwnShown }),
    [dataset, region, indicator, year, scope, isOwnShown],
  );
  const geo = useGeoMap(series.boundaries.level, series.boundaries.adcode);
  const layout = useMemo(() => {
    if (!geo.data) return null;
    const input = { ...toRegionMapInput(series, geo.data, dataset, text), width, highest: highestOf(width) };
    return (part: MapZoom | null) => layoutRegionMap({ ...input, zoom: part });
  }, [geo.data, series, dataset, text, width]);
  const whole = useMemo(() => layout?.(null) ?? null, [layout]);
  const map = useMemo(() => (zoom === null ? whole : (layout?.(zoom) ?? null)), [layout, whole, zoom]);
  return { geo, map, series, words: describeRegionMap(series, indicator, text) };
}
