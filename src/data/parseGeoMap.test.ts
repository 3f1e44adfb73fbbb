import { describe, expect, it } from 'vitest';
import { realGeo } from '../testing/realData';
import { DataError } from './DataError';
import { parseGeoMap } from './parseGeoMap';

const map = realGeo('province/520000.json');
const [area] = map.areas;

/** What is said of a file that is like a real one but for these fields. */
function faultsOf(fields: object): readonly string[] {
  try {
    parseGeoMap({ ...map, ...fields }, 'map.json');
    return [];
  } catch (error) {
    return error instanceof DataError ? [error.kind, ...error.details] : [String(error)];
  }
}

describe('a boundary file', () => {
  it('is taken as it is where all of it is as it should be', () => {
    expect(parseGeoMap(map, 'map.json')).toBe(map);
    expect(realGeo('china.json').inset).toBeDefined();
    expect(realGeo('county/520600.json').scale).toBeGreaterThan(0);
  });

  it('names every place that is not', () => {
    expect(faultsOf({ width: '1', borders: null })).toEqual(['malformed', 'width', 'borders']);
    expect(faultsOf({ areas: [{ ...area, adcode: '52', d: 'L1,1' }] })).toEqual([
      'malformed',
      'areas.0.adcode',
      'areas.0.d',
    ]);
    expect(faultsOf({ points: { '520000': [1] } })).toEqual(['malformed', 'points']);
    expect(faultsOf({ inset: { width: 1 } })).toEqual(['malformed', 'inset']);
    expect(faultsOf({ neighbours: [{ adcode: '1', d: '', label: [1] }] })).toEqual(['malformed', 'neighbours.0.label']);
  });

  it('of a later edition of the site is told apart from one that is broken', () => {
    expect(faultsOf({ schemaVersion: 2 })[0]).toBe('newer');
    expect(faultsOf({ schemaVersion: 0 })).toEqual(['malformed', 'schemaVersion']);
  });

  it('that is no object is none', () => {
    expect(() => parseGeoMap(null, 'map.json')).toThrow(DataError);
    expect(() => parseGeoMap([], 'map.json')).toThrow(DataError);
  });
});
