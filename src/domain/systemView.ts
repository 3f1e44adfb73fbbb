import type { CreditedArticle } from './records/article';
import type { DerivedValue } from './records/derivedValue';
import type { Figure } from './records/figure';
import type { Indicator } from './records/indicator';
import type { Programme } from './records/programme';
import type { Region } from './records/region';
import type { System } from './records/system';
import type { TargetCase } from './targetInputs';

/** One part of a system, as its words give it. */
export type SystemPart = System['parts'][number];

/** What one part of a system does to another. */
export type SystemRelation = System['relations'][number];

/** A part with the figures that its record names, in printed order; none: the article gives no number. */
export interface PartView {
  readonly part: SystemPart;
  readonly figures: readonly Figure[];
}

/** A system with everything that drawing it or speaking of it needs. */
export interface SystemView {
  readonly system: System;
  readonly programme: Programme;
  /** The place of the programme. */
  readonly region: Region;
  readonly article: CreditedArticle;
  /** In the order of the record. */
  readonly parts: readonly PartView[];
  readonly regions: ReadonlyMap<string, Region>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Values computed from figures of its parts alone, as the dataset records them. */
  readonly derived: readonly DerivedValue[];
  /** What each target of its parts is judged by, by the id of the figure. */
  readonly targets: ReadonlyMap<string, TargetCase>;
}
