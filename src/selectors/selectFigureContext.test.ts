import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset';
import { selectFigureContext } from './selectFigureContext';

const dataset = JSON.parse(
  readFileSync(new URL('../../seeds/dataset/dataset.json', import.meta.url), 'utf8'),
) as Dataset;

describe('the surroundings of a figure', () => {
  it('铜仁 89 certified serves the target of 500', () => {
    expect(selectFigureContext(dataset, '004D-02')?.targets.map((target) => target.id)).toEqual(['004D-22']);
  });
  it('重庆 104,500 of all kinds is refused by the target of 50,000 certified, with the reason', () => {
    const refusal = selectFigureContext(dataset, '000B-09')?.refusedBy.find((entry) => entry.figure.id === '000B-14');
    expect(refusal?.reason.zh).toContain('不是持证人数');
  });
  it('the target itself has no actual and shows what it refused', () => {
    const context = selectFigureContext(dataset, '000B-14');
    expect(context?.actuals).toEqual([]);
    expect(context?.refused.map((entry) => entry.figure.id)).toEqual(['000B-09']);
  });
  it('肇庆 966 and 13 stand in one line; no figure is its own neighbour', () => {
    const context = selectFigureContext(dataset, '000A-02');
    expect(context?.sameSentence.map((figure) => figure.id)).toContain('000A-01');
    expect(context?.sameSentence.map((figure) => figure.id)).not.toContain('000A-02');
  });
  it('an unknown number has no page', () => {
    expect(selectFigureContext(dataset, '000A-99')).toBeNull();
  });
});
