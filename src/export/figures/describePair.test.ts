import { describe, expect, it } from 'vitest';
import { formatDerivedValue } from '../../format/formatDerivedValue';
import { formatPairShare, formatRatio } from '../../format/formatRatio';
import { selectPair } from '../../selectors/selectPairs';
import { describePair } from './describePair';
import { realDataset, realText } from '../../testing/realData';

const { zh } = realText;
const rowOf = (one: string, other: string, adcode: string) => {
  const row = selectPair(realDataset, one, other, [adcode])?.rows[0];
  if (!row) throw new Error(`${adcode} does not print both`);
  return row;
};

describe('two indicators of a place, set against each other', () => {
  it('安徽: 3.3万 may be 33,500, so at most 25.8 % of over 130,000 are certified, and at least 3.8 times as many serve', () => {
    const row = rowOf('certified', 'professionals', '340000');
    expect(formatPairShare(row, zh)).toBe('≤ 25.8%');
    expect(formatRatio(row, zh)).toBe('≥ 3.8 倍');
  });
  it('铜仁: 89 of 2,986 are exact', () => {
    const row = rowOf('certified', 'professionals', '520600');
    expect([formatPairShare(row, zh), formatRatio(row, zh)]).toEqual(['3.0%', '33.6 倍']);
  });
  it('say the same as the derived record of the same two figures, wherever there is one', () => {
    const told = realDataset.derived.flatMap((derived) => {
      const [, above, below] = /^(\S+) ÷ (\S+) × 100$/u.exec(derived.formula) ?? [];
      const [first, second] = [above, below].map((id) => realDataset.figures.find((figure) => figure.id === id));
      if (!first || !second || first.unit !== second.unit) return [];
      const row = selectPair(realDataset, first.indicator, second.indicator, [derived.region])?.rows[0];
      return row?.first === first && row.second === second
        ? [[derived.id, formatPairShare(row, zh), formatDerivedValue(derived, zh)] as const]
        : [];
    });
    expect(told.map(([id]) => id)).toEqual(expect.arrayContaining(['001A-D1', '004D-D1']));
    for (const [id, share, derived] of told) expect([id, share]).toEqual([id, derived]);
  });
});

it('of those registered and those who passed, the share is said and not how many times', () => {
  const pair = selectPair(realDataset, 'exam-passed', 'exam-registered');
  if (!pair) throw new Error('no pair');
  expect(describePair(pair, [], realText.zh)).toBe(
    '2 个地方两项都有。2023年通过率（以报名人数为基数）：威宁 17.3%、湘潭 25.0%。',
  );
});
