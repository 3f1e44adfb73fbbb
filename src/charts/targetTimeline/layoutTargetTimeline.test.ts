import { describe, expect, it } from 'vitest';
import { selectTarget, selectTargets } from '../../selectors/selectTargets';
import { realDataset } from '../../testing/realData';
import { computeBoardAxis, computeCardAxis, layoutTargetTimeline } from './layoutTargetTimeline';
import { rangesOf } from '../../testing/readScene';
import { computeTimeAxis } from './timeAxis';
import { timelineMarks } from './timelineMarks';

const TODAY = '2026-11-22';
const seriesOf = (id: string) => {
  const series = selectTarget(realDataset, id, TODAY);
  if (!series) throw new Error(id);
  return series;
};

describe('a line of time', () => {
  it('names years between ticks, and only those seen for the most part', () => {
    const axis = computeTimeAxis(Date.UTC(2021, 9, 1), Date.UTC(2023, 11, 31));
    expect(axis.years.map(({ year }) => year)).toEqual([2022, 2023]);
    expect(axis.ticks.map((tick) => new Date(tick).getUTCFullYear())).toEqual([2022, 2023, 2024]);
  });
  it('every card of the documents shows 2021 to 2027 on 22 November 2026', () => {
    for (const series of selectTargets(realDataset, TODAY)) {
      expect(computeCardAxis(series, TODAY).years.map(({ year }) => year)).toEqual([
        2021, 2022, 2023, 2024, 2025, 2026, 2027,
      ]);
    }
  });
  it('the days since a passed deadline are silent, the time before a coming one is not', () => {
    const axis = computeBoardAxis(selectTargets(realDataset, TODAY), TODAY);
    const passed = layoutTargetTimeline(seriesOf('004D-22'), TODAY, axis);
    expect(passed.silence).toEqual({ from: passed.deadline?.at, to: passed.today });
    expect(layoutTargetTimeline(seriesOf('000B-14'), TODAY, axis).silence).toBeNull();
  });
  it('a target without a deadline has no ring and is never silent past one', () => {
    const axis = computeBoardAxis(selectTargets(realDataset, TODAY), TODAY);
    expect(layoutTargetTimeline(seriesOf('000B-16'), TODAY, axis)).toMatchObject({ deadline: null, silence: null });
  });
  it('the deadline of 嘉定 lies open from the end of 2025 to the end of 2026, one that is printed not at all', () => {
    const axis = { ...computeTimeAxis(0, 1), at: (time: number) => time };
    const [open, printed] = ['002C-01', '000B-14'].map(
      (id) => layoutTargetTimeline(seriesOf(id), TODAY, axis).deadline,
    );
    expect([open?.from, open?.at, open?.to]).toEqual(['2025-12-31', '2026-09-30', '2026-12-31'].map(Date.parse));
    expect([printed?.from, printed?.to]).toEqual([printed?.at, printed?.at]);
    const placed = layoutTargetTimeline(seriesOf('002C-01'), TODAY, computeCardAxis(seriesOf('002C-01'), TODAY));
    // A month is hidden by its mark in 120 pixels, a year is not.
    expect(rangesOf(timelineMarks(placed, 0, 12, 120)).map(({ stroke }) => stroke)).toEqual(['req']);
  });
  it('a deadline that was inferred says so', () => {
    const axis = computeBoardAxis(selectTargets(realDataset, TODAY), TODAY);
    expect(layoutTargetTimeline(seriesOf('002C-01'), TODAY, axis).deadline?.isInferred).toBe(true);
    expect(layoutTargetTimeline(seriesOf('000B-14'), TODAY, axis).deadline?.isInferred).toBe(false);
  });
});
