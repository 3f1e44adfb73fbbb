import { expect, it } from 'vitest';
import { loadText } from '../../messages/loadMessages';
import { groupTargets, selectTargets } from '../../selectors/selectTargets';
import { realDataset } from '../../testing/realData';
import type { Mark } from '../scene/scene';
import { layoutTargetsScene } from './layoutTargetsScene';

const flatten = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flatten(mark.marks) : [mark]));

it('the exported board has a row for each of the 19 targets and one today line through all of them', async () => {
  const text = await loadText('zh');
  const rows = groupTargets(selectTargets(realDataset, '2026-11-22')).map((group) => ({ ...group, place: '地' }));
  const scene = layoutTargetsScene(rows, text, '2026-11-22', { width: 1128, height: null });
  const verdicts = flatten(scene.marks).filter((mark) => mark.kind === 'text' && mark.text === '已到期，无后续数字');
  expect(rows).toHaveLength(19);
  expect(verdicts).toHaveLength(10);
  const today = scene.marks.filter((mark) => mark.kind === 'line' && mark.stroke === 'ink1' && mark.x1 === mark.x2);
  expect(today).toHaveLength(1);
  expect(scene.height).toBe(34 + 19 * 38 + 30);
});
