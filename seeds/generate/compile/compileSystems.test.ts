import { expect, it } from 'vitest';
import { compileSeeds, parseSeeds } from '../compileSeeds';
import { makeSources } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';
import { compileSystems } from './compileSystems';

const compile = (...slips: readonly Slip[]) => compileSystems(parseSeeds(makeSources(slips)).seeds!);

it('a system compiles with its parts in order; each part of a chain is a step where none says which', () => {
  const systems = compile();
  expect(systems).toHaveLength(1);
  expect(systems[0]).toMatchObject({ programme: '900A-P1', form: 'chain' });
  expect(systems[0]?.parts.map(({ id, step, figures, line }) => [id, step, figures, line])).toEqual([
    ['900A-P1-1', 1, ['900A-02'], 5],
    ['900A-P1-2', 2, ['900A-03'], 5],
    ['900A-P1-3', 3, [], 8],
  ]);
  expect(systems[0]?.relations).toEqual([
    { from: '900A-P1-2', to: '900A-P1-1', kind: 'supervises' },
    {
      from: '900A-P1-1',
      to: '900A-P1-3',
      kind: 'serves',
      verb: { zh: '帮助', en: 'help' },
      excerpt: '帮助数百名孩子',
      line: 8,
    },
  ]);
});

it('parts of one step stay together, and parts of a bundle have no steps', () => {
  const steps: Slip[] = [
    ['role: body', 'role: body, step: 1'],
    ['role: party', 'role: party, step: 1'],
    ['role: step', 'role: step, step: 2'],
  ];
  expect(compile(...steps)[0]?.parts.map(({ step }) => step)).toEqual([1, 1, 2]);
  expect(compile(['form: chain', 'form: bundle'])[0]?.parts.map((part) => 'step' in part)).toEqual([
    false,
    false,
    false,
  ]);
});

it('systems are of one version with the dataset, and both move where only a system does', () => {
  const [before, after] = [compileSeeds(makeSources()), compileSeeds(makeSources([['role: party', 'role: body']]))];
  for (const { dataset, systems } of [before, after]) expect(systems?.version).toBe(dataset?.version);
  expect(after.dataset).toEqual({ ...before.dataset, version: after.dataset?.version });
  expect(after.dataset?.version).not.toBe(before.dataset?.version);
});
