import { describe, expect, it } from 'vitest';
import { checkSystems } from './checkSystems';
import { parseSeeds } from '../compileSeeds';
import { findDiagnostics, makeSources, SYSTEMS } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

/** Line and message of what is found, each with a fix. */
function find(...slips: readonly Slip[]): readonly string[] {
  return findDiagnostics(checkSystems, ...slips).map(({ file, line, message, fix }) => {
    expect([file, fix === '']).toEqual([SYSTEMS, false]);
    return `${line} ${message}`;
  });
}

const TIER = 'role: party, figures: [900A-03]';

describe('checkSystems', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(find()).toEqual([]);
  });

  it('a system of a programme that is not recorded is caught, with the one that was meant', () => {
    const slips: Slip[] = [['"programme": 900A-P1', '"programme": 900A-P9']];
    expect(find(...slips)[0]).toBe('1 900A-P9: programme 900A-P9 does not exist');
    expect(findDiagnostics(checkSystems, ...slips)[0]?.fix).toContain('did you mean 900A-P1');
  });

  it('a second system of one programme is caught', () => {
    const sources = makeSources();
    const [{ file, text }] = sources.systems as [{ file: string; text: string }];
    const { seeds } = parseSeeds({ ...sources, systems: [{ file, text: `${text}${text}` }] });
    expect(checkSystems(seeds!).map(({ line, message }) => `${line} ${message}`)).toEqual([
      '10 900A-P1: this programme already has a system',
    ]);
  });

  it('a part that is named for another programme, has no number or falls back is caught', () => {
    expect(find(['"id": 900A-P1-2', '"id": 900A-P2-2'])).toEqual([
      '5 900A-P2-2: the id is not the programme, a dash and a number',
    ]);
    expect(find(['"id": 900A-P1-2', '"id": 900A-P1-b'])[0]).toContain('the id is not the programme');
    expect(find(['"id": 900A-P1-2', '"id": 900A-P1-1'])).toEqual(['5 900A-P1-1: it follows 900A-P1-1']);
    expect(find(['"id": 900A-P1-3', '"id": 900A-P1-7'])).toEqual([]);
  });

  it('a figure that is not there, or counts two parts of one system, is caught', () => {
    expect(find(['figures: [900A-02], "excerpt"', 'figures: [900A-99], "excerpt"'])).toEqual([
      '4 900A-P1-1: figure 900A-99 does not exist',
    ]);
    expect(find(['figures: [900A-03], "excerpt"', 'figures: [900A-02], "excerpt"'])).toEqual([
      '5 900A-P1-2: figure 900A-02 is named twice in this system',
    ]);
  });

  it('an unknown place, an unknown programme and a part that is its own whole are caught', () => {
    expect(find(['role: step', 'role: step, regions: ["990101"]'])).toEqual([
      '6 900A-P1-3: region 990101 is not known',
    ]);
    expect(find(['role: step', 'role: step, programme: 900A-P9'])).toEqual([
      '6 900A-P1-3: programme 900A-P9 does not exist',
    ]);
    expect(find(['role: step', 'role: step, programme: 900A-P1'])).toEqual([
      '6 900A-P1-3: a part is not the whole system',
    ]);
    expect(find(['role: step', 'role: step, programme: 900A-P2'])).toEqual([]);
  });

  it('a part without a name needs a level, and only a tier has one', () => {
    expect(find(['name: { zh: 督导, en: Supervisors }, ', ''])).toEqual([
      '5 900A-P1-2: it has neither a name nor a level',
    ]);
    expect(
      find(['name: { zh: 督导, en: Supervisors }, ', ''], [TIER, TIER.replace('party', 'tier, levels: [county]')]),
    ).toEqual([]);
    expect(find([TIER, TIER.replace('party', 'party, levels: [county]')])).toEqual([
      '5 900A-P1-2: a party has no level',
    ]);
  });

  it('tiers without a tier, a roll-out without a milestone and a system of one part are caught', () => {
    expect(find(['form: chain', 'form: tiers'])).toEqual(['2 900A-P1: tiers without a tier']);
    expect(find(['form: chain', 'form: rollout'])).toEqual(['2 900A-P1: rollout without a milestone']);
    const sources = makeSources();
    const text = sources.systems[0]?.text?.split('\n').slice(0, 4).join('\n') ?? '';
    const { seeds } = parseSeeds({ ...sources, systems: [{ file: SYSTEMS, text }] });
    expect(checkSystems(seeds!).map(({ message }) => message)).toEqual(['900A-P1: a system has at least 2 parts']);
  });

  it('steps are said by all parts or none, begin with 1, leave none out, and belong to a chain', () => {
    const steps = (first: number, second: number, third: number): Slip[] => [
      ['role: body', `role: body, step: ${first}`],
      ['role: party', `role: party, step: ${second}`],
      ['role: step', `role: step, step: ${third}`],
    ];
    expect(find(...steps(1, 1, 2))).toEqual([]);
    expect(find(...steps(1, 3, 3))).toEqual(['5 900A-P1-2: step 3 follows 1']);
    expect(find(...steps(2, 3, 4))).toEqual(['4 900A-P1-1: step 2 follows 0']);
    expect(find(...steps(1, 1, 2).slice(1))).toEqual(['3 900A-P1: 2 of 3 parts say their step']);
    expect(find(...steps(1, 1, 2), ['form: chain', 'form: bundle'])).toEqual(['2 900A-P1: a bundle has no steps']);
    expect(find(...steps(1, 1, 2), ['form: chain', 'form: chain\n  steps: [{ zh: 资金, en: Money }]'])).toEqual([
      '3 900A-P1: 1 steps are named, and there are 2',
    ]);
  });

  it('a file for a document without programmes is caught', () => {
    const { seeds } = parseSeeds({
      ...makeSources(),
      systems: [{ file: 'seeds/documents/901_none.systems.yaml', text: '[]' }],
    });
    expect(checkSystems(seeds!)).toMatchObject([{ line: 1, message: 'there are no programmes of 901_none' }]);
  });

  it('a figure of another article is caught', () => {
    const other = '  - id: 900B\n    headline: 别的报道\n    headlineLine: 2\n    titleEn: Another article\n';
    const rest = '    credit: { zh: 示例, en: Example }\n    published: { as_of: 2024-12-17, stated: true }\n';
    const sources = makeSources([['figures: [900A-02], "excerpt"', 'figures: [900B-01], "excerpt"']]);
    const [records] = sources.documents;
    const figure = `    regions: []\n    figures:\n${/ {6}- \{ id: 900A-02.*\n/.exec(records!.text!)![0]}`
      .replace('900A-02', '900B-01')
      .replace('period: now', 'period: { during: 2023, stated: true }');
    const text = `${records!.text!}${other}${rest}${figure}`;
    const { seeds } = parseSeeds({ ...sources, documents: [{ file: records!.file, text }] });
    expect(checkSystems(seeds!).map(({ message }) => message)).toEqual([
      '900A-P1-1: figure 900B-01 is of another article',
    ]);
  });
});
