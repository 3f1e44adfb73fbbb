import { measureText } from '../../scene/measureText';
import { letterPx, type MapFrame } from '../geometry/mapFrame';
import type { LabelRequest } from './labelCandidates';
import type { MapPlace } from './mapSeries';
import type { LabelLine, PlacedMark } from './placedMap';
import { CHEVRON } from './placedMap';
import { hasChevrons } from './placeMarks';

const roleOf = ({ state }: MapPlace): 'target' | 'own' | 'value' =>
  state === 'target' || state === 'own' ? state : 'value';

/** A request for room, with the words of each of its forms. */
export interface WordsRequest extends LabelRequest {
  readonly lines: readonly LabelLine[][];
}

const widthOfLine = (line: LabelLine, size: number, frame: MapFrame): number =>
  line.reduce(
    (sum, run) =>
      sum +
      measureText(
        run.text,
        run.role === 'date' ? letterPx(frame, size - 1.5) : size,
        run.role === 'name' || run.role === 'date' ? 400 : 700,
      ),
    0,
  ) +
  (line.length - 1) * 4;

/**
 * Ways to write a label: name, value and date in one line; date below; one under the other; without the date, then the
 * value alone, where all else fails.
 */
function labelForms(place: MapPlace, isCompact: boolean): LabelLine[][] {
  const name = { text: place.name, role: 'name' } as const;
  const value = { text: place.valueText, role: roleOf(place) } as const;
  const date = { text: place.dateText, role: 'date' } as const;
  const short = [[[name, value]], [[name], [value]], [[value]]];
  if (place.dateText === '') return short;
  const stacked = [[[name, value], [date]], [[name], [value, date]], [[name], [value], [date]], ...short];
  return isCompact ? stacked : [[[name, value, date]], ...stacked];
}

/** What a mark asks of the placing of labels; no forms where its label stands inside it or on its tile. */
export function requestLabel(mark: PlacedMark, isLabelled: boolean, frame: MapFrame, size: number): WordsRequest {
  const lines = isLabelled ? labelForms(mark.place, frame.isCompact) : [];
  const around =
    mark.place.qualifier === 'exact' || mark.shape === 'area' ? 0 : mark.place.qualifier === 'range' ? 7 : 4;
  const [edge, reach] = hasChevrons(mark) ? [1, CHEVRON] : [around, around];
  const full = Math.max(0, ...lines.map((form) => form.flat().length));
  return {
    key: mark.place.adcode,
    x: mark.x,
    y: mark.y,
    r: mark.r + edge,
    reach: mark.reach + reach,
    isLed: mark.shape === 'area',
    lines,
    forms: lines.map((form) => ({
      width: Math.max(...form.map((line) => widthOfLine(line, size, frame))),
      height: form.length * (size + 3),
      cut: full - form.flat().length,
    })),
  };
}
