import { formatPlaceValue } from '../../charts/map/mapSeries';
import { positionTip } from '../../charts/map/positionTip';
import type { RegionMap } from '../../charts/map/layoutRegionMap';
import { formatDenominator } from '../../charts/rankedBars/rankedText';
import type { Dataset, Indicator } from '../../domain/dataset';
import { formatPeriod } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import type { Place } from '../../selectors/selectPlaces';
import { useAttentionStore } from '../../store/attentionStore';
import { formatExactly, PlaceCard } from '../../ui/PlaceCard';
import { PlaceSheet } from '../../ui/PlaceSheet';

interface RegionCardProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly map: RegionMap;
}

const close = () => useAttentionStore.getState().attend(null);

/** The card about the attended place of a region's map: the same as on the national one. */
export function RegionCard({ dataset, indicator, places, map }: RegionCardProps) {
  const text = useText();
  const { adcode: attended, attend, tapped, tap } = useAttentionStore();
  const adcode = map.placed.frame.isCompact ? tapped : attended;
  const { regions, articles, pathTo } = indexDataset(dataset);
  const region = adcode ? regions.get(adcode) : undefined;
  const position = adcode && !map.placed.frame.isCompact ? positionTip(map.placed, map.geo, adcode) : null;
  if (!region || !(position || tapped)) return null;
  const place = places.find((item) => item.region.adcode === adcode);
  const within = places.filter((item) => item.region !== region && pathTo(item.region.adcode).includes(region)).length;
  const article = place ? articles.get(place.figure.article) : undefined;
  const date = place ? formatPeriod(place.figure.period) : '';
  const words = {
    region,
    state: place?.state ?? 'none',
    silence: within > 0 ? text.t('mapCard.within', { count: within }) : text.t('mapCard.none', { count: dataset.articles.length, indicator: text.both(indicator.short) }),
    facts: place ? {
      figure: place.figure, contradicting: place.contradicting ?? [], value: formatPlaceValue(place, text.lang), exact: formatExactly(place, text), credit: article ? text.both(article.credit) : '',
      date: place.state === 'target' ? text.t('map.targetBy', { date }) : date, denominator: formatDenominator(place, text),
      borrowed: place.borrowedFor ? text.t('mapCard.borrowed', { year: String(place.borrowedFor) }) : null,
    } : null,
  } as const;
  if (!position) return <PlaceSheet {...words} onClose={() => { tap(null); close(); }} />;
  return <PlaceCard key={adcode} {...words} position={position} onHold={() => attend(adcode)} onClose={close} />;
}
