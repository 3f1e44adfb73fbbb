import { indexReckonable, makeWhole, reckon } from '../compile/computeDerived';
import type { Estimate, Evaluation } from '../compile/evaluateFormula';
import { listFormulaFigures } from '../compile/evaluateFormula';
import type { Diagnostic } from '../read/diagnostic';
import type { RecordPath } from '../read/parseRecords';
import type { RawDerived, RawFigure, RawIdentity } from '../read/rawRecords';
import { listArticles } from '../read/seeds';
import type { Check, Seeds } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

type Figures = ReadonlyMap<string, RawFigure>;
type Diagnose = (path: RecordPath, message: string, fix: string) => Diagnostic;

/** Share by which two sides may miss each other for floating point's sake. */
const DUST = 1e-9;

function diagnoseAt({ arithmetic: { file, lineAt } }: Seeds, base: RecordPath): Diagnose {
  return (path, message, fix) => ({ file, line: lineAt([...base, ...path]), message, fix });
}

function formatEstimate({ value, min, max }: Estimate): string {
  return min === max ? String(value) : `${value} (${min} to ${Number.isFinite(max) ? max : 'open'})`;
}

function checkFormula(
  formula: string,
  evaluation: Evaluation,
  figures: Figures,
  key: string,
  diagnose: Diagnose,
): readonly Diagnostic[] {
  const unknown = listFormulaFigures(formula).filter((id) => !figures.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) =>
      diagnose([key], `${formula}: figure ${id} does not exist`, suggestNearest(id, figures.keys(), 'take it out')),
    );
  }
  if (evaluation.fault === undefined) return [];
  return [
    diagnose(
      [key],
      `${formula}: ${evaluation.fault}`,
      'write figure ids with + − × ÷ ( ), e.g. 001D-03 ÷ 001D-01 × 100',
    ),
  ];
}

/** The two sides of an identity agree when some reading of their words makes it true. */
function isHeld(relation: RawIdentity['relation'], left: Estimate, right: Estimate): boolean {
  const dust = DUST * Math.max(1, Math.abs(left.value), Math.abs(right.value));
  return left.min <= right.max + dust && (relation === 'at_most' || right.min <= left.max + dust);
}

function checkIdentity(identity: RawIdentity, figures: Figures, diagnose: Diagnose): readonly Diagnostic[] {
  const [left, right] = [reckon(identity.left, figures), reckon(identity.right, figures)];
  const faults = [
    ...checkFormula(identity.left, left, figures, 'left', diagnose),
    ...checkFormula(identity.right, right, figures, 'right', diagnose),
  ];
  if (left.result === undefined || right.result === undefined) return faults;
  if (isHeld(identity.relation, left.result, right.result)) return faults;
  const ids = [...listFormulaFigures(identity.left), ...listFormulaFigures(identity.right)];
  const relation = identity.relation === 'equals' ? 'is not' : 'is more than';
  const sides = [
    `${identity.left} = ${formatEstimate(left.result)}`,
    `${identity.right} = ${formatEstimate(right.result)}`,
  ];
  const message = sides.join(` ${relation} `);
  return [
    ...faults,
    diagnose(
      [],
      message,
      `read ${ids.join(', ')} again; if the article prints it so, write a caveat (code: arithmetic) and take the identity out`,
    ),
  ];
}

interface Known {
  readonly figures: Figures;
  readonly articles: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

/** Ids run 000A-D1, D2 … behind their article, in the order of the articles; a number that was withdrawn stays free. */
function checkDerivedId(
  id: string,
  before: string | undefined,
  { articles }: Known,
  diagnose: Diagnose,
): readonly Diagnostic[] {
  const [article = '', number = ''] = id.split('-D');
  if (!/^[1-9]\d?$/.test(number))
    return [diagnose(['id'], `${id} is no id of a derived value`, 'write the article and a number, e.g. 000A-D1')];
  if (!articles.has(article))
    return [
      diagnose(
        ['id'],
        `article ${article} does not exist`,
        suggestNearest(article, articles, 'write the id of an article'),
      ),
    ];
  const [articleBefore = article, numberBefore = '0'] = before?.split('-D') ?? [];
  const rises = articleBefore === article ? Number(number) > Number(numberBefore) : articleBefore < article;
  return rises
    ? []
    : [diagnose(['id'], `${id} follows ${before}`, 'keep the order of the articles and number upwards')];
}

function checkInputs({ id, formula, rounded }: RawDerived, diagnose: Diagnose): readonly Diagnostic[] {
  const article = id.split('-')[0] ?? '';
  const inputs = listFormulaFigures(formula);
  const foreign = inputs.filter((input) => !input.startsWith(`${article}-`));
  const idle = rounded.filter((input) => !inputs.includes(input));
  return [
    ...(inputs.length === 0
      ? [
          diagnose(
            ['formula'],
            `${formula} names no figure`,
            'a derived value is reckoned from figures; write their ids',
          ),
        ]
      : []),
    ...foreign.map((input) =>
      diagnose(
        ['formula'],
        `${input} is a figure of another article than ${article}`,
        'a derived value keeps to one article',
      ),
    ),
    ...idle.map((input) => diagnose(['rounded'], `${input} is not in the formula`, 'take it out of rounded')),
  ];
}

function checkWhole({ whole }: RawDerived, { result }: Evaluation, diagnose: Diagnose): readonly Diagnostic[] {
  if (result === undefined || makeWhole(result, whole) !== null) return [];
  const message = `not just one whole number fits ${formatEstimate(result)}`;
  return [diagnose(['whole'], message, 'take whole out, and say in the note what the interval holds')];
}

function checkDerived(seeds: Seeds, raw: RawDerived, index: number, known: Known): readonly Diagnostic[] {
  const diagnose = diagnoseAt(seeds, ['derived', index]);
  const before = seeds.arithmetic.value.derived[index - 1]?.id;
  const reckoned = reckon(raw.formula, known.figures, raw.rounded);
  return [
    ...checkDerivedId(raw.id, before, known, diagnose),
    ...(known.regions.has(raw.region)
      ? []
      : [
          diagnose(
            ['region'],
            `region ${raw.region} is not known`,
            suggestNearest(raw.region, known.regions, 'write the six-digit code in quotes'),
          ),
        ]),
    ...checkFormula(raw.formula, reckoned, known.figures, 'formula', diagnose),
    ...checkWhole(raw, reckoned, diagnose),
    ...checkInputs(raw, diagnose),
  ];
}

/** Identities inside articles hold, and every derived value can be reckoned from figures of its article. */
export const checkArithmetic: Check = (seeds) => {
  const { identities, derived } = seeds.arithmetic.value;
  const articles = new Set(listArticles(seeds).map(({ article }) => article.id));
  const known = {
    figures: indexReckonable(seeds),
    articles,
    regions: new Set(seeds.regions.value.map(({ adcode }) => adcode)),
  };
  return [
    ...identities.flatMap((identity, index) =>
      checkIdentity(identity, known.figures, diagnoseAt(seeds, ['identities', index])),
    ),
    ...derived.flatMap((raw, index) => checkDerived(seeds, raw, index, known)),
  ];
};
