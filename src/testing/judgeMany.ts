import { judgeCase } from './targetFigures';
import { makeActual, makeTarget } from './makeRecords';

/**
 * For `npm run bench`: 100,000 made-up targets, each with three actuals, with most kinds of qualifier.
 */

const COUNT = 100_000;
const QUALIFIERS = ['exact', 'over', 'about', 'nearly', 'at_least'] as const;

function makeCase(index: number) {
  const qualifier = QUALIFIERS[index % QUALIFIERS.length] ?? 'exact';
  const base = 50 + (index % 400);
  return {
    target: makeTarget(200 + (index % 900), `${2020 + (index % 12)}-12-31`),
    actuals: [
      makeActual(base, '2015-12-31'),
      makeActual(base + (index % 90), '2018-12-31'),
      makeActual(base + (index % 170), '2021-12-31', { qualifier }),
    ],
  };
}

/**
 * Milliseconds of processor time that judging them takes, so that a busy machine judges no slower; making them is not
 * counted.
 */
export function measureJudging(): number {
  const cases = Array.from({ length: COUNT }, (_, index) => makeCase(index));
  const verdicts = new Set<string>();
  const startedAt = process.cpuUsage();
  for (const { target, actuals } of cases) verdicts.add(judgeCase(target, actuals).verdict);
  const used = process.cpuUsage(startedAt);
  // A benchmark that only ever takes one way through the rules would prove little.
  if (verdicts.size < 6) throw new Error(`only ${verdicts.size} kinds of verdict were met`);
  return (used.user + used.system) / 1000;
}
