import type { ActualFigure, Figure } from './records/figure';

/**
 * A value of the reader's own as an observation: it was printed nowhere, so it has no id, article, words or line and
 * can neither be linked nor cited. It lives in this browser alone.
 */
export interface OwnFigure extends Pick<
  ActualFigure,
  'kind' | 'indicator' | 'region' | 'site' | 'unit' | 'counted' | 'period' | 'note'
> {
  readonly origin: 'own';
  /** In `unit`. */
  readonly value: number;
  readonly qualifier: 'exact';
  readonly caveats: readonly [];
  readonly comparable: true;
}

/** What a target can be judged by: an actual that an article prints, or a value of the reader's own. */
export type Observation = ActualFigure | OwnFigure;

/** A figure of either origin: published, or the reader's own. */
export type AnyFigure = Figure | OwnFigure;

/** Whether a figure is the reader's own, and not published. */
export const isOwn = (figure: AnyFigure): figure is OwnFigure => 'origin' in figure;

/** A key of a figure among those of one target: of a published one its id; there is one own value at most. */
export const keyOfFigure = (figure: AnyFigure): string => (isOwn(figure) ? 'own' : figure.id);
