import { useEffect } from 'react';
import { countStates } from '../../charts/map/keys/drawKeys';
import type { MapKeyClass } from '../../charts/map/keys/keyClasses';
import { LiveMapKey } from '../../charts/map/keys/KeyHits';
import { ClassHighlight, MapHighlight, MapSpoken } from '../../charts/map/interaction/MapHighlight';
import { formatPlaceValue } from '../../charts/map/placing/mapSeries';
import { positionCard } from '../../charts/map/interaction/positionCard';
import type { RegionMap } from '../../charts/map/placing/layoutRegionMap';
import { drawRegionSizeKey } from '../../charts/map/keys/drawRegionSizeKey';
import { formatDenominator } from '../../charts/rankedBars/rankedText';
import { SceneMark } from '../../charts/scene/SceneSvg';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Place } from '../../domain/placeReport';
import { formatPeriod } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { useAttentionStore } from '../../store/attentionStore';
import { formatExactly, PlaceCard } from '../../ui/PlaceCard';
import { PlaceSheet } from '../../ui/PlaceSheet';

// What answers to pointer, finger and keys on a place's map.

interface RegionCardProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly map: RegionMap;
}

const markKey = (key: MapKeyClass | null) => useAttentionStore.getState().markKey(key);
const close = () => useAttentionStore.getState().attend(null);

/** The outline of the attended place, under its words. */
export const RegionUnderlay = ({ map }: { readonly map: RegionMap }) => (
  <MapHighlight geo={map.geo} placed={map.placed} adcode={useAttentionStore((state) => state.adcode)} />
);

/** The keys of a region map stand below it. */
export const NO_KEYS: readonly never[] = [];

/** The places of a class of the legend, over the map. */
export function RegionOverlay({ map }: { readonly map: RegionMap }) {
  const marked = useAttentionStore((state) => state.mapKey) as MapKeyClass | null;
  // The controls go with the page, and their last word with them.
  useEffect(() => () => markKey(null), []);
  return <ClassHighlight geo={map.geo} placed={map.placed} keys={NO_KEYS} marked={marked} />;
}

/** The attended place in words, for a screen reader. */
export function RegionSpoken({ dataset, map }: { readonly dataset: Dataset; readonly map: RegionMap }) {
  const text = useText();
  const describe = (adcode: string) => {
    const known = indexDataset(dataset).regions.get(adcode);
    return text.t('map.spokenNone', {
      name: known ? text.both(known.name) : (map.geo.areas.find((area) => area.adcode === adcode)?.name ?? adcode),
    });
  };
  return (
    <MapSpoken
      placed={map.placed}
      text={text}
      adcode={useAttentionStore((state) => state.adcode)}
      describe={describe}
    />
  );
}

/** The legend below the map, its classes as controls, and the sizes of circles in use. */
export function RegionKey({ map, unit }: { readonly map: RegionMap; readonly unit: string }) {
  const text = useText();
  const attended = useAttentionStore((state) => state.adcode);
  const sizes = drawRegionSizeKey(map.placed, text);
  return (
    <>
      <LiveMapKey
        placed={map.placed}
        counts={countStates(map.placed, map.geo.areas)}
        text={text}
        unit={unit}
        attended={attended}
        onMark={markKey}
      />
      {sizes ? (
        <svg
          className="region-size-key"
          width={sizes.width}
          height={sizes.height}
          viewBox={`0 0 ${sizes.width} ${sizes.height}`}
          aria-hidden="true"
        >
          {sizes.marks.map((mark, position) => (
            <SceneMark key={position} mark={mark} />
          ))}
        </svg>
      ) : null}
    </>
  );
}

/**
 * The card about the attended place of a region's map, or the sheet about the tapped one: the same as on the national
 * one.
 */
export function RegionCard({ dataset, indicator, places, map }: RegionCardProps) {
  const text = useText();
  const { adcode: attended, attend, tapped, tap } = useAttentionStore();
  const adcode = map.placed.frame.isCompact ? tapped : attended;
  const { regions, articles, pathTo } = indexDataset(dataset);
  const region = adcode ? regions.get(adcode) : undefined;
  const position = adcode && !map.placed.frame.isCompact ? positionCard(map.placed, map.geo, adcode) : null;
  if (!region || !(position || tapped)) return null;
  const place = places.find((item) => item.region.adcode === adcode);
  const within = places.filter((item) => item.region !== region && pathTo(item.region.adcode).includes(region)).length;
  const article = place ? articles.get(place.figure.article) : undefined;
  const date = place ? formatPeriod(place.figure.period, text.lang) : '';
  const words = {
    region,
    state: place?.state ?? 'none',
    silence:
      within > 0
        ? text.t('mapCard.within', { count: within })
        : text.t('mapCard.none', { count: dataset.articles.length, indicator: text.both(indicator.short) }),
    facts: place
      ? {
          figure: place.figure,
          contradicting: place.contradicting ?? [],
          value: formatPlaceValue(place, text.lang),
          exact: formatExactly(place, text),
          credit: article ? text.both(article.credit) : '',
          date: place.state === 'target' ? text.t('map.targetBy', { date }) : date,
          denominator: formatDenominator(place, text),
          borrowed: place.borrowedFor ? text.t('mapCard.borrowed', { year: String(place.borrowedFor) }) : null,
        }
      : null,
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
