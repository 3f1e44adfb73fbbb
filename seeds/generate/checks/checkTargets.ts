import type { Diagnostic } from '../read/diagnostic';
import type { RawFigure, RawPeriod } from '../read/rawRecords';
import { resolvePeriod } from '../compile/resolvePeriod';
import { indexIndicators, listFigures } from '../read/seeds';
import type { Check, LocatedFigure, Seeds } from '../read/seeds';

/** A period given by name is looked up in the article; whether the name exists is another check's business. */
function selectPeriod({ article, figure }: LocatedFigure): RawPeriod | undefined {
  return typeof figure.period === 'string' ? article.periods[figure.period] : figure.period;
}

function hasDeadline(located: LocatedFigure): boolean {
  const raw = selectPeriod(located);
  return raw === undefined || raw.by !== undefined;
}

/** First and last day of a figure's period; null where another check will find a fault. */
function selectSpan(located: LocatedFigure): { readonly start: string; readonly end: string } | null {
  const raw = selectPeriod(located);
  return (raw && resolvePeriod(raw).period) ?? null;
}

function describeSite({ site }: RawFigure): string {
  return site?.zh ?? 'the whole region';
}

type UnitOf = (figure: RawFigure) => string | undefined;

function checkActual(target: LocatedFigure, actual: RawFigure, index: number, unitOf: UnitOf): readonly Diagnostic[] {
  const { figure, diagnose } = target;
  const path = ['actuals', index];
  const fix = `move ${actual.id} to refused, with the reason in both languages`;
  const differences = [
    actual.kind === 'actual' ? null : `${actual.id} is a ${actual.kind}, not an actual`,
    actual.indicator === figure.indicator ? null : `${actual.id} measures ${actual.indicator}, not ${figure.indicator}`,
    actual.region === figure.region ? null : `${actual.id} is about ${actual.region}, not ${figure.region}`,
    describeSite(actual) === describeSite(figure)
      ? null
      : `${actual.id} is about ${describeSite(actual)}, not ${describeSite(figure)}`,
    // Another kind or indicator has another unit as a matter of course.
    actual.kind !== 'actual' || actual.indicator !== figure.indicator || unitOf(actual) === unitOf(figure)
      ? null
      : `${actual.id} is in ${unitOf(actual)}, the target in ${unitOf(figure)}`,
  ];
  return differences.filter((difference) => difference !== null).map((difference) => diagnose(path, difference, fix));
}

function checkTarget(
  located: LocatedFigure,
  figures: ReadonlyMap<string, LocatedFigure>,
  unitOf: UnitOf,
): readonly Diagnostic[] {
  const { figure, diagnose } = located;
  const diagnostics: Diagnostic[] = [];
  if (!hasDeadline(located) && figure.deadline !== 'none')
    diagnostics.push(
      diagnose(
        ['period'],
        'a target has no deadline',
        'write its period as by, e.g. { by: 2027, stated: true }, or deadline: none where the article sets none',
      ),
    );
  const refused = new Set((figure.refused ?? []).map((link) => link.figure));
  (figure.actuals ?? []).forEach((id, index) => {
    const actual = figures.get(id);
    if (refused.has(id))
      diagnostics.push(diagnose(['actuals', index], `${id} is both an actual and refused`, 'keep one of them'));
    if (actual !== undefined) diagnostics.push(...checkActual(located, actual.figure, index, unitOf));
  });
  return diagnostics;
}

function checkOther({ figure, diagnose }: LocatedFigure): readonly Diagnostic[] {
  const keys = (['actuals', 'refused'] as const).filter((key) => figure[key] !== undefined);
  return keys.map((key) =>
    diagnose([key], `kind ${figure.kind} has ${key}`, `only targets have ${key}: write kind: target, or take it out`),
  );
}

function indexFigures(located: readonly LocatedFigure[]): ReadonlyMap<string, LocatedFigure> {
  return new Map(located.map((one) => [one.figure.id, one]));
}

/**
 * Targets have a deadline, and their actuals are actuals of the same indicator, place and unit: no actual is ever
 * invented.
 */
export const checkTargets: Check = (seeds) => {
  const located = listFigures(seeds);
  const figures = indexFigures(located);
  const indicators = indexIndicators(seeds);
  const unitOf: UnitOf = ({ unit, indicator }) => unit ?? indicators.get(indicator)?.unit;
  return located.flatMap((one) => (one.figure.kind === 'target' ? checkTarget(one, figures, unitOf) : checkOther(one)));
};

/**
 * An actual of the target's own article is where it starts from; a later article may well report after the deadline.
 */
function noteBaseline(target: LocatedFigure, figures: ReadonlyMap<string, LocatedFigure>): readonly Diagnostic[] {
  const deadline = selectSpan(target)?.end;
  return (target.figure.actuals ?? []).flatMap((id) => {
    const baseline = figures.get(id);
    const start = baseline && selectSpan(baseline)?.start;
    if (
      baseline?.article.id !== target.article.id ||
      deadline === undefined ||
      start === undefined ||
      start <= deadline
    )
      return [];
    return [
      target.diagnose(
        ['period'],
        `the deadline (${deadline}) is before the baseline ${id} (${start})`,
        'compare both dates with the article; until then the target is shown as not assessable',
      ),
    ];
  });
}

function noteContradiction(target: LocatedFigure, earlier: readonly LocatedFigure[]): readonly Diagnostic[] {
  const { figure } = target;
  const rival = earlier.find(
    (other) => other.figure.value !== figure.value || other.figure.valueMax !== figure.valueMax,
  );
  if (rival === undefined) return [];
  const message = `asks for ${figure.value} where ${rival.figure.id} asks for ${rival.figure.value}: same indicator, place and deadline`;
  return [
    target.diagnose(
      ['value'],
      message,
      'compare both with their articles, or say in a note what each counts; until then both are shown as not assessable',
    ),
  ];
}

/**
 * What the documents may really say, but nobody can judge by: told in the report, shown as not assessable, and no
 * reason to stop.
 */
export function noteTargets(seeds: Pick<Seeds, 'documents'>): readonly Diagnostic[] {
  const located = listFigures(seeds);
  const figures = indexFigures(located);
  const byQuestion = new Map<string, LocatedFigure[]>();
  return located.flatMap((target) => {
    const { figure } = target;
    if (figure.kind !== 'target') return [];
    const question = JSON.stringify([
      figure.indicator,
      figure.region,
      figure.site?.zh,
      figure.note?.zh,
      selectSpan(target)?.end,
    ]);
    const earlier = byQuestion.get(question) ?? [];
    byQuestion.set(question, [...earlier, target]);
    return [...noteBaseline(target, figures), ...noteContradiction(target, earlier)];
  });
}
