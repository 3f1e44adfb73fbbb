import type { Diagnostic } from '../read/diagnostic';
import type { RawFigure } from '../read/rawRecords';
import { listFigures } from '../read/seeds';
import type { Check, LocatedFigure } from '../read/seeds';

/** What tells one number from another: what is counted, where, when, and the words beside it. */
function describeIdentity(figure: RawFigure): string {
  return JSON.stringify([
    figure.indicator,
    figure.kind,
    figure.region,
    figure.site?.zh,
    figure.note?.zh,
    figure.value,
    figure.period,
    figure.against,
  ]);
}

function checkList(members: readonly LocatedFigure[], key: string): readonly Diagnostic[] {
  const [first] = members;
  if (first === undefined) return [];
  if (members.length === 1)
    return [
      first.diagnose(['list'], `list ${key} has only this figure`, 'take list out, or give the others the same key'),
    ];
  const kinds = new Set(members.map(({ figure }) => figure.kind));
  const articles = new Set(members.map(({ article }) => article.id));
  const diagnostics: Diagnostic[] = [];
  if (kinds.size > 1)
    diagnostics.push(
      first.diagnose(['list'], `list ${key} mixes ${[...kinds].join(' and ')}`, 'use one list key per kind'),
    );
  if (articles.size > 1)
    diagnostics.push(
      first.diagnose(
        ['list'],
        `list ${key} runs over articles ${[...articles].join(', ')}`,
        'use one list key per article',
      ),
    );
  return diagnostics;
}

/** A number that is printed twice is recorded once, and two records must be told apart by more than their ids. */
function checkRepeats(located: readonly LocatedFigure[]): readonly Diagnostic[] {
  const seen = new Map<string, string>();
  return located.flatMap(({ article, figure, diagnose }) => {
    const identity = `${article.id} ${describeIdentity(figure)}`;
    const first = seen.get(identity);
    seen.set(identity, first ?? figure.id);
    return first === undefined
      ? []
      : [
          diagnose(
            ['id'],
            `this says the same as ${first}`,
            'record a repeated number once, or tell them apart with site or note',
          ),
        ];
  });
}

/** Figures split from one printed list belong together; figures that say the same are one. */
export const checkLists: Check = (seeds) => {
  const located = listFigures(seeds);
  const lists = new Map<string, LocatedFigure[]>();
  for (const one of located) {
    if (one.figure.list === undefined) continue;
    lists.set(one.figure.list, [...(lists.get(one.figure.list) ?? []), one]);
  }
  return [...[...lists].flatMap(([key, members]) => checkList(members, key)), ...checkRepeats(located)];
};
