import { formatPlace } from '../../format/formatTarget';
import { measureText } from '../scene/measureText';
import type { Mark } from '../scene/scene';
import type { Drawing } from './partWords';
import { computeAxis, type Frame, type Row, scaleDays } from './rolloutFrame';
import { drawOnRow, drawRowTime } from './rolloutMarks';
import { listMilestones, listWaves, type Milestone, type Wave } from '../../domain/rollout';
import { EDGE_PX, SMALL_PX, type Thumb } from './thumbFrame';

const GAP = 16;
const FOOT_PX = 20;
/** Least room of the name of a year. */
const YEAR_PX = 56;

/** A wave as one row: the name of its one place, or how many they are. */
function nameWave({ places }: Wave, { view, text }: Drawing): string {
  const [first = ''] = places;
  const region = view.regions.get(first);
  return places.length === 1 && region ? formatPlace(region, text) : text.t('picture.places', { count: places.length });
}

/** A row for each wave, and one for what is asked of all of them. */
function listRows(milestones: readonly Milestone[], thumb: Thumb): Row[] {
  const home = thumb.view.region;
  const waves = listWaves(milestones, home.adcode);
  const hasShared = milestones.some(({ shared }) => shared.length > 0) && !waves[0]?.places.includes(home.adcode);
  const rows = waves.map((wave) => ({ adcode: wave.places[0] ?? '', name: nameWave(wave, thumb), wave }));
  const all = { adcode: home.adcode, name: formatPlace(home, thumb.text), wave: { places: [home.adcode], due: null } };
  const shown = hasShared ? [...rows, all] : rows;
  const pitch = (thumb.heightPx - FOOT_PX - 6) / shown.length;
  return shown.map((row, position) => ({ ...row, y: 4 + pitch * (position + 0.5) }));
}

/** Names of years, as many as have room. */
function drawYears({ axis, left, right }: Frame, { heightPx }: Thumb): Mark[] {
  const step = Math.ceil(YEAR_PX / ((right - left) / Math.max(1, axis.years.length)));
  return axis.years
    .filter((_, position) => position % step === 0)
    .map(({ year, middle }): Mark => ({
      kind: 'text',
      x: left + axis.at(middle) * (right - left),
      y: heightPx - 6,
      text: String(year),
      size: SMALL_PX,
      fill: 'ink2',
      anchor: 'middle',
    }));
}

/** A roll-out with a row for each wave: its deadlines, silence since, and today. */
export function drawThumbRollout(thumb: Thumb): Mark[] {
  const milestones = listMilestones(thumb.view);
  const rows = listRows(milestones, thumb);
  const axis = computeAxis(thumb, milestones);
  const names = Math.max(...rows.map(({ name }) => measureText(name, SMALL_PX)));
  const [left, right] = [EDGE_PX + names + GAP, thumb.widthPx - EDGE_PX];
  const days = scaleDays(axis, left, right);
  const frame: Frame = { widthPx: thumb.widthPx, rows, waves: [], axis, left, right, bottom: thumb.heightPx, ...days };
  const today = frame.at(thumb.today);
  const home = thumb.view.region.adcode;
  return [
    ...rows.flatMap((row) => [
      ...drawRowTime(row, milestones, frame, thumb),
      ...milestones.flatMap(({ own, shared }) => {
        const found = own.filter(({ adcode }) => row.wave.places.includes(adcode)).map(({ figure }) => figure);
        const figures = row.adcode === home ? shared : found.slice(0, 1);
        return figures.flatMap((figure) => drawOnRow(figure, row.y, frame, thumb));
      }),
      {
        kind: 'text',
        x: left - GAP,
        y: row.y + 4,
        text: row.name,
        size: SMALL_PX,
        fill: 'ink2',
        anchor: 'end',
      } as const,
    ]),
    { kind: 'line', x1: today, x2: today, y1: 4, y2: thumb.heightPx - FOOT_PX, stroke: 'ink1', strokeWidth: 1.5 },
    ...drawYears(frame, thumb),
  ];
}
