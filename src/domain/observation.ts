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

/** Whether a figure is the reader's own, typed or out of an article that he has added, and not published. */
export const isOwn = (figure: object): figure is OwnFigure => 'origin' in figure;

/** Those that are published: what is counted. */
export const listPublished = <Item extends object>(items: readonly Item[]): Item[] =>
  items.filter((item) => !isOwn(item));

/** A key of a figure among those of one target: its id; there is one typed value at most. */
export const keyOfFigure = (figure: AnyFigure): string => ('id' in figure ? figure.id : 'own');
