import type { Amount } from '../../domain/records/figure';
import { computeInterval } from '../../domain/interval';
import type { Period } from '../../domain/period';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatNumber } from '../../format/formatNumber';
import type { Text } from '../../messages/text';
import type { Box } from '../scene/box';
import { measureText } from '../scene/measureText';
import { placePeriod, type PlacedPeriod } from '../targetTimeline/placePeriod';
import { computeTimeAxis, DAY_MS, type TimeAxis, timeOf } from '../targetTimeline/timeAxis';

export interface TrajectorySize {
  readonly width: number;
  readonly height: number;
}

/** Where the chart's scales stand in pixels: everything else is placed with `x` and `y`. */
export interface TrajectoryFrame {
  readonly size: TrajectorySize;
  readonly plot: Box;
  readonly time: TimeAxis;
  readonly valueMax: number;
  /** Where the target stands; one without a number in the middle of a picture that has no ruler then. */
  readonly targetValue: number;
  /** Whether the requirement is to be met by a day. */
  readonly hasDeadline: boolean;
  /** When the target is due; one without a deadline is asked for up to today. */
  readonly goalTime: number;
  readonly valueTicks: readonly { readonly value: number; readonly label: string }[];
  /** Too narrow for labels in a margin at the right. */
  readonly isNarrow: boolean;
  x(time: number): number;
  y(value: number): number;
  /** A date, and the days that it leaves open. */
  place(period: Period): PlacedPeriod;
}

const STEPS = [1, 2, 2.5, 5, 10];
/** Most ticks above 0. */
const MOST_TICKS = 6;

/** Round values from 0 up to at most `max`. */
export function computeValueTicks(max: number): number[] {
  const power = 10 ** Math.floor(Math.log10(max / MOST_TICKS));
  const step =
    STEPS.map((factor) => factor * power).find((candidate) => Math.floor(max / candidate) <= MOST_TICKS) ?? max;
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, position) => Number((position * step).toPrecision(12)));
}

/**
 * Refused figures that can stand in the chart beside the target, hatched: the same unit and family, only the definition
 * differs.
 */
export function selectDrawnRefused({ target, indicator, refused }: JudgedSeries): JudgedSeries['refused'] {
  return refused.filter(
    (link) =>
      link.figure.unit === target.unit &&
      link.indicator.family === indicator.family &&
      link.figure.value !== null &&
      link.figure.region === target.region,
  );
}

const upperOf = (figure: Amount): number => {
  const interval = computeInterval(figure);
  return interval === null ? 0 : Number.isFinite(interval.max) ? interval.max : interval.min;
};

/** What the label of the target needs below today's date, in pixels. */
const LABEL_PX = 40;
/** It takes no more of a low chart than half. */
const MOST_HEADROOM = 2;

function computeValueMax(input: JudgedSeries, isNarrow: boolean, plotPx: number): number {
  const reported = [...input.actuals, ...selectDrawnRefused(input).map((link) => link.figure)].map(upperOf);
  const projection = input.judgement.projection ?? 0;
  // Room above the target for its label; the narrow chart is lower, so it takes a larger share of it.
  const needed = Math.min(MOST_HEADROOM, 1 / (1 - Math.min(LABEL_PX / plotPx, 0.9)));
  const headroom = Math.max(isNarrow ? 1.42 : 1.24, needed);
  return Math.max((input.target.value ?? 0) * headroom, Math.max(projection, ...reported) * 1.12, 1);
}

function computeTime(input: JudgedSeries, today: string): TimeAxis {
  const figures = [...input.actuals, ...selectDrawnRefused(input).map((link) => link.figure)];
  const dates = figures.map(({ period }) => placePeriod(period, timeOf));
  const first = Math.min(timeOf(today), timeOf(input.article.publishedOn.end), ...dates.map(({ at }) => at));
  const last = Math.max(timeOf(today), timeOf(input.target.period.plausible?.latest ?? input.target.period.end));
  const start = first - Math.max((last - first) * 0.07, 60 * DAY_MS);
  return computeTimeAxis(Math.min(start, ...dates.map(({ from }) => from)), last);
}

/** What stands above and below the plot, in pixels. */
const PLOT = { top: 34, bottom: 96 } as const;

/**
 * Fixes margins, domains and ticks for a size: the screen and the exported image place everything from the same frame.
 */
export function computeTrajectoryFrame(
  input: JudgedSeries,
  today: string,
  size: TrajectorySize,
  text: Text,
): TrajectoryFrame {
  const isNarrow = size.width < 640;
  const hasDeadline = input.judgement.clock !== 'none';
  const plotHeight = size.height - PLOT.top - PLOT.bottom;
  const valueMax = computeValueMax(input, isNarrow, plotHeight);
  const isPercent = input.target.unit === 'percent';
  const isWithoutNumbers = input.target.value === null && input.actuals.length === 0;
  const valueTicks = (isWithoutNumbers ? [] : computeValueTicks(valueMax))
    .filter((value) => !isPercent || value <= 100)
    .map((value) => ({ value, label: formatNumber(value, text.lang) + (isPercent ? '%' : '') }));
  const widest = Math.max(
    ...valueTicks.map((tick) => measureText(tick.label, 12)),
    measureText(text.t('target.chart.reports'), 11),
  );
  const left = Math.ceil(widest) + 18;
  // While the clock runs the target's label stands right of its ring; afterwards only half of today's date does.
  const right = isNarrow ? 20 : hasDeadline && input.judgement.daysLeft >= 0 ? 176 : 64;
  const plot = { x: left, y: PLOT.top, width: size.width - left - right, height: plotHeight };
  const time = computeTime(input, today);
  const x = (at: number) => plot.x + time.at(at) * plot.width;
  return {
    size,
    plot,
    time,
    valueMax,
    hasDeadline,
    goalTime: timeOf(hasDeadline ? input.target.period.end : today),
    targetValue: input.target.value ?? valueMax / 2,
    valueTicks,
    isNarrow,
    x,
    y: (value) => plot.y + plot.height * (1 - value / valueMax),
    place: (period) => placePeriod(period, (iso) => x(timeOf(iso))),
  };
}
