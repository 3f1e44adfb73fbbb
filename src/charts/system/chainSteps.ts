import type { Bilingual } from '../../domain/records/parts';
import type { PartView, SystemRelation, SystemView } from '../../domain/systemView';

/** What stands at one place of a chain. */
export interface Step {
  /** What it is, where it has several parts. */
  readonly title: Bilingual | null;
  readonly parts: readonly PartView[];
}

/** The steps of a chain; a part without a step is one of its own. */
export function listSteps({ system, parts }: SystemView): Step[] {
  const groups = new Map<number, PartView[]>();
  parts.forEach((view, position) => {
    const step = view.part.step ?? position + 1;
    groups.set(step, [...(groups.get(step) ?? []), view]);
  });
  return [...groups].map(([step, own]) => ({ title: system.steps?.[step - 1] ?? null, parts: own }));
}

/** What one whole step does to another, in the verb of the article. */
export interface Arrow {
  /** Positions of the steps. */
  readonly from: number;
  readonly to: number;
  readonly verb: Bilingual;
  /** The second does the same to the first. */
  readonly isBoth: boolean;
  readonly relations: readonly SystemRelation[];
}

/** The parts of a step that lie in no other of its parts. */
const listHeads = ({ parts }: Step, { system }: SystemView): string[] =>
  parts.flatMap(({ part }) => {
    const isWithin = system.relations.some(
      ({ kind, from, to }) => kind === 'contains' && to === part.id && parts.some((one) => one.part.id === from),
    );
    return isWithin ? [] : [part.id];
  });

function findArrow(from: number, to: number, steps: readonly Step[], view: SystemView): Arrow[] {
  const [one, other] = [steps[from], steps[to]];
  if (!one || !other) return [];
  const [sources, goals] = [listHeads(one, view), listHeads(other, view)];
  const between = view.system.relations.filter(
    (relation) => sources.includes(relation.from) && goals.includes(relation.to),
  );
  const [first] = between;
  const verb = first?.verb;
  const isWhole =
    verb &&
    between.every((relation) => relation.verb?.zh === verb.zh) &&
    sources.every((id) => between.some((relation) => relation.from === id)) &&
    goals.every((id) => between.some((relation) => relation.to === id));
  return isWhole ? [{ from, to, verb, isBoth: false, relations: between }] : [];
}

/** Two arrows of one verb between the same steps are one with two heads. */
function joinOpposite(arrows: readonly Arrow[]): Arrow[] {
  const opposite = (arrow: Arrow) =>
    arrows.find(({ from, to, verb }) => from === arrow.to && to === arrow.from && verb.zh === arrow.verb.zh);
  return arrows.flatMap((arrow) => {
    const other = opposite(arrow);
    if (!other) return [arrow];
    return arrow.from < arrow.to
      ? [{ ...arrow, isBoth: true, relations: [...arrow.relations, ...other.relations] }]
      : [];
  });
}

/**
 * The arrows of a chain: only where every part of a step does the same to the other step, in a verb of the article.
 * Other relations are for words.
 */
export function listArrows(steps: readonly Step[], view: SystemView): Arrow[] {
  const positions = steps.map((_, position) => position);
  return joinOpposite(positions.flatMap((from) => positions.flatMap((to) => findArrow(from, to, steps, view))));
}

/** How many steps an arrow goes on, or back. */
export const reachOf = ({ from, to }: Arrow): number => Math.abs(to - from);
