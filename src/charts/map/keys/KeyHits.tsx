import type { ReactNode } from 'react';
import type { HomeText } from '../../../messages/text';
import { formatNumber } from '../../../format/formatNumber';
import { CLASS_WIDTH, listStates, type StateCounts } from './drawKeys';
import { KEY, topOfClasses, topOfStates } from './panelKeys';
import type { MapKeyClass } from './keyClasses';
import type { PlacedMap } from '../placing/placedMap';
import { MapKey, type MapKeyProps } from './MapKey';
import { CLASS_TOKENS } from '../placing/mapSeries';
import type { Box } from '../../scene/box';
import './keyHits.css';

/** What makes the rows of a legend controls. */
export interface KeyControls<Key extends string> {
  /** Whether the highlighted place belongs to a row. */
  readonly isMarked: (key: Key) => boolean;
  readonly onMark: (key: Key | null) => void;
}

const answer = <K extends string>(key: K, onMark: (key: K | null) => void) => ({
  onPointerEnter: () => onMark(key),
  onPointerLeave: () => onMark(null),
  onFocus: () => onMark(key),
  onBlur: () => onMark(null),
  onClick: () => onMark(key),
});

const classNameOf = (isMarked: boolean): string => (isMarked ? 'key-hit is-marked' : 'key-hit');

/** The words of a class of fills: from its lower to its upper bound. */
function describeClass(placed: PlacedMap, i: number, { t, lang }: HomeText): string {
  const [from, to] = [placed.scale.breaks[i - 1] ?? 0, placed.scale.breaks[i]];
  const bounds = { from: formatNumber(from, lang), to: to === undefined ? '' : formatNumber(to, lang) };
  return to === undefined ? t('mapCard.classAbove', bounds) : t('mapCard.class', bounds);
}

interface KeyRowProps<Key extends string> extends KeyControls<Key> {
  readonly of: Key;
  readonly children: ReactNode;
}

/**
 * A row of a legend as a control: pointing at it, reaching it by Tab or pressing it makes its places stand out on the
 * map.
 */
export function KeyRow<Key extends string>({ of, isMarked, onMark, children }: KeyRowProps<Key>) {
  return (
    <button type="button" className={`key-row ${classNameOf(isMarked(of))}`} {...answer(of, onMark)}>
      {children}
    </button>
  );
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
    box: { x: x + i * CLASS_WIDTH, y, width: CLASS_WIDTH, height },
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
  const top = topOfStates(height, hasClasses, counts);
  const states = listStates(counts).map((key, row) => ({
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
      bar={<KeyHits<MapKeyClass> {...controls} hits={barHits(placed, text, 0, 5, 44)} width={260} height={50} />}
    />
  );
}
