import { matchPath } from 'react-router-dom';
import { type EmbedFigure, embedFigures } from '../../config/embedFigures';

/** The figure of a page that an address asks for; its main one when the name is unknown, null where the page has none. */
export function selectEmbedFigure(pathname: string, asked: string | null): EmbedFigure | null {
  const route = Object.keys(embedFigures).find((pattern) => matchPath(pattern, pathname) !== null);
  const figures = route === undefined ? [] : (embedFigures[route] ?? []);
  return figures.find((figure) => figure.id === asked) ?? figures[0] ?? null;
}
