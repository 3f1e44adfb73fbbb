import type { RELATION_KINDS } from '../../../src/domain/codes';
import type { Diagnostic } from '../read/diagnostic';
import { listSystems, type LocatedSystem } from '../read/listSystems';
import type { RawSystem } from '../read/rawSystems';
import type { Check } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

type RawRelation = RawSystem['relations'][number];

/** What cannot go round: nothing is within itself, over itself or made by itself. Referral goes both ways. */
const ONE_WAY: ReadonlySet<(typeof RELATION_KINDS)[number]> = new Set(['contains', 'sets_up', 'supervises']);

/** The parts on the way from one to another along relations; null where there is none. */
function findWay(from: string, to: string, relations: readonly RawRelation[]): readonly string[] | null {
  if (from === to) return [to];
  const rest = relations.filter((relation) => relation.from !== from);
  for (const next of relations.filter((relation) => relation.from === from)) {
    const way = findWay(next.to, to, rest);
    if (way !== null) return [from, ...way];
  }
  return null;
}

function checkEnds({ system, diagnose }: LocatedSystem): readonly Diagnostic[] {
  const parts = system.parts.map(({ id }) => id);
  return system.relations.flatMap(({ from, to }, index) => {
    const ends = { from, to };
    const unknown = (['from', 'to'] as const)
      .filter((end) => !parts.includes(ends[end]))
      .map((end) => {
        const fix = suggestNearest(ends[end], parts, 'name a part of this system');
        return diagnose(['relations', index, end], `part ${ends[end]} is not in this system`, fix);
      });
    return from === to
      ? [...unknown, diagnose(['relations', index], `${from} relates to itself`, 'name another part')]
      : unknown;
  });
}

/** In the order of the list: the relation that closes a circle is told, and one that is there already. */
function checkRounds({ system: { relations }, diagnose }: LocatedSystem): readonly Diagnostic[] {
  return relations.flatMap((relation, index): readonly Diagnostic[] => {
    const { from, to, kind } = relation;
    const earlier = relations.slice(0, index).filter((other) => other.kind === kind);
    const path = ['relations', index];
    if (earlier.some((other) => other.from === from && other.to === to))
      return [diagnose(path, `${from} ${kind} ${to} is said twice`, 'take one out')];
    const way = ONE_WAY.has(kind) && from !== to ? findWay(to, from, earlier) : null;
    const circle = [from, ...(way ?? [])].join(` ${kind} `);
    return way === null ? [] : [diagnose(path, `goes round in a circle: ${circle}`, 'take out what is not said')];
  });
}

/** Relations join two parts of their system, once, and do not go round where that has no sense. */
export const checkRelations: Check = (seeds) =>
  listSystems(seeds).flatMap((located) => [...checkEnds(located), ...checkRounds(located)]);
