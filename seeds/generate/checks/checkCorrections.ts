import type { Edition } from '../../../src/domain/changes';
import { type Correction, correctionSchema } from '../../../src/domain/records/correction';
import { indexNames, resolveCorrection } from '../compile/resolveCorrection';
import type { Diagnostic } from '../read/diagnostic';
import { listFigures } from '../read/seeds';
import type { Check } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

const FIX =
  'write a number, a code, 2024-01 or [2024-01, 2024-03], codes of places, an indicator or its former { id, zh, en }';

/** Corrections speak of figures that are there, in the order of their days, and say what changed. */
export const checkCorrections: Check = (seeds) => {
  const { file, value, lineAt } = seeds.corrections;
  const known = new Set(listFigures(seeds).map(({ figure }) => figure.id));
  const names = indexNames(seeds);
  return value.corrections.flatMap((raw, index): Diagnostic[] => {
    const { figure, date, before, after } = raw;
    const { fault } = resolveCorrection(raw, names);
    const earlier = value.corrections[index - 1];
    const diagnose = (key: string, message: string, fix: string): Diagnostic => ({
      file,
      line: lineAt(['corrections', index, key]),
      message: `${figure}: ${message}`,
      fix,
    });
    return [
      ...(known.has(figure) ? [] : [diagnose('figure', 'is no figure', suggestNearest(figure, known, 'take it out'))]),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [diagnose('date', `${date} is not a day`, 'write 2026-11-30')]),
      ...(earlier && earlier.date > date
        ? [diagnose('date', 'is older than the entry before it', 'sort by date')]
        : []),
      ...(fault === undefined ? [] : [diagnose(fault.key, fault.message, FIX)]),
      ...(JSON.stringify(before) === JSON.stringify(after)
        ? [diagnose('after', 'before and after are the same', 'take the entry out')]
        : []),
    ];
  });
};

const FIELDS: ReadonlySet<string> = new Set(correctionSchema.options.flatMap(({ entries }) => entries.field.options));

/** How a date is known is told as its own field, and is a part of the period. */
const selectWhole = (field: string): string => (field === 'basis' ? 'period' : field);

/** Fields of figures that an edition changes and no correction of its day tells of: `001D-05 qualifier`. */
export function findUntold({ date, changes }: Edition, corrections: readonly Correction[]): string[] {
  const ofDay = corrections.filter((one) => one.date === date);
  const told = new Set(ofDay.map(({ figure, field }) => `${figure} ${selectWhole(field)}`));
  const changed = changes.flatMap(({ action, id, entry, fields }) =>
    action === 'changed' && entry.part === 'figure'
      ? fields
          // The path `period.start` lies in the field `period`.
          .map(({ name }) => name.split('.')[0] ?? name)
          .filter((field) => FIELDS.has(field))
          .map((field) => `${id} ${field}`)
      : [],
  );
  return [...new Set(changed)].filter((one) => !told.has(one));
}
