import type { Diagnostic } from '../read/diagnostic';
import { readNumber, readSurroundings } from '../../../src/reading/readNumber';
import type { NumberReading } from '../../../src/reading/readNumber';
import { indexIndicators, listFigures } from '../read/seeds';
import type { Check, LocatedFigure } from '../read/seeds';
import { selectSurroundings, squeeze } from '../../../src/reading/squeezeText';
import type { SqueezedText } from '../../../src/reading/squeezeText';
import { selectUnits } from '../../../src/domain/unitWords';

function isSame(recorded: number | null | undefined, read: number | null | undefined): boolean {
  if (typeof recorded === 'number' && typeof read === 'number')
    return Math.abs(recorded - read) <= 1e-9 * Math.max(1, Math.abs(read));
  return (recorded ?? null) === (read ?? null);
}

function checkValue({ figure, diagnose }: LocatedFigure, reading: NumberReading): readonly Diagnostic[] {
  return (['value', 'valueMax'] as const)
    .filter((key) => !isSame(figure[key], reading[key]))
    .map((key) => {
      const read = reading[key] ?? null;
      const fix = read === null && key === 'valueMax' ? 'take valueMax out' : `write ${key}: ${read}, or fix printed`;
      return diagnose(
        [key],
        `${key} is ${figure[key] ?? 'not given'}, but “${figure.printed}” reads ${read ?? 'no such number'}`,
        fix,
      );
    });
}

/** A 近 or 以上 beside the printed form that was not copied would make a vague number look exact. */
function checkLostQualifier(located: LocatedFigure, text: SqueezedText | undefined): readonly Diagnostic[] {
  const { figure, diagnose } = located;
  const [before = '', after = ''] = squeeze(figure.excerpt).split(squeeze(figure.printed));
  const beside = (text === undefined
    ? null
    : selectSurroundings(text, figure.excerpt, figure.printed, figure.line)) ?? [before, after];
  const lost = readSurroundings(...beside) ?? readSurroundings(before, after);
  if (figure.qualifier !== 'exact' || lost === null) return [];
  const message = `“${beside[0]}[${figure.printed}]${beside[1]}” says ${lost} beside the printed form`;
  return [diagnose(['printed'], message, `copy the qualifier's words into printed and write qualifier: ${lost}`)];
}

function checkQualifier({ figure, diagnose }: LocatedFigure, reading: NumberReading): readonly Diagnostic[] {
  if (figure.qualifier === reading.qualifier) return [];
  const message = `qualifier is ${figure.qualifier}, but “${figure.printed}” reads ${reading.qualifier}`;
  return [
    diagnose(
      ['qualifier'],
      message,
      `write qualifier: ${reading.qualifier}, or copy the qualifier's words into printed`,
    ),
  ];
}

function checkUnitWord(
  { figure, diagnose }: LocatedFigure,
  reading: NumberReading,
  indicatorUnit: string | undefined,
): readonly Diagnostic[] {
  const unit = figure.unit ?? indicatorUnit;
  const possible = selectUnits(reading.unitWord);
  if (unit === undefined || possible === null || possible.some((one) => one === unit)) return [];
  const message = `“${figure.printed}” counts in ${reading.unitWord} (${possible.join(' or ')}), but the unit is ${unit}`;
  return [
    diagnose(
      ['unit'],
      message,
      `choose an indicator counted in ${possible.join(' or ')}, or write unit: ${possible[0]}`,
    ),
  ];
}

/** A target may ask for something without saying how much: its words stand, without a number. */
const isUnnumbered = ({ kind, value, qualifier }: LocatedFigure['figure']): boolean =>
  kind === 'target' && value === null && qualifier === 'indefinite';

/** The printed form, read by our own reader, says what is recorded: value, upper end, qualifier and unit. */
export const checkPrinted: Check = (seeds) => {
  const indicators = indexIndicators(seeds);
  return listFigures(seeds).flatMap((located) => {
    const { figure, diagnose } = located;
    const reading = readNumber(figure.printed);
    if (reading === null && isUnnumbered(figure)) return [];
    if (reading === null)
      return [
        diagnose(['printed'], `no number in “${figure.printed}”`, 'copy the numeral with its qualifier and unit words'),
      ];
    if (/\d/.test(reading.rest.replace(/\d{4}年|第\d+|\d+[月日]/g, ''))) {
      return [
        diagnose(
          ['printed'],
          `more than one number in “${figure.printed}”`,
          'copy one numeral; a second number is a second record',
        ),
      ];
    }
    return [
      ...checkValue(located, reading),
      ...checkQualifier(located, reading),
      ...checkLostQualifier(located, seeds.texts?.get(located.document)),
      ...checkUnitWord(located, reading, indicators.get(figure.indicator)?.unit),
    ];
  });
};
