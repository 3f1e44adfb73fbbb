import type { GeoMap } from '../domain/geoMap';

let adopted: unknown = null;

/**
 * Takes the national map's geometry out of the prerendered page: paths from its drawing, the rest from the JSON beside
 * it. A page without a prerendered map (deep links) has none, and the map file is fetched instead.
 */
export function adoptPrerenderedMap(page: Document): void {
  const meta = page.getElementById('prerendered-geo')?.textContent;
  if (!meta) return;
  const frame = JSON.parse(meta) as GeoMap;
  const pathOf = (selector: string) => page.querySelector(`#prerendered ${selector}`)?.getAttribute('d') ?? '';
  adopted = {
    ...frame,
    areas: frame.areas.map((area) => ({ ...area, d: pathOf(`path[data-area="${area.adcode}"]`) })),
    borders: pathOf('path[data-part="borders"]'),
    tenDash: pathOf('path[data-part="ten-dash"]'),
    inset: frame.inset && {
      ...frame.inset,
      land: pathOf('path[data-part="inset-land"]'),
      tenDash: pathOf('path[data-part="inset-ten-dash"]'),
    },
  };
}

/** The adopted national map, unchecked; null when the page had none. */
export const readAdoptedMap = (): unknown => adopted;
