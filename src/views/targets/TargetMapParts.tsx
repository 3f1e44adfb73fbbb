import {
  ATTAINMENT_KEYS,
  attainmentKeyOf,
  type AttainmentKey,
  drawKeySample,
  holdsAttainmentKey,
  selectAttainmentCounts,
} from '../../charts/map/keys/attainmentKey';
import { KeyRow } from '../../charts/map/keys/KeyHits';
import { SceneMark } from '../../charts/scene/SceneSvg';
import { paths } from '../../config/paths';
import type { Region } from '../../domain/records/region';
import type { GeoMap } from '../../domain/geoMap';
import { formatBy } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { HighlightedPlace } from '../../panels/HighlightedPlace';
import { useKeyControls } from '../../panels/useKeyControls';
import type { DatasetIndex } from '../../selectors/indexDataset';
import type { PlacedTarget, TargetPlace } from '../../selectors/selectTargetPlaces';
import type { MapHighlight } from '../../store/highlightStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { describeReach, formatAsked, TargetPlaceLists, type TargetPlaceListsProps } from './TargetMapPlace';

// What answers to pointer, finger and keys on the map of targets.

const CARD_TARGETS = 3;
/** Of the card, in pixels: its head and foot, and each target. */
const CARD_HEIGHT = { frame: 76, target: 64 } as const;
/** The places that lie inside a province and have targets of their own. */
export const selectInside = (places: readonly TargetPlace[], index: DatasetIndex, adcode: string): TargetPlace[] =>
  places.filter(({ region }) => region.adcode !== adcode && index.provinceOf(region.adcode)?.adcode === adcode);

export const countTargets = (places: readonly TargetPlace[]): number =>
  places.reduce((sum, place) => sum + place.targets.length, 0);

const placeOf = (places: readonly TargetPlace[], adcode: string | null): TargetPlace | undefined =>
  places.find((place) => place.region.adcode === adcode);

/** Whether a place belongs to a row of the key of this map. */
export const holdsTargetKey =
  (places: readonly TargetPlace[], outside: ReadonlySet<string>) =>
  (key: AttainmentKey, adcode: string): boolean =>
    !outside.has(adcode) && holdsAttainmentKey(key, placeOf(places, adcode));

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
        {describeReach(target, text)} · {formatBy(shown.target.period, text)} ·{' '}
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

interface TargetPlaceProps {
  readonly index: DatasetIndex;
  readonly places: readonly TargetPlace[];
}

/** What the sheet says of a place: its sign in words, then its targets or those of the places inside it. */
function SheetFacts({ own, inside, name, onLeave }: TargetPlaceListsProps & { readonly name: string }) {
  const { t } = useText();
  const silence = inside.length > 0 ? 'target.map.within' : 'target.map.noneHere';
  return (
    <>
      {own ? (
        <p className="caption">{t(`target.map.key.${attainmentKeyOf(own)}`)}</p>
      ) : (
        <p className="muted">{t(silence, { name })}</p>
      )}
      <TargetPlaceLists own={own} inside={inside} onLeave={onLeave} />
    </>
  );
}

/** The highlighted place with its first targets, or with what lies inside it. */
export function HighlightedTargets({ index, places }: TargetPlaceProps) {
  const { t, both } = useText();
  const describe = (region: Region, onLeave: () => void) => {
    const own = placeOf(places, region.adcode);
    const inside = selectInside(places, index, region.adcode);
    const name = both(region.name);
    const silence =
      inside.length > 0
        ? t('target.map.spokenWithin', { name, count: countTargets(inside) })
        : t('target.map.noneHere', { name });
    const count = own ? ` · ${t('target.map.count', { count: own.targets.length })}` : '';
    return {
      mark: <Sample of={own ? attainmentKeyOf(own) : 'silent'} />,
      caption: t(`level.${region.level}`) + count,
      heightPx: CARD_HEIGHT.frame + Math.min(own?.targets.length ?? 0, CARD_TARGETS) * CARD_HEIGHT.target,
      inCard: <CardFacts key={region.adcode} own={own} silence={silence} />,
      inSheet: <SheetFacts own={own ?? null} inside={inside} name={name} onLeave={onLeave} />,
    };
  };
  return <HighlightedPlace regions={index.regions} describe={describe} />;
}

/** What a screen reader is told of a place without a target of its own. */
export function describeSilentPlace(
  { index, places, isOutside }: TargetPlaceProps & { readonly isOutside?: boolean },
  code: string,
  { t, both }: Text,
): string {
  const name = both(index.regions.get(code)?.name ?? { zh: code, en: code });
  if (isOutside) return t('map.spokenOutside', { name });
  const count = countTargets(selectInside(places, index, code));
  return count > 0 ? t('target.map.spokenWithin', { name, count }) : t('target.map.spokenNone', { name });
}

interface TargetKeyProps {
  readonly places: readonly TargetPlace[];
  readonly geo: GeoMap;
  readonly outside: ReadonlySet<string>;
  readonly highlight: MapHighlight<AttainmentKey>;
}

/** What the signs mean, with the number of places of each; every row makes its places stand out. */
export function TargetKey({ places, geo, outside, highlight }: TargetKeyProps) {
  const { t } = useText();
  const counts = selectAttainmentCounts(places, geo, outside);
  const controls = useKeyControls(highlight, ATTAINMENT_KEYS, holdsTargetKey(places, outside));
  return (
    <>
      <h3 className="target-map-key-head">{t('target.map.keyTitle')}</h3>
      <ul className="target-map-key">
        {ATTAINMENT_KEYS.map((key) => (
          <li key={key} className={counts[key] === 0 ? 'is-empty' : undefined}>
            <KeyRow of={key} {...controls}>
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
