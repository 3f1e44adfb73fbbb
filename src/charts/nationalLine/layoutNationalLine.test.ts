import { describe, expect, it } from 'vitest';
import { selectNationalSeries } from '../../selectors/selectNational';
import { realDataset, realText } from '../../testing/realData';
import { overlaps } from '../scene/box';
import { measureText } from '../scene/measureText';
import type { Mark, TextMark } from '../scene/scene';
import { layoutNationalLine, type NationalLineSize } from './layoutNationalLine';

const LARGE = { width: 840, height: 250, form: 'large' } as const;
const SMALL = { width: 220, height: 92, form: 'small' } as const;
const rowsOf = (id: string) => selectNationalSeries(realDataset).find((series) => series.id === id)?.rows ?? [];
const place = (id: string, size: NationalLineSize = LARGE, text = realText.zh) =>
  layoutNationalLine(rowsOf(id), size, text)?.marks ?? [];
const groups = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'group' ? [mark] : []));
const texts = (marks: readonly Mark[]) => marks.filter((mark): mark is TextMark => mark.kind === 'text');
const segments = (marks: readonly Mark[]) =>
  marks.flatMap((mark) => (mark.kind === 'line' && mark.stroke === 'actual' ? [mark] : []));

describe('the certified social workers of the nation', () => {
  const marks = place('national-certified');
  it('are 15 reports, each a point that says its number and moment', () => {
    expect(groups(marks)).toHaveLength(15);
    expect(groups(marks).map(({ label }) => label)).toContain('实际值，1,516,000 人，2024 年底 / 截至 2025-05');
  });
  it('are joined from moment to moment, dashed where the source names a year without a day', () => {
    expect(segments(marks)).toHaveLength(12);
    expect(segments(marks).filter(({ dash }) => dash)).toHaveLength(1);
  });
  it('hatch the second source of a moment, and say both numbers', () => {
    const hatched = groups(marks).filter((group) =>
      group.marks.some((mark) => mark.kind === 'circle' && mark.fill === 'hatch'),
    );
    expect(hatched).toHaveLength(2);
    const words = texts(marks).map(({ text }) => text);
    expect(words).toContain('152,985 ≠ 15.9万');
    expect(words).toContain('93.1万 ≠ 92.9万');
  });
  it('stand as high as their numbers: 116.1 is 116.1 / 151.6 of the newest', () => {
    const yOf = (id: string) => groups(marks).find((group) => group.id === id)?.at?.y ?? Number.NaN;
    const zero = texts(marks).find(({ text }) => text === '0')?.y ?? Number.NaN;
    const base = zero - 4;
    expect((base - yOf('national-certified-2023')) / (base - yOf('national-certified-2024'))).toBeCloseTo(
      1161 / 1516,
      6,
    );
  });
});

describe('targets of the nation', () => {
  it('are rings that no line leads through, beside the reports', () => {
    const marks = place('national-professionals', SMALL);
    const rings = groups(marks).filter((group) =>
      group.marks.some((mark) => mark.kind === 'circle' && mark.stroke === 'req'),
    );
    expect(rings).toHaveLength(2);
    expect(segments(marks)).toHaveLength(2);
    expect(texts(marks).map(({ text }) => text)).toEqual(expect.arrayContaining(['目标 50万', '目标 145万']));
  });
});

it.each(['zh', 'en'] as const)('no word stands over another or over the edge, at any width (%s)', (lang) => {
  for (const { id } of selectNationalSeries(realDataset))
    for (const size of [LARGE, { ...LARGE, width: 358 }, SMALL]) {
      const boxes = texts(place(id, size, realText[lang])).map((mark) => {
        const width = measureText(mark.text, mark.size, mark.weight ?? 400);
        const x = mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
        return { text: `${id} ${mark.text}`, x, y: mark.y - mark.size, width, height: mark.size };
      });
      const words = boxes.filter((box, i) => boxes.slice(i + 1).some((other) => overlaps(box, other)));
      expect(words.map(({ text }) => text)).toEqual([]);
      expect(boxes.filter((box) => box.x < -1 || box.x + box.width > size.width + 1)).toEqual([]);
    }
});

it('is no line where there are two reports, which stand in their table; small beside their words they may', () => {
  expect(layoutNationalLine(rowsOf('national-station-coverage'), LARGE, realText.zh)).toBeNull();
  expect(layoutNationalLine(rowsOf('national-station-coverage'), SMALL, realText.zh)).not.toBeNull();
});

it('has nothing to draw of a series in which nobody printed a number', () => {
  const rows = rowsOf('national-certified').map((row) => ({
    ...row,
    figures: row.figures.map((figure) => ({ ...figure, value: null })),
  }));
  expect(layoutNationalLine(rows, LARGE, realText.zh)).toBeNull();
});
