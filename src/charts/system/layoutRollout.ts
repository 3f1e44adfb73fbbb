import type { Figure } from '../../domain/records/figure';
import { formatBy, formatPlace } from '../../format/formatTarget';
import { formatClock } from '../../format/formatVerdict';
import { formatPeriod } from '../../format/formatPeriod';
import { joinNames } from '../../format/joinNames';
import { placeScene } from '../scene/placeScene';
import type { GroupMark, Mark, Scene } from '../scene/scene';
import { drawPart, drawPartHead } from './drawPart';
import { groupPart } from './partGroup';
import { measureText } from '../scene/measureText';
import { drawFigure } from './drawFigure';
import { type Drawing, judge } from './partWords';
import { SIDE, stackScenes } from './stackScenes';
import { drawFrame, drawToday, frameHeight, layoutFrame } from './rolloutFrame';
import { drawMilestone, drawNumeral, drawRowTime, placeNumerals } from './rolloutMarks';
import { listMilestones, listWaves, type Milestone } from '../../domain/rollout';

const NUMERAL_PX = 28;
const GAP = 24;
const LEAST_PX = 220;
const NUMBER_PX = 18;

/** The places that a figure of a milestone is asked of, or is from; none where it is of all. */
function listPlaces({ own }: Milestone, { view, text }: Drawing): string {
  const names = own.flatMap(({ adcode }) => {
    const region = view.regions.get(adcode);
    return region ? [formatPlace(region, text)] : [];
  });
  return joinNames([...new Set(names)], text.lang);
}

/** When a milestone is due, or was counted, and how many days that is from today. */
function describeTime(figure: Figure, drawing: Drawing): string[] {
  const { text } = drawing;
  const judgement = judge(figure, drawing);
  if (figure.kind !== 'target' || !judgement) return [formatPeriod(figure.period, text.lang)];
  return [formatBy(figure.period, text), formatClock({ target: figure, judgement }, text)];
}

/** The figures of a milestone that are said in its list: of one amount for many places the first. */
function listSaid({ own, shared }: Milestone): Figure[] {
  const figures = [...new Set([...own.map(({ figure }) => figure), ...shared])];
  return figures.filter((figure, position) => {
    const same = figures.findIndex(
      ({ value, indicator, period }) =>
        value === figure.value && indicator === figure.indicator && period.end === figure.period.end,
    );
    return same === position;
  });
}

/** A milestone in words: its number, its name, its amount, its places, its day. */
function drawEntry(milestone: Milestone, widthPx: number, drawing: Drawing): Scene {
  const inner = widthPx - NUMERAL_PX;
  const places = listPlaces(milestone, drawing);
  const said = listSaid(milestone).map((figure) => {
    const time = describeTime(figure, drawing);
    const line = time.join(drawing.text.lang === 'zh' ? '，' : ', ');
    const setting = [places, ...(measureText(line, SIDE.size) <= inner ? [line] : time)];
    return drawFigure(milestone.view, figure, NUMBER_PX, inner, drawing, setting);
  });
  const head = drawPartHead(milestone.view, drawing, { size: NUMBER_PX, widthPx: inner });
  const words = stackScenes([head, ...said], 2);
  return {
    width: widthPx,
    height: words.height,
    marks: [...drawNumeral(milestone.number, 9.5, 10), ...placeScene(words, NUMERAL_PX, 0)],
  };
}

/** Where each thing of a list stands, in rows of as many columns as fit. */
function tile(scenes: readonly Scene[], across: number, cell: number, top: number) {
  let y = top;
  const placed: { readonly x: number; readonly y: number }[] = [];
  for (let first = 0; first < scenes.length; first += across) {
    const row = scenes.slice(first, first + across);
    placed.push(...row.map((_, column) => ({ x: column * cell, y: y + 12 })));
    y += 12 + Math.max(...row.map(({ height }) => height)) + 6;
  }
  return { placed, bottom: y };
}

/** Columns of a list: as many as fit, of equal width. */
function layoutTiles(count: number, widthPx: number) {
  const across = Math.max(1, Math.min(count, 4, Math.floor((widthPx + GAP) / (LEAST_PX + GAP))));
  const cell = (widthPx + GAP) / across;
  return { across, cell, inner: cell - GAP };
}

/** The parts that have no day, in words under the list. */
function drawOthers(milestones: readonly Milestone[], top: number, widthPx: number, drawing: Drawing): Scene {
  const others = drawing.view.parts.filter((part) => milestones.every(({ view }) => view !== part));
  if (others.length === 0) return { width: widthPx, height: top, marks: [] };
  const { across, cell, inner } = layoutTiles(others.length, widthPx);
  const scenes = others.map((part) => drawPart(part, drawing, { size: NUMBER_PX, widthPx: inner }));
  const { placed, bottom } = tile(scenes, across, cell, top + 8);
  const marks = others.map((part, position): GroupMark => {
    const { x, y } = placed[position] ?? { x: 0, y: 0 };
    const words = scenes[position];
    return groupPart(part, { x: x + 6, y: y + 10 }, words ? placeScene(words, x, y) : [], drawing);
  });
  const rule: Mark = { kind: 'line', x1: 0, x2: widthPx, y1: top + 6, y2: top + 6, stroke: 'line1' };
  return { width: widthPx, height: bottom, marks: [rule, ...marks] };
}

/**
 * A roll-out: places by what is asked of them down, time across. A square is a deadline that has passed, a circle one
 * to come, a bar across the rows is asked of all; stipple is silence until today. Numbers lead to the words below.
 */
export function layoutRollout(drawing: Drawing, widthPx: number): Scene {
  const milestones = listMilestones(drawing.view);
  const frame = layoutFrame(drawing, milestones, listWaves(milestones, drawing.view.region.adcode), widthPx);
  const numerals = placeNumerals(milestones, frame, drawing);
  const { across, cell, inner } = layoutTiles(milestones.length, widthPx);
  const entries = milestones.map((milestone) => drawEntry(milestone, inner, drawing));
  const list = tile(entries, across, cell, frameHeight(frame) + 4);
  const groups = milestones.map((milestone, position): GroupMark => {
    const { marks, at } = drawMilestone(milestone, frame, drawing);
    const { x, y } = list.placed[position] ?? { x: 0, y: 0 };
    const entry = entries[position];
    const words = entry ? placeScene(entry, x, y) : [];
    return groupPart(milestone.view, at, [...marks, ...(numerals.get(milestone) ?? []), ...words], drawing);
  });
  const others = drawOthers(milestones, list.bottom, widthPx, drawing);
  return {
    width: widthPx,
    height: others.height,
    marks: [
      ...drawFrame(frame),
      ...frame.rows.flatMap((row) => drawRowTime(row, milestones, frame, drawing)),
      ...drawToday(frame, drawing),
      ...groups,
      ...others.marks,
    ],
  };
}
