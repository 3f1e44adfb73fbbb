import type { Offence } from './offence';
import type { RawFigure } from './rawRecords';
import { listFigures } from './seeds';
import type { Check, LocatedFigure } from './seeds';

/** A period given by name is looked up in the article; whether the name exists is another check's business. */
function hasDeadline({ article, figure }: LocatedFigure): boolean {
  const raw = typeof figure.period === 'string' ? article.periods[figure.period] : figure.period;
  return raw === undefined || raw.by !== undefined;
}

function describeSite({ site }: RawFigure): string {
  return site?.zh ?? 'the whole region';
}

function checkActual(target: LocatedFigure, actual: RawFigure, index: number): readonly Offence[] {
  const { figure, offend } = target;
  const path = ['actuals', index];
  const mend = `move ${actual.id} to refused, with the reason in both languages`;
  const differences = [
    actual.kind === 'actual' ? null : `${actual.id} is a ${actual.kind}, not an actual`,
    actual.indicator === figure.indicator ? null : `${actual.id} measures ${actual.indicator}, not ${figure.indicator}`,
    actual.region === figure.region ? null : `${actual.id} is about ${actual.region}, not ${figure.region}`,
    describeSite(actual) === describeSite(figure) ? null : `${actual.id} is about ${describeSite(actual)}, not ${describeSite(figure)}`,
  ];
  return differences.filter((difference) => difference !== null).map((difference) => offend(path, difference, mend));
}

function checkTarget(located: LocatedFigure, figures: ReadonlyMap<string, RawFigure>): readonly Offence[] {
  const { figure, offend } = located;
  const offences: Offence[] = [];
  if (!hasDeadline(located)) offences.push(offend(['period'], 'a target has no deadline', 'write its period as by, e.g. { by: 2027, stated: true }'));
  const refused = new Set((figure.refused ?? []).map((link) => link.figure));
  (figure.actuals ?? []).forEach((id, index) => {
    const actual = figures.get(id);
    if (refused.has(id)) offences.push(offend(['actuals', index], `${id} is both an actual and refused`, 'keep one of them'));
    if (actual !== undefined) offences.push(...checkActual(located, actual, index));
  });
  return offences;
}

function checkOther({ figure, offend }: LocatedFigure): readonly Offence[] {
  const keys = (['actuals', 'refused'] as const).filter((key) => figure[key] !== undefined);
  return keys.map((key) => offend([key], `kind ${figure.kind} has ${key}`, `only targets have ${key}: write kind: target, or take it out`));
}

/** Targets have a deadline, and their actuals are actuals of the same indicator and place: no actual is ever invented. */
export const checkTargets: Check = (seeds) => {
  const located = listFigures(seeds);
  const figures = new Map(located.map(({ figure }) => [figure.id, figure]));
  return located.flatMap((one) => (one.figure.kind === 'target' ? checkTarget(one, figures) : checkOther(one)));
};
