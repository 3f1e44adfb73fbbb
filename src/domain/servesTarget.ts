import type { CountedFigure } from './facts';
import type { ReadFigure } from './ownArticle';
import type { TargetFigure } from './records/figure';
import { isOfPlaceItself } from './wholePlace';

/** What a number is of, as far as that decides which target it serves. */
type Serving = Pick<CountedFigure, 'kind' | 'value' | 'site' | 'covers'> & {
  readonly indicator: string | null;
  readonly region: string;
};

/**
 * Whether a reader's number is a value of a target: reported, of the same indicator and the same whole place. A
 * look-alike (参考 for 持证) is none.
 */
export const servesTarget = (figure: Serving, target: TargetFigure): boolean =>
  figure.kind === 'actual' &&
  figure.value !== null &&
  figure.indicator === target.indicator &&
  figure.region === target.region &&
  isOfPlaceItself(figure) &&
  isOfPlaceItself(target);

/** The same of a number of an article as it was read; one of several places together serves none. */
export const readServesTarget = ({ regions, ...figure }: ReadFigure, target: TargetFigure): boolean =>
  regions.length === 1 && servesTarget({ ...figure, region: regions[0] ?? '' }, target);
