import { expect, it } from 'vitest';
import { langs, layoutNations } from '../../testing/everyMap';
import { dropNameless } from './dropNameless';

it('no number stands on the map of a wall without a name, and no label goes that has one', () => {
  // So narrow that some labels have room for a number alone.
  const maps = langs.flatMap((lang) => layoutNations(lang, 560)).map(({ placed }) => placed);
  const rolesOf = (placed: (typeof maps)[number]) =>
    placed.labels.map(({ lines }) => lines.flatMap((line) => line.map(({ role }) => role)));
  expect(maps.some((placed) => rolesOf(placed).some((roles) => !roles.includes('name')))).toBe(true);
  for (const placed of maps) {
    const kept = rolesOf(dropNameless(placed));
    expect(kept.every((roles) => roles.includes('name'))).toBe(true);
    expect(kept).toHaveLength(rolesOf(placed).filter((roles) => roles.includes('name')).length);
  }
});
