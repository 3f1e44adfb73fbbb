import { describe, expect, it } from 'vitest';
import { checkRelations } from './checkRelations';
import { findDiagnostics } from '../read/exampleSeeds';
import type { Slip } from '../read/exampleSeeds';

const find = (...slips: readonly Slip[]): readonly string[] =>
  findDiagnostics(checkRelations, ...slips).map(({ line, message }) => `${line} ${message}`);

/** Relations of one kind between parts, by their numbers, in the place of the example's. */
function relate(kind: string, ...pairs: readonly (readonly [number, number])[]): readonly string[] {
  const lines = pairs.map(([from, to]) => `    - { from: 900A-P1-${from}, to: 900A-P1-${to}, kind: ${kind} }\n`);
  return find(['    - { from: 900A-P1-2, to: 900A-P1-1, kind: supervises }\n', lines.join('')]);
}

describe('checkRelations', () => {
  it('a faultless folder has no diagnostic', () => {
    expect(find()).toEqual([]);
  });

  it('a part that is not in the system is caught, with the one that was meant', () => {
    const slip: Slip = ['to: 900A-P1-3', 'to: 900A-P1-33'];
    expect(find(slip)).toEqual(['9 900A-P1: part 900A-P1-33 is not in this system']);
    expect(findDiagnostics(checkRelations, slip)[0]?.fix).toContain('did you mean 900A-P1-3');
  });

  it('a part that relates to itself, and a relation said twice, are caught', () => {
    expect(relate('feeds', [1, 1])).toEqual(['8 900A-P1: 900A-P1-1 relates to itself']);
    expect(relate('feeds', [1, 2], [1, 2])).toEqual(['9 900A-P1: 900A-P1-1 feeds 900A-P1-2 is said twice']);
  });

  it.each(['contains', 'sets_up', 'supervises'])('a circle of %s is caught where it closes, with its way', (kind) => {
    const circle = [3, 1, 2, 3].map((number) => `900A-P1-${number}`).join(` ${kind} `);
    expect(relate(kind, [1, 2], [2, 3], [3, 1])).toEqual([`10 900A-P1: goes round in a circle: ${circle}`]);
    expect(relate(kind, [1, 2], [2, 3], [1, 3])).toEqual([]);
  });

  it('referral, and what feeds or serves each other, may go both ways', () => {
    for (const kind of ['refers_to', 'feeds', 'funds', 'serves']) expect(relate(kind, [1, 2], [2, 1])).toEqual([]);
  });
});
