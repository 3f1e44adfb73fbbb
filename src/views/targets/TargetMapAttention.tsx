import { useEffect, useMemo } from 'react';
import {
  ATTAINMENT_KEYS,
  attainmentKeyOf,
  type AttainmentKey,
  drawKeySample,
  holdsAttainmentKey,
  selectAttainmentCounts,
} from '../../charts/map/keys/attainmentKey';
import { KeyRow } from '../../charts/map/keys/KeyHits';
import type { PlacedMap } from '../../charts/map/placing/placedMap';
import { KeyHighlight, MapHighlight, MapSpoken } from '../../charts/map/interaction/MapHighlight';
import { positionCard } from '../../charts/map/interaction/positionCard';
import { SceneMark } from '../../charts/scene/SceneSvg';
import { paths } from '../../config/paths';
import type { GeoMap } from '../../domain/geoMap';
import { formatDeadlineShort } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import type { DatasetIndex } from '../../selectors/indexDataset';
import type { PlacedTarget, TargetPlace } from '../../selectors/selectTargetPlaces';
import { useAttentionStore } from '../../store/attentionStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { Card } from '../../ui/PlaceCard';
import { Sheet } from '../../ui/PlaceSheet';
import { describeReach, formatAsked, TargetPlaceLists } from './TargetMapPlace';

// What answers to pointer, finger and keys on the map of targets.

/** The key of this map stands beside it. */
const NO_KEYS: readonly never[] = [];
const CARD_TARGETS = 3;
/** Of the card, in pixels: its head and foot, and each target. */
const CARD_HEIGHT = { frame: 76, target: 64 } as const;
/** The attention store serves every map: a class of this one must mean nothing on another. */
const KEY_PREFIX = 'target:';

const markKey = (key: AttainmentKey | null) =>
  useAttentionStore.getState().markKey(key === null ? null : KEY_PREFIX + key);
const close = () => useAttentionStore.getState().attend(null);

const readKey = (mapKey: string | null): AttainmentKey | null =>
  ATTAINMENT_KEYS.find((key) => KEY_PREFIX + key === mapKey) ?? null;

interface MapProps {
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
  readonly places: readonly TargetPlace[];
}

/** The places that lie inside a province and have targets of their own. */
export const selectInside = (places: readonly TargetPlace[], index: DatasetIndex, adcode: string): TargetPlace[] =>
  places.filter(({ region }) => region.adcode !== adcode && index.provinceOf(region.adcode)?.adcode === adcode);

export const countTargets = (places: readonly TargetPlace[]): number =>
  places.reduce((sum, place) => sum + place.targets.length, 0);

const placeOf = (places: readonly TargetPlace[], adcode: string | null): TargetPlace | undefined =>
  places.find((place) => place.region.adcode === adcode);

/** The attended place outlined, and the places of a row of the key. */
export function TargetOverlay({ geo, placed, places }: MapProps) {
  const { adcode, mapKey } = useAttentionStore();
  const key = readKey(mapKey);
  const keeps = useMemo(
    () =>
      key === null
        ? null
        : (code: string) => !placed.outside.has(code) && holdsAttainmentKey(key, placeOf(places, code)),
    [key, places, placed],
  );
  // The controls go with the page, and their last word with them.
  useEffect(() => () => markKey(null), []);
  return (
    <>
      <KeyHighlight geo={geo} placed={placed} keys={NO_KEYS} keeps={keeps} />
      <MapHighlight geo={geo} placed={placed} adcode={adcode} />
    </>
  );
}

const Sample = ({ of }: { readonly of: AttainmentKey }) => (
  <svg width="30" height="24" viewBox="0 0 30 24" aria-hidden="true">
    {drawKeySample(of, 15, 12).map((mark, i) => (
      <SceneMark key={i} mark={mark} />
    ))}
  </svg>
);

function CardTarget({ target }: { readonly target: PlacedTarget }) {
  const text = useText();
  const { shown } = target;
  return (
    <li>
      <AtlasLink to={paths.target(shown.target.id)}>{text.both(shown.indicator.name)}</AtlasLink>{' '}
      <strong>{formatAsked(target, text)}</strong>
      <span className="caption">
        {describeReach(target, text)} ·{' '}
        {text.t('target.by', { deadline: formatDeadlineShort(shown.target.period, text) })} ·{' '}
        {text.t(`verdict.${shown.judgement.verdict}`)}
      </span>
    </li>
  );
}

/** The first targets of a place beside its sign; of a place without any, what lies inside it. */
function CardFacts({ own, silence }: { readonly own: TargetPlace | undefined; readonly silence: string }) {
  const { t } = useText();
  if (!own) return <p className="muted">{silence}</p>;
  const rest = own.targets.length - CARD_TARGETS;
  return (
    <>
      <ul>
        {own.targets.slice(0, CARD_TARGETS).map((target) => (
          <CardTarget key={target.key} target={target} />
        ))}
      </ul>
      <p className="map-tip-foot">
        <span>{rest > 0 ? t('target.map.more', { count: rest }) : ''}</span>
        <span className="caption">{t('mapCard.close')}</span>
      </p>
    </>
  );
}

interface AttendedProps extends MapProps {
  readonly index: DatasetIndex;
}

/** The place under the pointer or the keys beside its sign; the place under a finger in a sheet. */
function Shown({ index, places, geo, placed }: AttendedProps) {
  const { t, both } = useText();
  const { adcode: attended, attend, tapped, tap } = useAttentionStore();
  const { isCompact } = placed.frame;
  const region = index.regions.get((isCompact ? tapped : attended) ?? '');
  if (!region) return null;
  const own = placeOf(places, region.adcode);
  const inside = selectInside(places, index, region.adcode);
  const name = both(region.name);
  const key = own ? attainmentKeyOf(own) : 'silent';
  const head = {
    region,
    mark: <Sample of={key} />,
    caption: t(`level.${region.level}`) + (own ? ` · ${t('target.map.count', { count: own.targets.length })}` : ''),
  };
  if (isCompact) {
    return (
      <Sheet
        {...head}
        onClose={() => {
          tap(null);
          close();
        }}
      >
        {own ? (
          <p className="caption">{t(`target.map.key.${key}`)}</p>
        ) : (
          <p className="muted">{t(inside.length > 0 ? 'target.map.within' : 'target.map.noneHere', { name })}</p>
        )}
        <TargetPlaceLists own={own ?? null} inside={inside} onLeave={() => tap(null)} />
      </Sheet>
    );
  }
  const height = CARD_HEIGHT.frame + Math.min(own?.targets.length ?? 0, CARD_TARGETS) * CARD_HEIGHT.target;
  const position = positionCard(placed, geo, region.adcode, height);
  if (!position) return null;
  const silence =
    inside.length > 0
      ? t('target.map.spokenWithin', { name, count: countTargets(inside) })
      : t('target.map.noneHere', { name });
  return (
    <Card key={region.adcode} {...head} position={position} onHold={() => attend(region.adcode)} onClose={close}>
      <CardFacts own={own} silence={silence} />
    </Card>
  );
}

/** The attended place in words, as a card and as a sheet. */
export function TargetAttention(props: AttendedProps) {
  const { index, places, placed } = props;
  const text = useText();
  const adcode = useAttentionStore((state) => state.adcode);
  const describe = (code: string) => {
    const name = text.both(index.regions.get(code)?.name ?? { zh: code, en: code });
    const count = countTargets(selectInside(places, index, code));
    return count > 0 ? text.t('target.map.spokenWithin', { name, count }) : text.t('target.map.spokenNone', { name });
  };
  return (
    <>
      <MapSpoken placed={placed} text={text} adcode={adcode} describe={describe} />
      <Shown {...props} />
    </>
  );
}

/** What the signs mean, with the number of places of each; every row makes its places stand out. */
export function TargetKey({
  places,
  geo,
  outside,
}: {
  readonly places: readonly TargetPlace[];
  readonly geo: GeoMap;
  readonly outside: ReadonlySet<string>;
}) {
  const { t } = useText();
  const counts = selectAttainmentCounts(places, geo, outside);
  const attended = useAttentionStore((state) => state.adcode);
  const isMarked = (key: AttainmentKey) =>
    attended !== null && !outside.has(attended) && holdsAttainmentKey(key, placeOf(places, attended));
  return (
    <>
      <h3 className="target-map-key-head">{t('target.map.keyTitle')}</h3>
      <ul className="target-map-key">
        {ATTAINMENT_KEYS.map((key) => (
          <li key={key} className={counts[key] === 0 ? 'is-empty' : undefined}>
            <KeyRow of={key} isMarked={isMarked(key)} onMark={markKey}>
              <Sample of={key} />
              <span>{t(`target.map.key.${key}`)}</span>
              <strong>{counts[key]}</strong>
            </KeyRow>
          </li>
        ))}
      </ul>
    </>
  );
}
