/** A piece of a formula over figure ids: a figure, an operator or bracket, or a plain number. */
export type FormulaPart =
  | { readonly kind: 'figure'; readonly id: string }
  | { readonly kind: 'operator'; readonly sign: '+' | '-' | '*' | '/' | '(' | ')' }
  | { readonly kind: 'number'; readonly value: number };

const PIECE = /(\d{3}[A-Z]-\d{2,3})|(\d+(?:\.\d+)?)|([-+−×*÷/()])/g;
const PLAIN: Readonly<Record<string, '-' | '*' | '/'>> = { '−': '-', '×': '*', '÷': '/' };

/** The pieces of `000A-03 - 000A-04` in order. The compiled dataset guarantees that a formula holds nothing else. */
export function splitFormula(formula: string): FormulaPart[] {
  return [...formula.matchAll(PIECE)].map(([piece, id, number]) => {
    if (id !== undefined) return { kind: 'figure', id };
    if (number !== undefined) return { kind: 'number', value: Number(number) };
    return { kind: 'operator', sign: PLAIN[piece] ?? (piece as '+') };
  });
}
