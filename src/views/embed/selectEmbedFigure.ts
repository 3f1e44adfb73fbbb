import { type EmbedFigure, embedFigures } from './embedFigures';

/** Whether a path is one of a route's: `/regions/:adcode` holds for any one step in the place of its name. */
const isOfRoute = (route: string, pathname: string): boolean =>
  new RegExp(`^${route.replace(/:\w+/g, '[^/]+')}/?$`).test(pathname);

/**
 * The figure of a page that an address asks for; its main one when the name is unknown, null where the page has none.
 */
export function selectEmbedFigure(pathname: string, asked: string | null): EmbedFigure | null {
  const figures = Object.entries(embedFigures).find(([route]) => isOfRoute(route, pathname))?.[1] ?? [];
  const one = figures.find((figure) => figure.isMany && asked?.startsWith(`${figure.id}-`));
  if (one && asked !== null) return { ...one, id: asked };
  return figures.find((figure) => figure.id === asked) ?? figures[0] ?? null;
}
