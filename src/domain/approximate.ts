/**
 * Half-width of "about" and depth of "nearly", as a share of the value: a stated convention, not a fact of the source.
 */
export const APPROXIMATE_SHARE = 0.05;
