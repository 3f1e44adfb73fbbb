import { placeScene } from '../charts/scene/placeScene';
import type { Mark, Scene } from '../charts/scene/scene';
import { drawSiteSign } from '../charts/signs/drawSiteSign';
import { drawAreaSign, drawPointSign } from '../charts/signs/drawStateSign';
import { layoutLines } from '../export/figureParts';
import { measureLine, wrapLines } from '../export/wrapLines';
import type { Text } from '../messages/text';
import type { CardFact } from './selectCardFacts';

/** The size that services which show links as cards ask for. */
export const CARD_WIDTH_PX = 1200;
export const CARD_HEIGHT_PX = 630;

/** What a mark without a number means. */
export type CardState = 'none' | 'incomparable' | 'target';

/** What a card says. */
export interface CardContent {
  readonly title: string;
  readonly subtitle: string;
  /** A sentence; stands where figures do not, or under the subtitle. */
  readonly lead: string;
  readonly facts: readonly CardFact[];
  readonly mapTitle: string;
  /** States of the map that its letters do not explain. */
  readonly states: readonly CardState[];
  readonly foot: readonly string[];
  /** The map at its largest in a box. */
  readonly drawMap: (widthPx: number, heightPx: number) => Scene;
}

const LEFT = { x: 48, widthPx: 452 } as const;
const MAP = { x: 532, y: 66, widthPx: 620, heightPx: 432 } as const;
const FOOT_PX = 15;
const FOOT_LINE_PX = 22;
const MOST_FOOT_LINES = 4;
const TITLE_SIZES = [60, 52, 46, 40] as const;
const MOST_TITLE_LINES = 3;

function layoutTitle(title: string): { readonly size: number; readonly lines: readonly string[] } {
  const wrapped = TITLE_SIZES.map((size) => ({ size, lines: wrapLines(title, size, LEFT.widthPx, 700) }));
  return (
    wrapped.find(({ lines }) => lines.length <= 1) ??
    wrapped.findLast(({ lines }) => lines.length <= MOST_TITLE_LINES) ?? {
      size: 40,
      lines: wrapLines(title, 40, LEFT.widthPx, 700),
    }
  );
}

function drawWordmark(text: Text): Mark[] {
  const name = text.t('shell.name');
  return [
    ...drawSiteSign(LEFT.x + 11, 52, 10),
    ...layoutLines([name], LEFT.x + 34, 36, 32, { size: 24, weight: 700, fill: 'ink1', family: 'serif' }).marks,
    ...layoutLines([text.t('site.motto')], LEFT.x + 34 + measureLine(name, 24, 700) + 16, 36, 32, {
      size: 17,
      fill: 'ink3',
    }).marks,
  ];
}

/** A figure in two lines; a target has the colour that targets have everywhere, and says so in words. */
function drawFact({ figure, label, value, when }: CardFact, top: number): Mark[] {
  const isTarget = figure.kind === 'target';
  const [first = '', ...more] = wrapLines(label, 18, LEFT.widthPx - 16);
  const valuePx = measureLine(value, 28, 700);
  return [
    { kind: 'rect', x: LEFT.x, y: top + 4, width: 4, height: 54, fill: isTarget ? 'req' : 'actual' },
    ...layoutLines([more.length > 0 ? `${first}…` : first], LEFT.x + 16, top, 24, { size: 18, fill: 'ink2' }).marks,
    ...layoutLines([value], LEFT.x + 16, top + 24, 38, { size: 28, weight: 700, fill: isTarget ? 'req' : 'actualText' })
      .marks,
    ...layoutLines([when], LEFT.x + 16 + valuePx + 14, top + 26, 38, { size: 18, fill: 'ink3' }).marks,
  ];
}

/** The signs of the map in a line above it. */
function drawKey(states: readonly CardState[], text: Text): Mark[] {
  const marks: Mark[] = [];
  let x: number = MAP.x;
  for (const state of states) {
    const words = text.t(`state.${state}`);
    marks.push(
      ...(state === 'target'
        ? drawPointSign('target', { x: x + 12, y: 47, r: 8 })
        : [drawAreaSign(state, { x, y: 39, width: 24, height: 16 })]),
      ...layoutLines([words], x + 32, 35, 24, { size: 16, fill: 'ink2' }).marks,
    );
    x += 32 + measureLine(words, 16) + 22;
  }
  return marks;
}

function drawFoot(lines: readonly string[]): { readonly marks: readonly Mark[]; readonly top: number } {
  const wrapped = lines
    .flatMap((line) => wrapLines(line, FOOT_PX, CARD_WIDTH_PX - 2 * LEFT.x))
    .slice(0, MOST_FOOT_LINES);
  const top = CARD_HEIGHT_PX - 18 - wrapped.length * FOOT_LINE_PX;
  const rule: Mark = {
    kind: 'line',
    x1: LEFT.x,
    y1: top - 9.5,
    x2: CARD_WIDTH_PX - LEFT.x,
    y2: top - 9.5,
    stroke: 'line2',
    strokeWidth: 1,
  };
  return {
    marks: [rule, ...layoutLines(wrapped, LEFT.x, top, FOOT_LINE_PX, { size: FOOT_PX, fill: 'ink2' }).marks],
    top: top - 9,
  };
}

/** Words on the left, the map on the right, sources below, in one frame. */
export function layoutCard(content: CardContent, text: Text): Mark[] {
  const foot = drawFoot(content.foot);
  const title = layoutTitle(content.title);
  const head = layoutLines(title.lines, LEFT.x, 88, title.size * 1.25, {
    size: title.size,
    weight: 700,
    fill: 'ink1',
    family: 'serif',
  });
  const below = layoutLines(wrapLines(content.subtitle, 20, LEFT.widthPx), LEFT.x, head.bottom + 4, 28, {
    size: 20,
    fill: 'ink2',
  });
  const lead = layoutLines(
    wrapLines(content.lead, 20, LEFT.widthPx),
    LEFT.x,
    below.bottom + (content.facts.length > 0 ? 0 : 16),
    30,
    { size: 20, fill: 'ink2' },
  );
  const facts = content.facts.flatMap((fact, row) => drawFact(fact, lead.bottom + 20 + row * 78));
  const heightPx = Math.min(MAP.heightPx, foot.top - 16 - MAP.y);
  const map = content.drawMap(MAP.widthPx, heightPx);
  const [x, y] = [MAP.x + (MAP.widthPx - map.width) / 2, MAP.y + (heightPx - map.height) / 2];
  return [
    { kind: 'rect', x: 0, y: 0, width: CARD_WIDTH_PX, height: CARD_HEIGHT_PX, fill: 'page' },
    { kind: 'rect', x: 0, y: 0, width: CARD_WIDTH_PX, height: 8, fill: 'ink1' },
    {
      kind: 'group',
      id: 'words',
      marks: [...drawWordmark(text), ...head.marks, ...below.marks, ...lead.marks, ...facts],
    },
    {
      kind: 'group',
      id: 'map-title',
      marks: layoutLines([content.mapTitle], MAP.x + MAP.widthPx, 33, 28, { size: 18, fill: 'ink2', anchor: 'end' })
        .marks,
    },
    { kind: 'group', id: 'key', marks: drawKey(content.states, text) },
    { kind: 'group', id: 'map', marks: placeScene(map, x, y) },
    { kind: 'group', id: 'foot', marks: foot.marks },
  ];
}
