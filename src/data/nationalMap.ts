import type { GeoMap } from '../domain/geoMap';

let known: GeoMap | null = null;
let isWhole = false;

/**
 * Takes the national map's geometry out of the prerendered page: paths from its drawing, the rest from the JSON beside
 * it. A page without a prerendered map (deep links), or with one that is not whole, has none, and the map file is
 * fetched instead.
 */
export function adoptPrerenderedMap(page: Document): void {
  const meta = page.getElementById('prerendered-geo')?.textContent;
  if (!meta) return;
  const frame = JSON.parse(meta) as GeoMap;
  const pathOf = (selector: string) => page.querySelector(`.map-box ${selector}`)?.getAttribute('d') ?? '';
  const areas = frame.areas.map((area) => ({ ...area, d: pathOf(`path[data-area="${area.adcode}"]`) }));
  if (!areas.every(({ d }) => d.startsWith('M'))) return;
  known = {
    ...frame,
    areas,
    borders: pathOf('path[data-part="borders"]'),
    tenDash: pathOf('path[data-part="ten-dash"]'),
    inset: frame.inset && {
      ...frame.inset,
      land: pathOf('path[data-part="inset-land"]'),
      tenDash: pathOf('path[data-part="inset-ten-dash"]'),
    },
  };
}

/** Keeps the national map that was fetched where the page had none. */
export const keepNationalMap = (map: GeoMap): void => {
  known = map;
  isWhole = true;
};

/** Whether it has every place; that of the page has those that report. */
export const isNationalMapWhole = (): boolean => isWhole;

/** The national map, if the page had it or it has been fetched. */
export const readNationalMap = (): GeoMap | null => known;
