import { describe, expect, it } from 'vitest';
import { selectTargetFinding } from '../../selectors/selectTargetFinding';
import { realDataset, realText } from '../../testing/realData';
import { overlaps } from '../scene/box';
import { measureText } from '../scene/measureText';
import type { Mark, TextMark } from '../scene/scene';
import { DEADLINES_PX, layoutDeadlines } from './layoutDeadlines';

const TODAY = '2026-11-30';
const WORDS = { x: 0, y: 0, width: 290, height: 40 };
const place = (today: string, provinces: readonly string[] = [], text = realText.zh) =>
  layoutDeadlines(selectTargetFinding(realDataset, today, provinces), today, WORDS, text).marks;
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const squares = (marks: readonly Mark[]) =>
  marks.filter((mark) => mark.kind === 'rect' && Math.abs(mark.width - 7.2) < 0.01 && mark.height === mark.width);
const circles = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'circle');

describe('the line of deadlines', () => {
  it('has a square for each of the 12 that passed and a circle for each of the 7 that have not, or not surely', () => {
    const marks = place(TODAY);
    expect(squares(marks)).toHaveLength(12);
    expect(circles(marks)).toHaveLength(7);
    // 嘉定 may have passed, and 重庆's consultations are asked for by no day.
    expect(circles(marks).filter((mark) => mark.dash)).toHaveLength(2);
  });
  it('on 1 January 2027 has one square more', () => {
    // 沈阳's and 嘉定's: the latest day that the latter may mean is 31 December 2026.
    expect(squares(place('2027-01-01'))).toHaveLength(14);
  });
  it.each(['zh', 'en'] as const)('names no two places over each other, nor over the words or the edge (%s)', (lang) => {
    const boxes = place(TODAY, [], realText[lang])
      .filter(isText)
      .map((mark) => {
        const width = measureText(mark.text, mark.size, mark.weight ?? 400);
        const x = mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
        return { text: mark.text, x, y: mark.y - mark.size, width, height: mark.size };
      });
    expect(boxes.filter((box) => box.x < -0.5 || box.x + box.width > DEADLINES_PX.width + 0.5)).toEqual([]);
    const clashes = boxes.flatMap((box, i) =>
      [WORDS, ...boxes.slice(i + 1)].filter((other) => overlaps(box, other)).map((other) => [box.text, other]),
    );
    expect(clashes).toEqual([]);
  });
  it('names every place of the documents', () => {
    const names = place(TODAY)
      .filter(isText)
      .map((mark) => mark.text);
    expect(names).toEqual(expect.arrayContaining(['沈阳 2', '温州、沈阳', '湘潭、沈阳', '铜仁 6', '嘉定', '重庆 4']));
  });
  it('rings what is due next', () => {
    const rings = place(TODAY).filter((mark) => mark.kind === 'rect' && mark.stroke === 'req');
    expect(rings).toHaveLength(1);
  });
});
