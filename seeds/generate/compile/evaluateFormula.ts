/** A number that is known within limits: `min` and `max` are infinite where the words leave it open. */
export interface Estimate {
  /** The number itself: a plain reading of the printed values. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** Either the result, or what is wrong with the formula. */
export type Evaluation =
  { readonly result: Estimate; readonly fault?: undefined } | { readonly fault: string; readonly result?: undefined };

const TOKEN = /\s*(?:(\d{3}[A-Z]-\d{2,3})|(\d+(?:\.\d+)?)|([-+−×*÷/()]))/uy;
const OPERATORS: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

class FormulaFault extends Error {}

/** Ids, numbers and operators of a formula, in order. */
function readTokens(formula: string): readonly string[] {
  const tokens: string[] = [];
  const text = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (found === null)
      throw new FormulaFault(`“${text.slice(at).trim()}” is neither a figure id, a number nor one of + − × ÷ ( )`);
    const token = found[1] ?? found[2] ?? found[3] ?? '';
    tokens.push(OPERATORS[token] ?? token);
  }
  return tokens;
}

/** Ids of the figures that a formula names, each once, in the order of the formula. */
export function listFormulaFigures(formula: string): readonly string[] {
  return [...new Set(formula.match(/\d{3}[A-Z]-\d{2,3}/g) ?? [])];
}

/** The hull of the corners. ∞ ÷ ∞ lies between corners that are there anyway; nothing times infinity is nothing. */
function hull(value: number, corners: readonly number[]): Estimate {
  const known = corners.filter((corner) => !Number.isNaN(corner));
  return { value, min: Math.min(...known), max: Math.max(...known) };
}

function multiply(a: Estimate, b: Estimate): Estimate {
  const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  return hull(a.value * b.value, [times(a.min, b.min), times(a.min, b.max), times(a.max, b.min), times(a.max, b.max)]);
}

function divide(a: Estimate, b: Estimate): Estimate {
  if (b.min <= 0 && b.max >= 0) throw new FormulaFault('the divisor may be zero');
  return hull(a.value / b.value, [a.min / b.min, a.min / b.max, a.max / b.min, a.max / b.max]);
}

function compute(operator: string, a: Estimate, b: Estimate): Estimate {
  if (operator === '+') return { value: a.value + b.value, min: a.min + b.min, max: a.max + b.max };
  if (operator === '−') return { value: a.value - b.value, min: a.min - b.max, max: a.max - b.min };
  return operator === '×' ? multiply(a, b) : divide(a, b);
}

/** Reads products before sums, from left to right, as at school. */
class FormulaReader {
  private position = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly resolve: (id: string) => Estimate | null,
  ) {}

  readAll(): Estimate {
    const result = this.readSum();
    const left = this.tokens[this.position];
    if (left !== undefined) throw new FormulaFault(`“${left}” stands where the formula should end`);
    return result;
  }

  private readSum(): Estimate {
    return this.readChain(['+', '−'], () => this.readChain(['×', '÷'], () => this.readOperand()));
  }

  private readChain(operators: readonly string[], readPart: () => Estimate): Estimate {
    let result = readPart();
    for (
      let next = this.tokens[this.position];
      next !== undefined && operators.includes(next);
      next = this.tokens[this.position]
    ) {
      this.position += 1;
      result = compute(next, result, readPart());
    }
    return result;
  }

  private readOperand(): Estimate {
    const token = this.tokens[this.position];
    this.position += 1;
    if (token === '(') {
      const inner = this.readSum();
      if (this.tokens[this.position] !== ')') throw new FormulaFault('a bracket is not closed');
      this.position += 1;
      return inner;
    }
    if (token === undefined) throw new FormulaFault('the formula breaks off');
    if (/^\d{3}[A-Z]-/.test(token)) return this.readFigure(token);
    const number = Number(token);
    if (Number.isNaN(number)) throw new FormulaFault(`“${token}” stands where a figure or a number should`);
    return { value: number, min: number, max: number };
  }

  private readFigure(id: string): Estimate {
    const estimate = this.resolve(id);
    if (estimate === null) throw new FormulaFault(`figure ${id} has no value that can be reckoned with`);
    return estimate;
  }
}

/**
 * Reckons a formula over figure ids with + − × ÷ ( ) and numbers: `001D-03 ÷ 001D-01 × 100`. `resolve` gives a figure's
 * value with the limits that its qualifier implies, null when it has none. Limits are carried by interval arithmetic; a
 * figure that a formula names twice is taken for two, which can only widen them.
 */
export function evaluateFormula(formula: string, resolve: (id: string) => Estimate | null): Evaluation {
  try {
    return { result: new FormulaReader(readTokens(formula), resolve).readAll() };
  } catch (error) {
    if (error instanceof FormulaFault) return { fault: error.message };
    throw error;
  }
}
