import type { CountedFigure } from './facts';

/**
 * Whether a figure is of its place as such: one of a part of it (a project, two of its towns) or of several places
 * together is no count of its own level.
 */
export const isOfPlaceItself = ({ site, covers }: Pick<CountedFigure, 'site' | 'covers'>): boolean =>
  site === undefined && covers === undefined;

/** Whether a figure has a number that stands for its place. */
export const standsForPlace = (figure: CountedFigure): boolean => isOfPlaceItself(figure) && figure.value !== null;

/** Whether a map can show a figure: a number of the place as such that is reported, or required. */
export const isForMap = (figure: CountedFigure): boolean =>
  standsForPlace(figure) && (figure.kind === 'actual' || figure.kind === 'target');
