import type { HomeText } from '../../../messages/text';
import { formatNumber } from '../../../format/formatNumber';
import { KEY, type StateCounts, STATES, topOfClasses, topOfStates } from './drawKeys';
import type { MapKeyClass } from './keyClasses';
import type { PlacedMap } from '../placing/placedMap';
import { MapKey, type MapKeyProps } from './MapKey';
import { CLASS_TOKENS } from '../placing/mapSeries';
import type { Box } from '../../scene/box';
import { answer, classNameOf, type KeyControls, KeyRow } from './KeyRow';
import './keyHits.css';

/** The words of a class of fills: from its lower to its upper bound. */
function describeClass(placed: PlacedMap, i: number, { t, lang }: HomeText): string {
  const [from, to] = [placed.scale.breaks[i - 1] ?? 0, placed.scale.breaks[i]];
  const bounds = { from: formatNumber(from, lang), to: to === undefined ? '' : formatNumber(to, lang) };
  return to === undefined ? t('mapCard.classAbove', bounds) : t('mapCard.class', bounds);
}

interface HitsProps<Key extends string> extends KeyControls<Key> {
  readonly hits: readonly { readonly key: Key; readonly label: string; readonly box: Box }[];
  readonly width: number;
  readonly height: number;
}

/** Controls laid over a drawn legend, each with the words that are drawn below it. */
export function KeyHits<Key extends string>({ hits, width, height, isMarked, onMark }: HitsProps<Key>) {
  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return hits.map(({ key, label, box }) => (
    <button
      key={key}
      type="button"
      aria-label={label}
      className={classNameOf(isMarked(key))}
      {...answer(key, onMark)}
      style={{
        left: percent(box.x, width),
        top: percent(box.y, height),
        width: percent(box.width, width),
        height: percent(box.height, height),
      }}
    />
  ));
}

const barHits = (placed: PlacedMap, text: HomeText, x: number, y: number, height: number) =>
  CLASS_TOKENS.map((key, i) => ({
    key,
    label: describeClass(placed, i, text),
    box: { x: x + i * KEY.classWidth, y, width: KEY.classWidth, height },
  }));

const usesFills = (placed: PlacedMap): boolean =>
  placed.marks.some((mark) => mark.shape === 'area' && mark.place.state === 'value');

interface PanelKeyProps extends KeyControls<MapKeyClass> {
  readonly placed: PlacedMap;
  readonly counts: StateCounts;
  readonly text: HomeText;
}

/** Controls over the keys inside a wide map. */
export function PanelKeyHits({ placed, counts, text, ...controls }: PanelKeyProps) {
  const { width, height } = placed.frame;
  const hasClasses = usesFills(placed);
  const top = topOfStates(height, hasClasses);
  const states = STATES.map((key, row) => ({
    key,
    label: text.t('mapCard.keyRow', { name: text.t(`map.key.${key}`), count: counts[key] }),
    box: { x: KEY.x - 4, y: top + (row - 0.5) * KEY.row, width: 224, height: KEY.row },
  }));
  return (
    <KeyHits<MapKeyClass>
      {...controls}
      hits={[...states, ...(hasClasses ? barHits(placed, text, KEY.x, topOfClasses(height) - 6, 30) : [])]}
      width={width}
      height={height}
    />
  );
}

interface BarHitsProps extends KeyControls<MapKeyClass> {
  readonly placed: PlacedMap;
  readonly text: HomeText;
}

/** Controls over the bar of fills below a map. */
const BarHits = ({ placed, text, ...controls }: BarHitsProps) => (
  <KeyHits<MapKeyClass> {...controls} hits={barHits(placed, text, 0, 5, 44)} width={260} height={50} />
);

interface LiveMapKeyProps extends MapKeyProps, KeyControls<MapKeyClass> {
  /** A class says itself in words that the first screen does not bring. */
  readonly text: HomeText;
}

/** The legend below a map, its states and its classes of fills as controls. */
export function LiveMapKey({ isMarked, onMark, ...key }: LiveMapKeyProps) {
  const { placed, text } = key;
  const controls = { isMarked, onMark };
  return (
    <MapKey
      {...key}
      renderRow={(state, row) => (
        <KeyRow<MapKeyClass> of={state} {...controls}>
          {row}
        </KeyRow>
      )}
      bar={<BarHits placed={placed} text={text} {...controls} />}
    />
  );
}
