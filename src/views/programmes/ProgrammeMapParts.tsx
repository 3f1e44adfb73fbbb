import { KeyHits, KeyRow } from '../../charts/map/keys/KeyHits';
import { KeyList } from '../../charts/map/keys/KeyList';
import {
  boxOfCountKey,
  COUNT_KEYS,
  type CountKey,
  type CountMap,
  drawCountSample,
  holdsCountKey,
  selectKeyCounts,
} from '../../charts/map/placing/layoutCountMap';
import { SceneMark } from '../../charts/scene/SceneSvg';
import { paths } from '../../config/paths';
import type { Programme } from '../../domain/records/programme';
import type { Region } from '../../domain/records/region';
import type { Dataset } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { HighlightedPlace } from '../../panels/HighlightedPlace';
import { useKeyControls } from '../../panels/useKeyControls';
import { indexDataset } from '../../selectors/indexDataset';
import type { PlaceProgrammes } from '../../selectors/selectLocalProgrammes';
import type { MapHighlight } from '../../store/highlightStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { ProgrammeItem } from '../../ui/ProgrammeItem';

// What answers to pointer, finger and keys on the map of programmes.

const CARD_NAMES = 4;
/** Of the card, in pixels: its head and foot, and each name. */
const CARD_HEIGHT = { frame: 76, name: 22 } as const;
interface ProgrammePlacesProps {
  readonly dataset: Dataset;
  readonly places: readonly PlaceProgrammes[];
}

/** Programmes of the places inside a province, when it has none of its own. */
const selectInside = ({ dataset, places }: ProgrammePlacesProps, adcode: string): PlaceProgrammes[] =>
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

/** What is said of a place without a programme of its own. */
export function describeSilentPlace(
  props: ProgrammePlacesProps & { readonly isOutside?: boolean },
  code: string,
  { t, both }: Text,
): string {
  const name = both(indexDataset(props.dataset).regions.get(code)?.name ?? { zh: code, en: code });
  if (props.isOutside) return t('map.spokenOutside', { name });
  const count = countOf(selectInside(props, code));
  return count > 0 ? t('programmes.map.spokenWithin', { name, count }) : t('programmes.map.spokenNone', { name });
}

interface HighlightedProgrammesProps extends ProgrammePlacesProps {
  /** The one province that the list is narrowed to. */
  readonly focus: string | null;
  /** Shows the programmes of the place's province alone in the list. */
  readonly onNarrow: (adcode: string) => void;
}

/** The highlighted place with its first programmes; in a sheet with all of them, or those of the places inside it. */
export function HighlightedProgrammes({ focus, onNarrow, ...props }: HighlightedProgrammesProps) {
  const text = useText();
  const { regions, provinceOf } = indexDataset(props.dataset);
  const describe = (region: Region, onLeave: () => void) => {
    const own = props.places.find((place) => place.region.adcode === region.adcode);
    const silence = own ? null : <p className="muted">{describeSilentPlace(props, region.adcode, text)}</p>;
    const count = own ? ` · ${text.t('programmes.map.count', { count: own.programmes.length })}` : '';
    const isNarrowed = provinceOf(region.adcode)?.adcode === focus;
    return {
      mark: (
        <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
          <SceneMark mark={drawCountSample(own ? 'some' : 'none', 0, 8)} />
        </svg>
      ),
      caption: text.t(`level.${region.level}`) + count,
      heightPx: CARD_HEIGHT.frame + Math.min(own?.programmes.length ?? 0, CARD_NAMES) * CARD_HEIGHT.name,
      inCard: own ? <CardNames key={region.adcode} programmes={own.programmes} /> : silence,
      inSheet: (
        <>
          {silence}
          <SheetLists
            shown={own ? [own] : selectInside(props, region.adcode)}
            region={region}
            onLeave={onLeave}
            onNarrow={isNarrowed ? null : () => onNarrow(region.adcode)}
          />
        </>
      ),
    };
  };
  return <HighlightedPlace regions={regions} describe={describe} />;
}

interface KeyProps {
  readonly geo: GeoMap;
  readonly map: CountMap;
  readonly highlight: MapHighlight<CountKey>;
}

/** Controls over the rows of the key inside a wide map. */
export function ProgrammePanelKey({ geo, map, highlight }: KeyProps) {
  const text = useText();
  const { t } = text;
  const { width, height } = map.placed.frame;
  const counts = selectKeyCounts(map.placed, geo);
  const controls = useKeyControls(highlight, COUNT_KEYS, (key, adcode) => holdsCountKey(map.placed, key, adcode));
  const hits = COUNT_KEYS.map((key) => ({
    key,
    label: t('mapCard.keyRow', { name: t(`programmes.map.key.${key}`), count: counts[key] }),
    box: boxOfCountKey(key, height, text),
  }));
  return <KeyHits<CountKey> hits={hits} width={width} height={height} {...controls} />;
}

/** The key below a narrow map, its rows as controls. */
export function ProgrammeKey({ geo, map, highlight }: KeyProps) {
  const { t } = useText();
  const counts = selectKeyCounts(map.placed, geo);
  const controls = useKeyControls(highlight, COUNT_KEYS, (key, adcode) => holdsCountKey(map.placed, key, adcode));
  return (
    <div className="map-key">
      <KeyList
        keys={COUNT_KEYS}
        counts={counts}
        drawSample={(key) => [drawCountSample(key, 0, 8)]}
        name={(key) => t(`programmes.map.key.${key}`)}
        renderRow={(key, row) => (
          <KeyRow<CountKey> of={key} {...controls}>
            {row}
          </KeyRow>
        )}
      />
    </div>
  );
}
