import { routes } from '../../config/paths';

/** A figure of a page that other sites can frame. */
export interface EmbedFigure {
  readonly id: string;
  /** A map keeps its shape: in a low frame it gets narrower. */
  readonly isMap: boolean;
  /** All others are cut to the height of their frame and scroll inside it where they are longer. */
  readonly isList: boolean;
  /** One of many of its kind: its name is this id and what tells it apart, `chart-004D-22`. */
  readonly isMany?: true;
}

const map: EmbedFigure = { id: 'map', isMap: true, isList: false };
const list = (id: string): EmbedFigure => ({ id, isMap: false, isList: true });

/**
 * The figures of each page, the main one first: `?embed=1` alone shows that one, `&figure=` names another. The ids are
 * part of public addresses. A page without a row has no figure of its own.
 */
export const embedFigures: Readonly<Record<string, readonly EmbedFigure[]>> = {
  [routes.home]: [map, list('coverage')],
  [routes.region]: [map, { ...list('chart'), isMany: true }],
  [routes.indicator]: [list('places')],
  [routes.targets]: [list('board'), map],
  [routes.target]: [list('trajectory')],
  [routes.programmes]: [map, list('tiers')],
  [routes.programme]: [list('system')],
  [routes.compare]: [list('bars'), list('pair'), list('slope')],
};
