import { formatClock, formatVerdict } from '../../format/formatVerdict';
import type { Text } from '../../messages/text';
import { measureText } from '../scene/measureText';
import { joinScenes, shiftMark } from '../scene/placeScene';
import type { Mark, Scene } from '../scene/scene';
import type { JudgedSeries } from '../../domain/targetSeries';
import { layoutVerdictGlyph } from './verdictMarks';

const LINE_PX = 36;

/** The verdict as one line for exported images: glyph, words, and where the clock stands. */
function layoutVerdictLine(series: JudgedSeries, text: Text): Scene {
  const glyph = layoutVerdictGlyph(series.judgement);
  const words = formatVerdict(series.judgement, text);
  const x = glyph.width + 8;
  const clock = x + measureText(words, 16, 700) + 12;
  const marks: Mark[] = [
    ...glyph.marks.map((mark) => shiftMark(mark, 0, 3)),
    { kind: 'text', x, y: 18, text: words, size: 16, weight: 700, fill: 'ink1' },
    { kind: 'text', x: clock, y: 18, text: formatClock(series, text), size: 13, fill: 'ink2' },
  ];
  return { width: clock, height: LINE_PX, marks };
}

/** A chart of a target under the line of its verdict. */
export const stackVerdict = (series: JudgedSeries, chart: Scene, text: Text): Scene => ({
  ...joinScenes([
    { scene: layoutVerdictLine(series, text), x: 0, y: 0 },
    { scene: chart, x: 0, y: LINE_PX },
  ]),
  width: chart.width,
});
