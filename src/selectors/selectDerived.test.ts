import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { type DerivedValue, derivedValueSchema } from '../domain/records/derivedValue';
import { realDataset } from '../testing/realData';
import { selectDerivedOfFigure, selectDerivedOfIndicator, selectDerivedOfRegion } from './selectDerived';

function derive(id: string, region: string, ...inputs: string[]): DerivedValue {
  return v.parse(derivedValueSchema, {
    id,
    article: id.slice(0, 4),
    region,
    name: { zh: id, en: id },
    value: 1,
    min: 1,
    max: 1,
    unit: 'percent',
    formula: inputs.join(' / '),
    inputs,
    note: { zh: id, en: id },
  });
}

const dataset: Dataset = {
  ...realDataset,
  derived: [
    derive('001D-D1', '520526', '001D-03', '001D-01'),
    derive('004D-D1', '520600', '004D-02', '004D-01'),
    derive('000A-D1', '441200', '000A-03', '000A-04'),
  ],
};
const ids = (values: readonly DerivedValue[]) => values.map((value) => value.id);

describe('values computed from figures', () => {
  it('are found from each of their inputs', () => {
    expect(ids(selectDerivedOfFigure(dataset, '001D-03'))).toEqual(['001D-D1']);
    expect(ids(selectDerivedOfFigure(dataset, '000A-04'))).toEqual(['000A-D1']);
    expect(ids(selectDerivedOfFigure(dataset, '000A-01'))).toEqual([]);
  });
  it('belong to their place and to the places around it', () => {
    expect(ids(selectDerivedOfRegion(dataset, '520526'))).toEqual(['001D-D1']);
    expect(ids(selectDerivedOfRegion(dataset, '520000'))).toEqual(['001D-D1', '004D-D1']);
    expect(ids(selectDerivedOfRegion(dataset, '330000'))).toEqual([]);
  });
  it('stand on the page of each indicator that they use, within the provinces asked for', () => {
    expect(ids(selectDerivedOfIndicator(dataset, 'exam-passed'))).toEqual(['001D-D1']);
    expect(ids(selectDerivedOfIndicator(dataset, 'exam-registered'))).toContain('000A-D1');
    expect(ids(selectDerivedOfIndicator(dataset, 'exam-registered', ['520000']))).not.toContain('000A-D1');
  });
});
