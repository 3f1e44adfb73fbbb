import * as v from 'valibot';
import type { Level } from '../domain/codes';
import {
  type ActualFigure,
  actualSchema,
  type Figure,
  figureSchema,
  type TargetFigure,
} from '../domain/records/figure';
import { targetSchema } from '../domain/records/figure';
import { parseAdcode } from '../domain/records/ids';
import type { Immutable } from '../domain/records/parts';
import type { Region } from '../domain/records/region';

type FigureInput = v.InferInput<typeof figureSchema>;
type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;

/** Any parts of a figure of any kind, ids as plain text; what is left out is made up. */
export type FigureParts = { readonly [Key in KeyOf<FigureInput>]?: Immutable<ValueOf<FigureInput, Key>> };

/** One certified social worker in 铜仁 at the end of 2023. */
const MADE_UP: FigureParts = {
  id: '900A-01',
  article: '900A',
  kind: 'actual',
  indicator: 'certified',
  region: '520600',
  value: 1,
  unit: 'person',
  qualifier: 'exact',
  period: { type: 'as_of', start: '2023-12-31', end: '2023-12-31', precision: 'day', basis: 'stated' },
  printed: '1人',
  excerpt: '1人',
  line: 1,
  caveats: [],
  comparable: true,
};

/** A made-up figure of any kind. Throws where the parts contradict each other: a range without its upper end. */
export const makeFigure = (parts: FigureParts = {}): Figure => v.parse(figureSchema, { ...MADE_UP, ...parts });

/** A made-up reported value of `value` as of `end` (ISO date). */
export const makeActual = (value: number | null, end: string, parts: FigureParts = {}): ActualFigure =>
  v.parse(actualSchema, {
    ...MADE_UP,
    id: `actual-${end}`,
    value,
    period: { type: 'as_of', start: end, end, precision: 'day', basis: 'stated' },
    ...parts,
  });

/** A made-up target of `value` by `end` (ISO date). */
export const makeTarget = (value: number | null, end: string, parts: FigureParts = {}): TargetFigure =>
  v.parse(targetSchema, {
    ...MADE_UP,
    id: `target-${end}`,
    kind: 'target',
    value,
    period: { type: 'by', start: end, end, precision: 'day', basis: 'stated' },
    ...parts,
  });

/** A made-up place called `name` in both languages; its code is made from the name where none is given. */
export function makeRegion(name: string, level: Level = 'prefecture', code = makeCode(name)): Region {
  return {
    adcode: parseAdcode(code),
    name: { zh: name, en: name },
    short: { zh: name, en: name },
    level,
    parent: null,
  };
}

/** Six digits that the same name always gives. */
const makeCode = (name: string): string =>
  String([...name].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % 900_000, 7) + 100_000);
