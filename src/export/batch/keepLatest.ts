import type { LoadGeo } from './describeJobFigure';

/**
 * Boundaries of the place that was asked for last: several charts of one place load them once, and a hundred places
 * hold those of one.
 */
export function keepLatest(load: LoadGeo): LoadGeo {
  let latest: { readonly key: string; readonly geo: ReturnType<LoadGeo> } | null = null;
  return (level, province) => {
    const key = `${level}/${province}`;
    if (latest?.key === key) return latest.geo;
    const geo = load(level, province);
    latest = { key, geo };
    // A failed load is asked for again.
    geo.catch(() => {
      if (latest?.key === key) latest = null;
    });
    return geo;
  };
}
