/** How large circles are, and where the classes of fills begin. */
export interface MapScale {
  /** The value of the largest circle. */
  readonly niceMax: number;
  /** Its radius in pixels. */
  readonly maxRadius: number;
  /** Where each class of fills but the first begins. */
  readonly breaks: readonly number[];
}

/** Radius of the circle of a value in pixels: areas compare as values do. */
export const radiusOf = ({ niceMax, maxRadius }: MapScale, value: number): number =>
  maxRadius * Math.sqrt(Math.max(0, value) / niceMax);
