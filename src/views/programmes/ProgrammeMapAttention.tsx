import { useEffect, useMemo } from 'react';
import { KeyHits, KeyRow } from '../../charts/map/keys/KeyHits';
import {
  boxOfCountKey,
  COUNT_KEYS,
  type CountKey,
  type CountMap,
  drawCountSample,
  holdsCountKey,
  selectKeyCounts,
} from '../../charts/map/placing/layoutCountMap';
import { KeyHighlight, MapHighlight, MapSpoken } from '../../charts/map/interaction/MapHighlight';
import { positionCard } from '../../charts/map/interaction/positionCard';
import { SceneMark, TextureDefs } from '../../charts/scene/SceneSvg';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Programme } from '../../domain/records/programme';
import type { Region } from '../../domain/records/region';
import type { GeoMap } from '../../domain/geoMap';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import type { PlaceProgrammes } from '../../selectors/selectProgrammes';
import { useAttentionStore } from '../../store/attentionStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { Card } from '../../ui/PlaceCard';
import { Sheet } from '../../ui/PlaceSheet';
import { ProgrammeItem } from '../../ui/ProgrammeItem';

// What answers to pointer, finger and keys on the map of programmes.

const CARD_NAMES = 4;
/** Of the card, in pixels: its head and foot, and each name. */
const CARD_HEIGHT = { frame: 76, name: 22 } as const;
/** The attention store serves every map: a class of this one must mean nothing on another. */
const KEY_PREFIX = 'programmes:';

const markKey = (key: CountKey | null) => useAttentionStore.getState().markKey(key === null ? null : KEY_PREFIX + key);
const close = () => useAttentionStore.getState().attend(null);
const readKey = (mapKey: string | null): CountKey | null =>
  COUNT_KEYS.find((key) => KEY_PREFIX + key === mapKey) ?? null;

interface MapProps {
  readonly geo: GeoMap;
  readonly map: CountMap;
}

/** The attended place outlined, and the places of a row of the key. */
export function ProgrammeOverlay({ geo, map }: MapProps) {
  const { adcode, mapKey } = useAttentionStore();
  const { placed, keys } = map;
  const key = readKey(mapKey);
  const keeps = useMemo(
    () => (key === null ? null : (code: string) => holdsCountKey(placed, key, code)),
    [key, placed],
  );
  // The controls go with the page, and their last word with them.
  useEffect(() => () => markKey(null), []);
  return (
    <>
      <KeyHighlight geo={geo} placed={placed} keys={keys} keeps={keeps} />
      <MapHighlight geo={geo} placed={placed} adcode={adcode} />
    </>
  );
}

interface AttendedProps extends MapProps {
  readonly dataset: Dataset;
  readonly places: readonly PlaceProgrammes[];
  /** The one province that the list is narrowed to. */
  readonly focus: string | null;
  /** Shows the programmes of the place's province alone in the list. */
  readonly onNarrow: (adcode: string) => void;
}

/** Programmes of the places inside a province, when it has none of its own. */
const selectInside = ({ dataset, places }: AttendedProps, adcode: string): PlaceProgrammes[] =>
  places.filter(
    ({ region }) => region.adcode !== adcode && indexDataset(dataset).provinceOf(region.adcode)?.adcode === adcode,
  );

const countOf = (places: readonly PlaceProgrammes[]): number =>
  places.reduce((sum, place) => sum + place.programmes.length, 0);

/** The first programmes of a place beside its circle. */
function CardNames({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { t, both } = useText();
  const rest = programmes.length - CARD_NAMES;
  return (
    <>
      <ul>
        {programmes.slice(0, CARD_NAMES).map((programme) => (
          <li key={programme.id}>
            <AtlasLink to={paths.programme(programme.id)}>{both(programme.name)}</AtlasLink>
          </li>
        ))}
      </ul>
      <p className="map-tip-foot">
        <span>{rest > 0 ? t('programmes.map.more', { count: rest }) : ''}</span>
        <span className="caption">{t('mapCard.close')}</span>
      </p>
    </>
  );
}

/**
 * What a finger has asked for: the programmes of the place, or of those inside it, and the list narrowed to the
 * province.
 */
function SheetLists({
  shown,
  region,
  onLeave,
  onNarrow,
}: {
  readonly shown: readonly PlaceProgrammes[];
  readonly region: Region;
  readonly onLeave: () => void;
  readonly onNarrow: (() => void) | null;
}) {
  const { t } = useText();
  return (
    <>
      {shown.map((place) => (
        <ul key={place.region.adcode} className="programmes-sheet">
          {place.programmes.map((programme) => (
            <ProgrammeItem
              key={programme.id}
              programme={programme}
              isBrief
              onOpen={onLeave}
              {...(place.region === region ? {} : { place: place.region })}
            />
          ))}
        </ul>
      ))}
      {onNarrow && shown.length > 0 ? (
        <p className="place-sheet-open">
          <button
            type="button"
            className="button"
            onClick={() => {
              onLeave();
              onNarrow();
            }}
          >
            {t('programmes.map.narrow')}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** The place under the pointer or the keys beside its circle; the place under a finger in a sheet. */
function Shown(props: AttendedProps) {
  const {
    dataset,
    places,
    geo,
    map: { placed },
    focus,
    onNarrow,
  } = props;
  const { t, both } = useText();
  const { adcode: attended, attend, tapped, tap } = useAttentionStore();
  const { isCompact } = placed.frame;
  const region = indexDataset(dataset).regions.get((isCompact ? tapped : attended) ?? '');
  if (!region) return null;
  const own = places.find((place) => place.region === region);
  const inside = selectInside(props, region.adcode);
  const name = both(region.name);
  const silence =
    inside.length > 0
      ? t('programmes.map.spokenWithin', { name, count: countOf(inside) })
      : t('programmes.map.spokenNone', { name });
  const mark = (
    <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
      <SceneMark mark={drawCountSample(own ? 'some' : 'none', 0, 8)} />
    </svg>
  );
  const head = {
    region,
    mark,
    caption:
      t(`level.${region.level}`) + (own ? ` · ${t('programmes.map.count', { count: own.programmes.length })}` : ''),
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
        {own ? null : <p className="muted">{silence}</p>}
        <SheetLists
          shown={own ? [own] : inside}
          region={region}
          onLeave={() => tap(null)}
          onNarrow={
            indexDataset(dataset).provinceOf(region.adcode)?.adcode === focus ? null : () => onNarrow(region.adcode)
          }
        />
      </Sheet>
    );
  }
  const height = CARD_HEIGHT.frame + Math.min(own?.programmes.length ?? 0, CARD_NAMES) * CARD_HEIGHT.name;
  const position = positionCard(placed, geo, region.adcode, height);
  return position ? (
    <Card key={region.adcode} {...head} position={position} onHold={() => attend(region.adcode)} onClose={close}>
      {own ? <CardNames programmes={own.programmes} /> : <p className="muted">{silence}</p>}
    </Card>
  ) : null;
}

/** Controls over the rows of the key inside a wide map. */
function PanelKey({ geo, map }: MapProps) {
  const text = useText();
  const { t } = text;
  const attended = useAttentionStore((state) => state.adcode);
  const { width, height } = map.placed.frame;
  const counts = selectKeyCounts(map.placed, geo);
  const hits = COUNT_KEYS.map((key) => ({
    key,
    label: t('mapCard.keyRow', { name: t(`programmes.map.key.${key}`), count: counts[key] }),
    box: boxOfCountKey(key, height, text),
  }));
  return (
    <KeyHits<CountKey>
      hits={hits}
      width={width}
      height={height}
      isMarked={(key) => attended !== null && holdsCountKey(map.placed, key, attended)}
      onMark={markKey}
    />
  );
}

/** The attended place in words, as a card and as a sheet, and the key inside the panel as controls. */
export function ProgrammeAttention(props: AttendedProps) {
  const { dataset, geo, map } = props;
  const text = useText();
  const adcode = useAttentionStore((state) => state.adcode);
  const describe = (code: string) => {
    const name = text.both(indexDataset(dataset).regions.get(code)?.name ?? { zh: code, en: code });
    const count = countOf(selectInside(props, code));
    return count > 0
      ? text.t('programmes.map.spokenWithin', { name, count })
      : text.t('programmes.map.spokenNone', { name });
  };
  return (
    <>
      <MapSpoken placed={map.placed} text={text} adcode={adcode} describe={describe} />
      {map.keys.length > 0 ? <PanelKey geo={geo} map={map} /> : null}
      <Shown {...props} />
    </>
  );
}

/** The key below a narrow map, its rows as controls. */
export function ProgrammeKey({ geo, map }: MapProps) {
  const { t } = useText();
  const attended = useAttentionStore((state) => state.adcode);
  const counts = selectKeyCounts(map.placed, geo);
  return (
    <div className="map-key">
      <svg width="0" height="0" aria-hidden="true" className="map-key-defs">
        <TextureDefs />
      </svg>
      <ul>
        {COUNT_KEYS.map((key) => (
          <li key={key} className={counts[key] === 0 ? 'is-zero' : undefined}>
            <KeyRow<CountKey>
              of={key}
              isMarked={attended !== null && holdsCountKey(map.placed, key, attended)}
              onMark={markKey}
            >
              <svg width="28" height="16" viewBox="0 0 28 16" aria-hidden="true">
                <SceneMark mark={drawCountSample(key, 0, 8)} />
              </svg>
              <span>{t(`programmes.map.key.${key}`)}</span>
              <strong>{counts[key]}</strong>
            </KeyRow>
          </li>
        ))}
      </ul>
    </div>
  );
}
