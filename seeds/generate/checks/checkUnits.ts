import type { Unit } from '../../../src/domain/codes';
import type { Diagnostic } from '../read/diagnostic';
import type { RawIndicator } from '../read/rawRecords';
import { indexIndicators, listFigures } from '../read/seeds';
import type { Check, LocatedFigure } from '../read/seeds';

/** Units whose values may have decimals; everything else counts whole things. */
const FRACTIONAL: readonly Unit[] = ['percent', 'per-10k', 'yuan', 'yuan-per-month', 'hour', 'day', 'month'];

function checkUnit({ figure, diagnose }: LocatedFigure, indicator: RawIndicator): readonly Diagnostic[] {
  const { unit, kind } = figure;
  if (unit === undefined || unit === indicator.unit || (kind === 'change' && unit === 'percent')) return [];
  const message = `unit is ${unit}, but ${indicator.id} is counted in ${indicator.unit}`;
  return [
    diagnose(
      ['unit'],
      message,
      `take unit out, or choose an indicator counted in ${unit}; only a change may be percent instead`,
    ),
  ];
}

function checkAmount({ figure, diagnose }: LocatedFigure, unit: Unit): readonly Diagnostic[] {
  const isChange = figure.kind === 'change';
  return (['value', 'valueMax'] as const).flatMap((key): readonly Diagnostic[] => {
    const amount = figure[key];
    if (amount === null || amount === undefined) return [];
    if (!isChange && amount < 0)
      return [
        diagnose(
          [key],
          `${key} is ${amount}, and only a change may be negative`,
          'write kind: change, or fix the sign',
        ),
      ];
    if (!isChange && unit === 'percent' && amount > 100) {
      return [diagnose([key], `${key} is ${amount} percent`, 'a percent is 0–100; only a change may be more')];
    }
    if (!Number.isInteger(amount) && !FRACTIONAL.includes(unit)) {
      return [
        diagnose(
          [key],
          `${key} is ${amount} ${unit}, which counts whole things`,
          'expand 万 and 亿, e.g. 1.75万 is 17500',
        ),
      ];
    }
    return [];
  });
}

function checkShape({ figure, diagnose }: LocatedFigure): readonly Diagnostic[] {
  const { value, valueMax, qualifier } = figure;
  const diagnostics: Diagnostic[] = [];
  if ((value === null) !== (qualifier === 'indefinite')) {
    diagnostics.push(
      diagnose(
        ['value'],
        `value is ${value} and qualifier is ${qualifier}`,
        'value: null and qualifier: indefinite go together, for 数百',
      ),
    );
  }
  if ((valueMax !== undefined) !== (qualifier === 'range')) {
    diagnostics.push(
      diagnose(
        ['valueMax'],
        `valueMax is ${valueMax ?? 'not given'} and qualifier is ${qualifier}`,
        'valueMax and qualifier: range go together, for 5-8个',
      ),
    );
  }
  if (typeof value === 'number' && valueMax !== undefined && valueMax <= value) {
    diagnostics.push(diagnose(['valueMax'], `valueMax ${valueMax} is not above value ${value}`, 'exchange them'));
  }
  return diagnostics;
}

/** Money is in 元: a printed 万元 is expanded. A value that is the printed numeral itself has been left in 万. */
function checkMoney({ figure, diagnose }: LocatedFigure, unit: Unit): readonly Diagnostic[] {
  const inTenThousands = /([\d.]+)\s*[余多]?\s*[万亿]/u.exec(figure.printed.replace(/\s/g, ''));
  if (!unit.startsWith('yuan') || inTenThousands === null || figure.value !== Number(inTenThousands[1])) return [];
  return [diagnose(['value'], `value ${figure.value} is not in 元`, `expand “${figure.printed}” to 元`)];
}

/**
 * Values fit their units: the indicator's unit, percent 0–100, whole things whole, money in 元, ranges with two ends.
 */
export const checkUnits: Check = (seeds) => {
  const indicators = indexIndicators(seeds);
  return listFigures(seeds).flatMap((located) => {
    const indicator = indicators.get(located.figure.indicator);
    if (indicator === undefined) return checkShape(located);
    const unit = located.figure.unit ?? indicator.unit;
    return [
      ...checkUnit(located, indicator),
      ...checkAmount(located, unit),
      ...checkShape(located),
      ...checkMoney(located, unit),
    ];
  });
};
