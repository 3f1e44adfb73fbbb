import { describe, expect, it } from 'vitest';
import { summarizeProvinces, selectPlaces } from '../../../selectors/selectPlaces';
import { layoutNation, mappable } from '../../../testing/everyMap';
import { realDataset, realGeo } from '../../../testing/realData';
import { holdsKey } from './keyClasses';
import { countStates } from './panelKeys';

const { areas } = realGeo('china.json');

describe.each(mappable)('the map of %s', (indicator) => {
  it.each(['total', '10k'] as const)('counts as silent the provinces that its list counts (%s)', (per) => {
    const { places } = selectPlaces(realDataset, { indicator, provinces: [], year: null, per });
    const listed = summarizeProvinces(realDataset, places).filter(({ summary }) => summary === 'none');
    const placed = layoutNation(indicator, 'zh', 848, per);
    expect(countStates(placed, areas).none).toBe(listed.length);
    expect(areas.flatMap(({ adcode }) => (holdsKey(placed, 'none', adcode) ? [adcode] : [])).sort()).toEqual(
      listed.map(({ region }) => region.adcode as string).sort(),
    );
  });
});

it('counts 25 of 31 provinces as silent on certified social workers', () => {
  expect(countStates(layoutNation('certified', 'zh', 848), areas)).toEqual({
    value: 5,
    zero: 0,
    target: 1,
    incomparable: 1,
    own: 0,
    none: 25,
  });
});
