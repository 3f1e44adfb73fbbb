import type { Driver } from '../driver';

/** A way through the site that is walked in every engine. */
export interface Journey {
  /** A claim about the site that the journey holds to. */
  readonly name: string;
  walk(page: Driver): Promise<void>;
  /** Complaints of the page that the journey provokes on purpose. */
  readonly allowedComplaint?: RegExp;
}
