import { accountNumerals } from './accountNumerals';
import type { NumeralAccount } from './accountNumerals';
import type { Diagnostic } from '../read/diagnostic';
import type { ParsedFile } from '../read/parseRecords';
import type { RawNumerals } from '../read/rawRecords';
import { readNumber } from '../../../src/reading/readNumber';
import type { Numeral } from '../../../src/reading/scanNumerals';
import { scanNumerals } from '../../../src/reading/scanNumerals';
import { listFigures } from '../read/seeds';
import type { Check, Seeds } from '../read/seeds';
import { squeeze, squeezeText } from '../../../src/reading/squeezeText';
import { diagnoseStem } from './diagnoseStem';

/** Characters of a set-aside entry: a full date has ten. The articles are other people's prose. */
const LONGEST = 12;

/** The line of the numerals file before which a numeral belongs. */
function findPlace(parsed: ParsedFile<RawNumerals> | undefined, numeral: Numeral): number {
  const next = parsed?.value.numerals.findIndex(({ line }) => line > numeral.line) ?? -1;
  return parsed === undefined || next === -1 ? 1 : parsed.lineAt(['numerals', next]);
}

function describeUnaccounted(
  account: NumeralAccount,
  parsed: ParsedFile<RawNumerals> | undefined,
): readonly Diagnostic[] {
  const file = parsed?.file ?? `seeds/documents/${account.document}.numerals.yaml`;
  return account.unaccounted.map((numeral) => ({
    file,
    line: findPlace(parsed, numeral),
    message: `${account.document}, line ${numeral.line}: “${numeral.text}” is in no figure and not set aside`,
    fix: `record the figure, or add - { line: ${numeral.line}, printed: ${numeral.text}, class: … }`,
  }));
}

/** What can be said of an entry without the document. */
function checkEntries({ file, value, lineAt }: ParsedFile<RawNumerals>): readonly Diagnostic[] {
  return value.numerals.flatMap(({ printed }, index): readonly Diagnostic[] => {
    const line = lineAt(['numerals', index, 'printed']);
    const length = [...squeeze(printed)].length;
    if (scanNumerals(squeezeText(printed)).length === 0)
      return [{ file, line, message: `“${printed}” has no numeral in it`, fix: 'take it out, or copy the numeral' }];
    if (length <= LONGEST) return [];
    return [
      {
        file,
        line,
        message: `“${printed}” has ${length} characters`,
        fix: `copy the numeral with a neighbour or two, at most ${LONGEST}`,
      },
    ];
  });
}

function checkNames(seeds: Seeds): readonly Diagnostic[] {
  const known = new Set(seeds.documents.map(({ value }) => value.document));
  return seeds.numerals.flatMap(({ file, value, lineAt }) => {
    const line = lineAt(['document']);
    const stem = file.replace(/^.*\//, '').replace(/\.numerals\.ya?ml$/, '');
    if (value.document !== stem) return diagnoseStem(file, line, value.document, stem);
    return known.has(stem)
      ? []
      : [
          {
            file,
            line,
            message: `document ${stem} has no record file`,
            fix: `write seeds/documents/${stem}.yaml, or take this file out`,
          },
        ];
  });
}

function describeIdle(account: NumeralAccount, parsed: ParsedFile<RawNumerals> | undefined): readonly Diagnostic[] {
  if (parsed === undefined) return [];
  return account.idle.map((index) => {
    const entry = parsed.value.numerals[index];
    const message = `“${entry?.printed ?? ''}” does not stand on line ${entry?.line ?? 0} of ${account.document}, or is already in a figure or another entry`;
    return {
      file: parsed.file,
      line: parsed.lineAt(['numerals', index]),
      message,
      fix: 'fix the line or the characters, or take the entry out',
    };
  });
}

/** A numeral set aside as a repeat repeats the value of a figure of the same document. */
function checkRepeats(seeds: Seeds): readonly Diagnostic[] {
  const records = new Map(seeds.documents.map((parsed) => [parsed.value.document, parsed]));
  return seeds.numerals.flatMap(({ file, value, lineAt }) => {
    const record = records.get(value.document);
    const values = new Set(
      listFigures({ documents: record === undefined ? [] : [record] }).map(({ figure }) => figure.value),
    );
    return value.numerals.flatMap((entry, index): readonly Diagnostic[] => {
      const read = entry.class === 'repeat' ? readNumber(entry.printed) : null;
      if (entry.class !== 'repeat' || (read !== null && values.has(read.value))) return [];
      const message = `“${entry.printed}” repeats no figure of ${value.document}`;
      return [
        {
          file,
          line: lineAt(['numerals', index, 'class']),
          message,
          fix: 'record the figure, or choose the class that fits',
        },
      ];
    });
  });
}

/**
 * Every numeral of every document is inside a figure or set aside with a class; every set-aside entry stands where it
 * says.
 */
export const checkNumerals: Check = (seeds) => {
  const files = new Map(seeds.numerals.map((parsed) => [parsed.value.document, parsed]));
  return [
    ...checkNames(seeds),
    ...seeds.numerals.flatMap(checkEntries),
    ...checkRepeats(seeds),
    ...accountNumerals(seeds).flatMap((account) => {
      const parsed = files.get(account.document);
      return [...describeUnaccounted(account, parsed), ...describeIdle(account, parsed)];
    }),
  ];
};
