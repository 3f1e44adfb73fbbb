import { describe, expect, it } from 'vitest';
import { langs, layoutNations, layoutProvinces, type RealMap } from '../../../testing/everyMap';
import { PREPARED_SIZES } from '../../../config/preparedSizes';
import { dropNameless } from './dropNameless';

const rolesOf = (placed: RealMap['placed']) =>
  placed.labels.map(({ lines }) => lines.flatMap((line) => line.map(({ role }) => role)));

describe('no number stands without its name', () => {
  const widths = PREPARED_SIZES.filter(({ isNumbered }) => !isNumbered).map(({ width }) => width);

  it.each(langs)('on any map at any width at which names are shown: %s', { timeout: 90_000 }, (lang) => {
    const maps = [
      ...widths.flatMap((width) => layoutNations(lang, width)),
      ...[358, 712, 969].flatMap((width) => layoutProvinces(lang, width)),
    ];
    const nameless = maps.filter(({ placed }) => rolesOf(placed).some((roles) => !roles.includes('name')));
    expect(nameless.map(({ name }) => name)).toEqual([]);
  });

  it('where labels without one are dropped, and no label goes that has one', () => {
    // So narrow that some labels have room for a number alone.
    const maps = langs.flatMap((lang) => layoutNations(lang, 320)).map(({ placed }) => placed);
    expect(maps.some((placed) => rolesOf(placed).some((roles) => !roles.includes('name')))).toBe(true);
    for (const placed of maps) {
      const named = rolesOf(placed).filter((roles) => roles.includes('name'));
      expect(rolesOf(dropNameless(placed))).toEqual(named);
    }
  });
});
