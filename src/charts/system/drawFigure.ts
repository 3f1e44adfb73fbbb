import type { DerivedValue } from '../../domain/records/derivedValue';
import type { Figure } from '../../domain/records/figure';
import { listFigures, selectCommonPeriod } from '../../domain/systemFigures';
import type { PartView, SystemView } from '../../domain/systemView';
import { formatDerivedValue } from '../../format/formatDerivedValue';
import { formatFigureName } from '../../format/formatPart';
import { formatPeriod } from '../../format/formatPeriod';
import { formatBy, formatPlace } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import { joinScenes, shiftMark } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';
import { layoutVerdictGlyph } from '../verdict/verdictMarks';
import { type Drawing, drawHole, drawNumber, drawTag, isWritten, judge, type NumberPx } from './partWords';
import { drawParagraph, type Letters, NAME, SIDE, stackScenes } from './stackScenes';

const BADGE: Letters = { size: 11, weight: 400, fill: 'ink2' };

/** When and where a figure is, as far as the drawing does not say it of all. */
function describeSetting({ part }: PartView, figure: Figure, { view, text }: Drawing): string {
  const common = selectCommonPeriod(view);
  const date = figure.kind === 'target' ? formatBy(figure.period, text) : formatPeriod(figure.period, text.lang);
  const isCommon = figure.kind !== 'target' && common !== null && formatPeriod(common, text.lang) === date;
  // A part that is a place itself (干丰社区) has said where its numbers are of.
  const site = part.name && figure.site?.zh.includes(part.name.zh) ? undefined : figure.site;
  const region = figure.region === view.region.adcode ? undefined : view.regions.get(figure.region);
  const place = [...(region ? [formatPlace(region, text)] : []), ...(site ? [text.both(site)] : [])];
  return [...place, ...(isCommon ? [] : [date])].join(' · ');
}

/** The dotted badge of what is worked out by us. */
function drawBadge(text: Text): Scene {
  const words = text.t('derived.badge');
  const width = measureText(words, BADGE.size) + 8;
  const box: Mark = {
    kind: 'rect',
    x: 0.5,
    y: 1.5,
    width: width - 1,
    height: 15,
    fill: 'none',
    stroke: 'ink3',
    dash: '1.5 1.5',
  };
  return {
    width,
    height: 18,
    marks: [box, { kind: 'text', ...BADGE, x: width / 2, y: 13, text: words, anchor: 'middle' }],
  };
}

/** The name of a value of ours without what its badge says. */
const nameDerived = ({ name }: DerivedValue, text: Text): string =>
  text
    .both(name)
    .replace(/[（(](?:推算|worked out)[^）)]*[）)]/u, '')
    .trim();

/** A value of ours under the figure that it is computed from: that we worked it out, its name and the value. */
function drawDerived(derived: DerivedValue, widthPx: number, text: Text): Scene {
  const badge = drawBadge(text);
  const x = badge.width + 6;
  // A sign stays with its number.
  const value = `${nameDerived(derived, text)} ${formatDerivedValue(derived, text).replace(/([≥≤]) /u, '$1')}`;
  return joinScenes([
    { scene: badge, x: 0, y: 0 },
    { scene: drawParagraph(value, SIDE, widthPx - x), x, y: 0 },
  ]);
}

/** What we worked out that ends at this figure: the last of its inputs in the order of the parts. */
function selectDerivedAt(figure: Figure, { derived, parts }: SystemView): DerivedValue[] {
  const order = listFigures({ parts }).map(({ id }) => id);
  return derived.filter(
    ({ inputs }) => order.filter((id) => inputs.some((input) => input === id)).at(-1) === figure.id,
  );
}

const suffixOf = ({ kind }: Figure, { t }: Text): string =>
  kind === 'standard' ? t('picture.standard') : kind === 'change' ? t('picture.change') : '';

/**
 * A figure in words: its verdict where it is required, its number, its name, its date, what follows, its words.
 * @param setting when and where it is, in words, line by line
 */
export function drawFigure(
  part: PartView,
  figure: Figure,
  size: NumberPx,
  widthPx: number,
  drawing: Drawing,
  setting: readonly string[] = [describeSetting(part, figure, drawing)],
): Scene {
  const { view, text } = drawing;
  const judgement = judge(figure, drawing);
  const glyph = judgement ? layoutVerdictGlyph(judgement) : null;
  const indent = glyph ? glyph.width + 4 : 0;
  const name = formatFigureName(part, figure, view, text) + suffixOf(figure, text);
  const number = isWritten(figure, text)
    ? drawNumber(figure, name, size, widthPx - indent, text)
    : stackScenes([drawHole(drawing), drawParagraph(name, NAME, widthPx - indent)], 2);
  const head: Scene = joinScenes([
    ...(glyph
      ? [
          {
            scene: { width: glyph.width, height: 18, marks: glyph.marks.map((mark) => shiftMark(mark, 0, 3)) },
            x: 0,
            y: 0,
          },
        ]
      : []),
    { scene: number, x: indent, y: 0 },
  ]);
  return stackScenes([
    head,
    ...setting.map((words) => drawParagraph(words, SIDE, widthPx)),
    ...selectDerivedAt(figure, view).map((derived) => drawDerived(derived, widthPx, text)),
    drawTag(figure.id, figure.line, text),
  ]);
}
