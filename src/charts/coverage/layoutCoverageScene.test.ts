import { expect, it } from 'vitest';
import { selectCoverage } from '../../selectors/selectCoverage';
import { realDataset, realText } from '../../testing/realData';
import type { Mark } from '../scene/scene';
import { layoutCoverage } from './layoutCoverage';
import { layoutCoverageScene } from './layoutCoverageScene';

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));
const texts = (marks: readonly Mark[]) => flatten(marks).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

it('the exported matrix has a cell for every place and family, and says 重庆’s 2027 as a target only', () => {
  const coverage = layoutCoverage(selectCoverage(realDataset));
  const scene = layoutCoverageScene(coverage, realText.zh, { width: 1128, height: null });
  const cells = flatten(scene.marks).filter((mark) => mark.kind === 'rect' && mark.height === 28);
  expect(cells).toHaveLength(coverage.places.length * coverage.families.length);
  expect(flatten(scene.marks).some((mark) => mark.kind === 'text' && mark.text === '2027' && mark.fill === 'req')).toBe(
    true,
  );
  expect(texts(scene.marks)).toContain('沈阳 +12');
});

it('every cell lies inside the picture in both languages', () => {
  for (const text of [realText.zh, realText.en]) {
    const scene = layoutCoverageScene(layoutCoverage(selectCoverage(realDataset)), text, { width: 1128, height: null });
    expect(
      Math.max(...flatten(scene.marks).map((mark) => (mark.kind === 'rect' ? mark.x + mark.width : 0))),
    ).toBeLessThanOrEqual(1128.01);
  }
});
