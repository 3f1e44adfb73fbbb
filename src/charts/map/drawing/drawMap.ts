import type { Token } from '../../../config/palette';
import { isLowerBound, isUpperBound } from '../../../domain/codes';
import type { GroupMark, Mark } from '../../scene/scene';
import { drawPointSign } from '../../signs/drawStateSign';
import { letterPx, type MapFrame } from '../geometry/mapFrame';
import {
  CHEVRON,
  type LabelLine,
  leaderOfTile,
  type PlacedMap,
  type PlacedMark,
  type PlacedTile,
} from '../placing/placedMap';

const LABEL_STYLE: Record<LabelLine[number]['role'], { fill: Token; weight: 400 | 700; shrink: number }> = {
  name: { fill: 'ink1', weight: 400, shrink: 0 },
  value: { fill: 'actualText', weight: 700, shrink: 0 },
  own: { fill: 'ink1', weight: 700, shrink: 0 },
  target: { fill: 'req', weight: 700, shrink: 0 },
  date: { fill: 'ink2', weight: 400, shrink: 1.5 },
};

export function drawChevrons({ x, y, r }: Pick<PlacedMark, 'x' | 'y' | 'r'>, stroke: Token): Mark[] {
  const tip = r + CHEVRON;
  return [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ].map(([dx = 0, dy = 0]) => ({
    kind: 'path',
    fill: 'none',
    stroke,
    strokeWidth: 1.6,
    d: [
      `M${x + dx * (tip - 3) - dy * 4} ${y + dy * (tip - 3) - dx * 4}`,
      `L${x + dx * tip} ${y + dy * tip}`,
      `L${x + dx * (tip - 3) + dy * 4} ${y + dy * (tip - 3) + dx * 4}`,
    ].join(''),
  }));
}

/**
 * The qualifier of a circle or ring: open chevrons for over, a dashed outer circle for about, an inner one for nearly,
 * under and at most.
 */
function drawQualifier(mark: PlacedMark): Mark[] {
  const { x, y, r, place } = mark;
  const stroke: Token = place.state === 'target' ? 'req' : 'actual';
  if (isLowerBound(place.qualifier)) return r >= 8 ? drawChevrons(mark, stroke) : [];
  if (place.qualifier === 'about')
    return [{ kind: 'circle', cx: x, cy: y, r: r + 3.2, fill: 'none', stroke, strokeWidth: 1.2, dash: '2.2 2.2' }];
  if ((place.qualifier === 'nearly' || isUpperBound(place.qualifier)) && r > 6)
    return [
      {
        kind: 'circle',
        cx: x,
        cy: y,
        r: r * 0.95 - 2,
        fill: 'none',
        stroke: 'page',
        strokeWidth: 1.2,
        dash: '2.2 2.2',
      },
    ];
  return [];
}

/** The sign of a place with what keeps it clear of the land and of other signs. */
function drawPoint({ x, y, r, place }: PlacedMark): Mark[] {
  const circle = { kind: 'circle', cx: x, cy: y } as const;
  const sign = drawPointSign(place.state, { x, y, r });
  switch (place.state) {
    case 'target':
      return [{ ...circle, r, fill: 'none', stroke: 'page', strokeWidth: 4, opacity: 0.85 }, ...sign];
    case 'value':
      return [{ ...circle, r: r + 1.25, fill: 'page' }, ...sign.map((mark) => ({ ...mark, opacity: 0.86 }))];
    default:
      return sign;
  }
}

/** Circles and rings, largest first so that small ones stay on top. */
export const drawPoints = (placed: PlacedMap): GroupMark[] =>
  placed.marks
    .filter((mark) => mark.glyph ?? mark.shape === 'point')
    .map((mark) => ({
      kind: 'group',
      id: `place-${mark.place.adcode}`,
      adcode: mark.place.adcode,
      state: mark.place.state,
      label: mark.place.spoken,
      marks: mark.glyph ?? [...drawPoint(mark), ...drawQualifier(mark)],
    }));

function drawLine(
  line: LabelLine,
  { box, anchor, size }: PlacedMap['labels'][number],
  y: number,
  frame: MapFrame,
): Mark {
  const x = box.x + (anchor === 'start' ? 0 : anchor === 'end' ? box.width : box.width / 2);
  const runs = line.map((run, i) => {
    const { fill, weight, shrink } = LABEL_STYLE[run.role];
    return {
      text: run.text,
      size: shrink > 0 ? letterPx(frame, size - shrink) : size,
      weight,
      fill,
      gap: i === 0 ? 0 : 4,
    };
  });
  return {
    kind: 'text',
    x,
    y,
    text: line.map((run) => run.text).join(' '),
    size,
    fill: 'ink1',
    anchor,
    halo: 'panel',
    runs,
  };
}

/** Leaders, labels and numbers of reporting places. */
export function drawLabels(placed: PlacedMap): Mark[] {
  const led = placed.labels.flatMap(({ leader }): Mark[] =>
    leader ? [{ kind: 'line', ...leader, stroke: 'ink2', strokeWidth: 0.9 }] : [],
  );
  const texts = placed.labels.flatMap((label) =>
    label.lines.map((line, i) => drawLine(line, label, label.box.y + (i + 1) * (label.size + 3) - 4, placed.frame)),
  );
  const inside = placed.insideLabels.flatMap((label) =>
    label.lines.map((line, i): Mark => {
      const run = line[0] ?? { text: '', role: 'name' };
      const size = i === 2 ? letterPx(placed.frame, label.size - 2) : label.size;
      const y = label.y + (i - (label.lines.length - 1) / 2) * (label.size + 3) + label.size * 0.36;
      return {
        kind: 'text',
        x: label.x,
        y,
        text: run.text,
        size,
        weight: i === 2 ? 400 : 700,
        fill: label.ink ?? LABEL_STYLE[run.role].fill,
        anchor: 'middle',
        ...(label.halo ? { halo: label.halo } : {}),
      };
    }),
  );
  return [...led, ...texts, ...inside, ...placed.numbers.flatMap(({ glyph }) => glyph)];
}

/** Names of areas that report nothing themselves. */
export const drawNames = (placed: PlacedMap): Mark[] =>
  placed.names.map((name) => ({
    kind: 'text',
    x: name.x,
    y: name.y,
    text: name.text,
    size: name.size,
    fill: 'ink3',
    anchor: 'middle',
    halo: 'none',
  }));

function drawTile(tile: PlacedTile, placed: PlacedMap): GroupMark {
  const area = placed.marks.find((mark) => mark.place.adcode === tile.adcode);
  const { box } = tile;
  return {
    kind: 'group',
    id: `tile-${tile.adcode}`,
    adcode: tile.adcode,
    state: area?.place.state ?? 'none',
    marks: [
      { kind: 'line', ...leaderOfTile(tile), stroke: 'ctl', strokeWidth: 0.9 },
      { kind: 'circle', cx: tile.x, cy: tile.y, r: 1.8, fill: 'ink1' },
      {
        kind: 'rect',
        ...box,
        radius: 3,
        fill: area?.fill ?? (placed.outside.includes(tile.adcode) ? 'panel' : 'stipple'),
        stroke: 'ctl',
        strokeWidth: 1,
      },
      {
        kind: 'text',
        x: box.x + box.width / 2,
        y: box.y + 15,
        text: tile.text,
        size: 11,
        fill: area?.fill === 'b4' || area?.fill === 'b5' ? 'page' : 'ink2',
        anchor: 'middle',
      },
    ],
  };
}

/** Enlarged stand-ins for places too small to hit. */
export const drawTiles = (placed: PlacedMap): GroupMark[] => placed.tiles.map((tile) => drawTile(tile, placed));
