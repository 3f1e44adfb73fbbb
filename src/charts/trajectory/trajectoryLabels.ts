import { isLowerBound } from '../../domain/codes';
import { type AnyFigure, isOwn } from '../../domain/observation';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatBounds } from '../../format/formatBounds';
import { formatFigure } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { formatAmount, formatDerivedAmount, formatYearly } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import type { PlacedPeriod } from '../targetTimeline/placePeriod';
import { isRangeSeen } from '../targetTimeline/rangeMarks';
import { timeOf } from '../targetTimeline/timeAxis';
import { type Line, stack, widthOf } from './labelLines';
import { findLabelLeft, labelTarget } from './labelTarget';
import { selectDrawnRefused, type TrajectoryFrame } from './trajectoryFrame';
import { isRequiredNow, MET_ZONE_PX, POINT_PX } from './trajectoryShapes';

/** The name of a field that the target opens, at its top, ending at `x`. */
const labelField = (name: string, x: number, frame: TrajectoryFrame): Mark => ({
  kind: 'text',
  x,
  y: frame.plot.y + 12,
  text: name,
  size: 12,
  fill: 'req',
  anchor: 'end',
  halo: 'page',
});

function labelMetZone({ target, judgement }: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  // Once the deadline has passed, the target's own label stands there.
  if (!isLowerBound(target.qualifier) || frame.isNarrow || judgement.daysLeft < 0) return [];
  const x = frame.x(frame.goalTime) - MET_ZONE_PX - 8;
  return [labelField(text.t('target.chart.met'), x, frame)];
}

/** The date of a point; with the words that it is a reader's own where it is. */
function formatPointDate(figure: AnyFigure, text: Text): string {
  const date = formatPeriod(figure.period, text.lang);
  return isOwn(figure) ? text.t('target.whatIf.pointDate', { date }) : date;
}

/** The same; with the word for the bar under the point where one is seen. */
function formatSeenDate(figure: AnyFigure, frame: TrajectoryFrame, text: Text): string {
  const date = formatPointDate(figure, text);
  return isRangeSeen(frame.place(figure.period), POINT_PX) ? text.t('chart.rangeDate', { date }) : date;
}

/** The first wording that fits between the axis and the edge of the picture, beside `taken` pixels; else the last. */
function chooseWords(
  wordings: readonly string[],
  { size, weight, taken = 0 }: Pick<Line, 'size' | 'weight'> & { readonly taken?: number },
  frame: TrajectoryFrame,
): string {
  const room = frame.size.width - 4 - frame.plot.x - taken;
  return wordings.find((words) => measureText(words, size, weight) <= room) ?? wordings.at(-1) ?? '';
}

/** From this height over the axis on, the date stands below its value; lower, both stand on one line. */
const STACK_PX = 52;
const isStacked = (figure: AnyFigure, { plot, y }: TrajectoryFrame): boolean =>
  plot.y + plot.height - y(figure.value ?? 0) >= STACK_PX;

/** Value and date; the date with as many of its words as fit. */
function actualLines(figure: AnyFigure, isOnly: boolean, frame: TrajectoryFrame, text: Text): Line[] {
  const value = formatFigure(figure, text.lang);
  const seen = formatSeenDate(figure, frame, text);
  const whole = isOnly && !isOwn(figure) ? text.t('target.chart.only', { date: seen }) : seen;
  const taken = isStacked(figure, frame) ? 0 : measureText(value, 16, 700) + 8;
  const date = chooseWords([whole, seen, formatPointDate(figure, text)], { size: 12, taken }, frame);
  return [
    { text: value, size: 20, weight: 700, fill: 'actualText', halo: 'page' },
    { text: date, size: 12, fill: 'ink2', halo: 'page' },
  ];
}

/** Values of the actuals, below their points; on one line where the axis is near. */
function labelActuals({ actuals }: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  const floor = frame.plot.y + frame.plot.height;
  return actuals.flatMap((figure): Mark[] => {
    if (figure.value === null) return [];
    const placed = frame.place(figure.period);
    const [x, y] = [placed.at, frame.y(figure.value)];
    const [value, date] = actualLines(figure, actuals.length === 1, frame, text);
    if (!value || !date) return [];
    // Long words end where the picture does.
    const rightmost = frame.size.width - 4 - widthOf([value, date]);
    if (isStacked(figure, frame)) return stack([value, date], Math.min(x + 4, rightmost), y + 28, 'start');
    const small = { ...value, size: 16 };
    const baseline = Math.min(y + 24, floor - 6);
    const beside = y + 24 > floor - 2 ? Math.max(x + 14, placed.to + 8) : x + 4;
    const length = measureText(value.text, 16, 700) + 8 + measureText(date.text, date.size);
    const start = Math.min(beside, frame.size.width - 4 - length);
    return [
      { kind: 'text', x: start, y: baseline, ...small },
      { kind: 'text', x: start + measureText(value.text, 16, 700) + 8, y: baseline, ...date },
    ];
  });
}

/** Words at the right of a mark, clear of the days that its date leaves open; above it where they would not fit. */
function stackBeside(lines: readonly Line[], { at, to }: PlacedPeriod, y: number, frame: TrajectoryFrame): Mark[] {
  const rightmost = frame.size.width - 4 - widthOf(lines);
  const beside = Math.max(at + 16, to + 8);
  return beside <= rightmost
    ? stack(lines, beside, y - 2, 'start')
    : stack(lines, Math.min(at, rightmost), y - 40, 'start');
}

/** Look-alikes, with the word that they are not the same. */
function labelRefused(input: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  return selectDrawnRefused(input).flatMap(({ figure, indicator }) => {
    const name = figure.note && !frame.isNarrow ? text.both(figure.note) : text.both(indicator.short);
    const style = { size: 14, weight: 700 } as const;
    const wordings = [formatSeenDate(figure, frame, text), formatPointDate(figure, text)].map(
      (date) => `${formatAmount(figure, text)} ※ ${date}`,
    );
    const lines: Line[] = [
      { text: chooseWords(wordings, style, frame), ...style, fill: 'actualText', halo: 'none' },
      { text: text.t('target.chart.incomparable', { name }), size: 12, fill: 'ink2', halo: 'none' },
    ];
    return stackBeside(lines, frame.place(figure.period), frame.y(figure.value ?? 0), frame);
  });
}

/** The yearly amount set along the required path. */
function labelPath({ target, judgement, actuals }: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  const first = actuals[0];
  const perYear = judgement.requiredPerYearFromBaseline;
  if (!first || first.value === null || target.value === null || perYear === null) return [];
  const [x1, y1] = [frame.place(first.period).at, frame.y(first.value)];
  const [x2, y2] = [frame.x(frame.goalTime), frame.y(target.value)];
  const length = Math.hypot(x2 - x1, y2 - y1);
  const amount = formatBounds(judgement.bounds.requiredPerYearFromBaseline, (value) =>
    formatYearly(value, target, text),
  );
  const [long, short] = [text.t('target.chart.path', { amount }), text.t('target.chart.pathShort', { amount })];
  const label = measureText(long, 12) < length * 0.7 ? long : short;
  if (measureText(label, 12) > length * 0.8) return [];
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  // 7 px off the line, at right angles to it, on its upper side.
  const [nx, ny] = [(y2 - y1) / length, -(x2 - x1) / length];
  const [x, y] = [x1 + (x2 - x1) * 0.42 + nx * 7, y1 + (y2 - y1) * 0.42 + ny * 7];
  return [
    {
      kind: 'text',
      x,
      y,
      text: label,
      size: 12,
      fill: 'req',
      anchor: 'middle',
      rotate: Number(angle.toFixed(2)),
      halo: 'page',
    },
  ];
}

/** The level that is asked for, named so that nobody takes it for a path; only where there is no path, and room. */
function labelLevel(input: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  const { target, article, actuals } = input;
  if (target.value === null || actuals.some((figure) => figure.value !== null)) return [];
  const label = text.t(frame.isNarrow ? 'target.chart.levelShort' : 'target.chart.level');
  const [from, to] = [frame.x(timeOf(article.publishedOn.end)), frame.x(frame.goalTime)];
  const end = Math.min(to, findLabelLeft(input, frame, text) ?? to);
  if (end - from < measureText(label, 12) + 16) return [];
  return [
    { kind: 'text', x: from + 8, y: frame.y(target.value) - 8, text: label, size: 12, fill: 'req', halo: 'page' },
  ];
}

/** Names the days that an inferred deadline may mean, left of their field. */
function labelPlausible({ target }: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  if (!target.period.plausible) return [];
  const x = frame.x(timeOf(target.period.plausible.earliest)) - 6;
  return [labelField(text.t('target.chart.plausible'), x, frame)];
}

/**
 * What every year from today would have to bring, left of today's line at the level that the latest value stands at.
 */
function labelPathNow({ target, judgement }: JudgedSeries, now: number, frame: TrajectoryFrame, text: Text): Mark[] {
  const { actual } = judgement;
  if (!isRequiredNow(judgement) || !actual || actual.value === null) return [];
  const amount = formatBounds(judgement.bounds.requiredPerYearFromNow, (value) => formatYearly(value, target, text));
  const own = isOwn(actual) ? ` · ${text.t('target.whatIf.mark')}` : '';
  const label = text.t('target.chart.pathNow', { amount }) + own;
  const y = frame.y(actual.value);
  const isLow = y + 68 > frame.plot.y + frame.plot.height;
  const x = Math.min(frame.x(now) + 10, frame.size.width - 4 - measureText(label, 12));
  return [{ kind: 'text', x, y: isLow ? y - 6 : y + 64, text: label, size: 12, fill: 'req', halo: 'page' }];
}

/** What was missing at the last report, under its level line. */
function labelGap({ target, judgement, actuals }: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  const { actual } = judgement;
  if (
    frame.isNarrow ||
    !actual ||
    actual.value === null ||
    judgement.shortfall === null ||
    judgement.shortfall <= 0 ||
    actual.period.end >= target.period.end
  )
    return [];
  const label = text.t('target.chart.gap', {
    amount: formatBounds(judgement.bounds.shortfall, (value) => formatDerivedAmount(value, target, text)),
    date: formatPointDate(actual, text),
  });
  const [from, to] = [frame.place(actual.period).at, frame.x(frame.goalTime)];
  // Stands clear of the actual's own label at the left end of the line.
  // Its own label may stand on one line, where the axis is near.
  const own = actualLines(actual, actuals.length === 1, frame, text).reduce(
    (sum, line) => sum + measureText(line.text, Math.min(line.size, 16), line.weight),
    30,
  );
  const free = from + Math.max(150, own);
  if (to - free < measureText(label, 12)) return [];
  return [
    {
      kind: 'text',
      x: (free + to) / 2,
      y: frame.y(actual.value) + 16,
      text: label,
      size: 12,
      fill: 'ink2',
      anchor: 'middle',
      halo: 'page',
    },
  ];
}

function labelProjection({ target, judgement }: JudgedSeries, frame: TrajectoryFrame, text: Text): Mark[] {
  if (judgement.projection === null || judgement.daysLeft < 0 || frame.isNarrow) return [];
  const amount = formatDerivedAmount(judgement.projection, target, text);
  const isFromOwn = [judgement.baseline, judgement.actual].some((figure) => figure !== null && isOwn(figure));
  const y = frame.y(judgement.projection);
  const isNear = Math.abs(y - frame.y(frame.targetValue)) < 44;
  const own: Mark[] = isFromOwn
    ? [
        {
          kind: 'text',
          x: frame.x(frame.goalTime) + 18,
          y: (isNear ? y + 56 : y + 4) + 17,
          text: text.t('target.whatIf.mark'),
          size: 12,
          fill: 'ink2',
        },
      ]
    : [];
  return [
    {
      kind: 'text',
      x: frame.x(frame.goalTime) + 18,
      y: isNear ? y + 56 : y + 4,
      text: text.t('target.chart.projection', { amount }),
      size: 12,
      fill: 'ink2',
    },
    ...own,
  ];
}

/** The labels of everything that stands in the plot. */
export function layoutTrajectoryLabels(input: JudgedSeries, today: string, frame: TrajectoryFrame, text: Text): Mark[] {
  return [
    ...labelGap(input, frame, text),
    ...labelPath(input, frame, text),
    ...labelMetZone(input, frame, text),
    ...labelLevel(input, frame, text),
    ...labelPlausible(input, frame, text),
    ...labelPathNow(input, timeOf(today), frame, text),
    ...labelActuals(input, frame, text),
    ...labelRefused(input, frame, text),
    ...labelTarget(input, frame.x(timeOf(today)), frame, text),
    ...labelProjection(input, frame, text),
  ];
}
