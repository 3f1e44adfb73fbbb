import type { Edition } from '../../../src/domain/changes';
import { CORRECTED_FIELDS, isCode } from '../../../src/domain/codes';
import type { Correction } from '../../../src/domain/records/correction';
import type { Diagnostic } from '../read/diagnostic';
import { listFigures } from '../read/seeds';
import type { Check } from '../read/seeds';
import { suggestNearest } from '../read/suggestNearest';

/** Corrections speak of figures that are there, in the order of their days, and say what changed. */
export const checkCorrections: Check = (seeds) => {
  const { file, value, lineAt } = seeds.corrections;
  const known = new Set(listFigures(seeds).map(({ figure }) => figure.id));
  return value.corrections.flatMap(({ figure, date, before, after }, index): Diagnostic[] => {
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
      ...(before === after ? [diagnose('after', 'before and after are the same', 'take the entry out')] : []),
    ];
  });
};

/** The field of a figure that a path of the log of changes lies in: `period.start` lies in `period`. */
const selectField = (path: string): string => path.split('.')[0] ?? path;

/** Fields of figures that an edition changes and no correction of its day tells of: `001D-05 qualifier`. */
export function findUntold({ date, changes }: Edition, corrections: readonly Correction[]): string[] {
  const told = new Set(corrections.filter((one) => one.date === date).map(({ figure, field }) => `${figure} ${field}`));
  const changed = changes.flatMap(({ action, id, entry, fields }) =>
    action === 'changed' && entry.part === 'figure'
      ? fields
          .map(({ name }) => selectField(name))
          .filter((field) => isCode(CORRECTED_FIELDS, field))
          .map((field) => `${id} ${field}`)
      : [],
  );
  return [...new Set(changed)].filter((one) => !told.has(one));
}
