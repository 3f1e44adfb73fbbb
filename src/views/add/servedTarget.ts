import type { Dataset } from '../../domain/dataset';
import type { OwnArticle, ReadFigure } from '../../domain/ownArticle';
import type { TargetFigure } from '../../domain/records/figure';
import type { WhatIfInput } from '../../domain/whatIf';

/**
 * The target that a number of an article is a later value of: of the same indicator and the same whole place, and
 * reported as it is. A look-alike serves none.
 */
export function selectServedTarget(dataset: Dataset, figure: ReadFigure): TargetFigure | null {
  const { kind, indicator, regions, value, qualifier } = figure;
  const [region] = regions;
  if (kind !== 'actual' || indicator === null || regions.length !== 1 || value === null || qualifier !== 'exact')
    return null;
  return (
    dataset.figures.find(
      (one): one is TargetFigure =>
        one.kind === 'target' && one.indicator === indicator && one.region === region && one.site === undefined,
    ) ?? null
  );
}

/** The number as the reader's own value of the target, on the last day that it speaks of. */
const describeServed = (figure: ReadFigure, title: string, published: string): WhatIfInput => ({
  value: String(figure.value ?? ''),
  date: figure.period.end < published ? figure.period.end : published,
  note: `${title}：「${figure.excerpt}」`,
});

type Article = Pick<OwnArticle, 'title' | 'published' | 'figures'>;

/** What the accepted numbers of an article are to the targets that they serve, by target; the latest of several. */
function listServed(dataset: Dataset, { title, published, figures }: Article): ReadonlyMap<string, WhatIfInput> {
  const accepted = figures.filter(({ decision }) => decision === 'accepted');
  const served = new Map<string, WhatIfInput>();
  for (const figure of accepted.toSorted((one, other) => (one.period.end < other.period.end ? -1 : 1))) {
    const target = selectServedTarget(dataset, figure);
    if (target) served.set(target.id, describeServed(figure, title, published));
  }
  return served;
}

/** How the reader's own values of targets change with an article. */
export interface ServedChange {
  readonly keep: readonly (readonly [targetId: string, input: WhatIfInput])[];
  /** Values that the article gave and gives no more, as they were given: another value of the reader's stays. */
  readonly remove: readonly (readonly [targetId: string, input: WhatIfInput])[];
}

/** What follows for targets where an article was one thing and is another; null: it is not there. */
export function compareServed(dataset: Dataset, before: Article | null, after: Article | null): ServedChange {
  const [old, now] = [before, after].map((article) =>
    article ? listServed(dataset, article) : new Map<string, WhatIfInput>(),
  );
  return {
    keep: [...(now ?? [])].filter(([id, input]) => JSON.stringify(old?.get(id)) !== JSON.stringify(input)),
    remove: [...(old ?? [])].filter(([id]) => !now?.has(id)),
  };
}
