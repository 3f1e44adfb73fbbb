import { ClassHighlight, MapHighlight, MapSpoken } from '../../charts/map/interaction/MapHighlight';
import { type KeyLink, LiveMapKey, PanelKeyHits } from '../../charts/map/keys/KeyHits';
import type { MapKeyClass } from '../../charts/map/keys/keyClasses';
import type { NationalMap } from '../../charts/map/placing/layoutNationalMap';
import type { MapKeyProps } from '../../charts/map/keys/MapKey';
import { formatPlaceValue } from '../../charts/map/placing/mapSeries';
import { positionCard } from '../../charts/map/interaction/positionCard';
import { formatDenominator } from '../../charts/rankedBars/rankedText';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { GeoMap } from '../../domain/geoMap';
import type { Place } from '../../domain/placeReport';
import { formatPeriod } from '../../format/formatPeriod';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { WholeText } from '../../messages/WholeText';
import { indexDataset } from '../../selectors/indexDataset';
import type { Places } from '../../selectors/selectPlaces';
import { useAttentionStore } from '../../store/attentionStore';
import { formatExactly, PlaceCard, type PlaceCardFacts } from '../../ui/PlaceCard';
import { PlaceSheet } from '../../ui/PlaceSheet';

// All that answers to the pointer and the keys on the first screen's map; loaded when the page is idle.

interface HomeAttentionProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly result: Places;
  readonly geo: GeoMap;
  readonly map: NationalMap;
}

const markKey = (mapKey: string | null) => useAttentionStore.getState().markKey(mapKey);
const close = () => useAttentionStore.getState().attend(null);

/** Drawn over the map: the places of a class of the legend. */
export function HomeOverlay({ geo, map }: Pick<HomeAttentionProps, 'geo' | 'map'>) {
  return (
    <ClassHighlight
      geo={geo}
      placed={map.placed}
      keys={map.keys}
      marked={useAttentionStore((state) => state.mapKey) as MapKeyClass | null}
    />
  );
}

/** Drawn under its words: the outline of the attended place. */
export function HomeUnderlay({ geo, map }: Pick<HomeAttentionProps, 'geo' | 'map'>) {
  return <MapHighlight geo={geo} placed={map.placed} adcode={useAttentionStore((state) => state.adcode)} />;
}

function factsOf(dataset: Dataset, place: Place, text: Text): PlaceCardFacts {
  const article = indexDataset(dataset).articles.get(place.figure.article);
  const date = formatPeriod(place.figure.period, text.lang);
  return {
    figure: place.figure,
    contradicting: place.contradicting ?? [],
    value: formatPlaceValue(place, text.lang),
    exact: formatExactly(place, text),
    date: place.state === 'target' ? text.t('map.targetBy', { date }) : date,
    credit: article ? text.both(article.credit) : '',
    denominator: formatDenominator(place, text),
    borrowed: place.borrowedFor ? text.t('mapCard.borrowed', { year: String(place.borrowedFor) }) : null,
  };
}

function AttendedCard({ dataset, indicator, result, geo, map }: HomeAttentionProps) {
  const text = useText();
  const { adcode: attended, attend, tapped, tap } = useAttentionStore();
  const adcode = map.placed.frame.isCompact ? tapped : attended;
  const region = adcode ? indexDataset(dataset).regions.get(adcode) : undefined;
  const position = adcode && !map.placed.frame.isCompact ? positionCard(map.placed, geo, adcode) : null;
  if (!region || !(position || tapped)) return null;
  const place = result.places.find((item) => item.region.adcode === adcode);
  const within = result.places.filter((item) => item.province?.adcode === adcode).length;
  const silence =
    within > 0
      ? text.t('mapCard.within', { count: within })
      : text.t('mapCard.none', { count: dataset.articles.length, indicator: text.both(indicator.short) });
  const words = {
    region,
    state: place?.state ?? 'none',
    facts: place ? factsOf(dataset, place, text) : null,
    silence,
  } as const;
  if (!position)
    return (
      <PlaceSheet
        {...words}
        onClose={() => {
          tap(null);
          close();
        }}
      />
    );
  return <PlaceCard key={adcode} {...words} position={position} onHold={() => attend(adcode)} onClose={close} />;
}

function useKeyLink(map: NationalMap): KeyLink {
  const text = useText();
  const attended = useAttentionStore((state) => state.adcode);
  return { placed: map.placed, text, attended, onMark: markKey };
}

const PanelKeys = ({ map }: { readonly map: NationalMap }) => <PanelKeyHits {...useKeyLink(map)} counts={map.counts} />;

/** Beside the map: the attended place in words and as a card, and the legend inside the panel as controls. */
export function HomeCard(props: HomeAttentionProps) {
  const text = useText();
  const adcode = useAttentionStore((state) => state.adcode);
  const { regions } = indexDataset(props.dataset);
  const describe = (code: string) =>
    text.t('map.spokenNone', { name: text.both(regions.get(code)?.name ?? { zh: code, en: code }) });
  return (
    <>
      <MapSpoken placed={props.map.placed} text={text} adcode={adcode} describe={describe} />
      <WholeText>
        {props.map.keys.length > 0 ? <PanelKeys map={props.map} /> : null}
        <AttendedCard {...props} />
      </WholeText>
    </>
  );
}

/** In the words of every page, whatever those are that the key was drawn with first. */
function LiveKey(key: MapKeyProps) {
  const text = useText();
  return <LiveMapKey {...key} text={text} attended={useAttentionStore((state) => state.adcode)} onMark={markKey} />;
}

/** The legend below a narrow map, its classes as controls. */
export const HomeKey = (props: MapKeyProps) => (
  <WholeText>
    <LiveKey {...props} />
  </WholeText>
);
