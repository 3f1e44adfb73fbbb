import type { PlacedMap } from '../../charts/map/layoutMap';
import { formatPlaceValue } from '../../charts/map/mapSeries';
import { positionTip } from '../../charts/map/positionTip';
import { formatDenominator } from '../../charts/rankedBars/rankedText';
import { paths } from '../../config/paths';
import type { Dataset, Indicator } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { formatPeriod } from '../../format/formatPeriod';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import type { Place, Places } from '../../selectors/selectPlaces';
import { useAttentionStore } from '../../store/attentionStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { Excerpt } from '../../ui/Excerpt';
import { CaveatLines } from '../../ui/Messages';
import { StateMark } from '../../ui/StateMark';

interface HomeTooltipProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly result: Places;
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
}

function PlaceFacts({ dataset, place }: { readonly dataset: Dataset; readonly place: Place }) {
  const text = useText();
  const article = indexDataset(dataset).articles.get(place.figure.article);
  const denominator = formatDenominator(place, text);
  return (
    <>
      <p className="map-tip-value">
        <strong>{formatPlaceValue(place, text.lang)}</strong>
        <span className="caption">{place.state === 'target' ? text.t('map.targetBy', { date: formatPeriod(place.figure.period) }) : formatPeriod(place.figure.period)}</span>
      </p>
      <p><Excerpt figure={place.figure} /></p>
      {article ? <p className="caption">{text.both(article.credit)}</p> : null}
      {denominator ? <p className="caption"><span className="badge-derived">{text.t('derived.badge')}</span> {denominator}</p> : null}
      <CaveatLines figures={[place.figure, ...(place.contradicting ?? [])]} />
      <p className="map-tip-foot"><AtlasLink to={paths.figure(place.figure.id)}>{text.t('tooltip.evidence')}</AtlasLink></p>
    </>
  );
}

/** The card beside the place under the pointer: state, value, date and words; stays while the pointer is on it, Escape closes it. */
export function HomeTooltip({ dataset, indicator, result, geo, placed }: HomeTooltipProps) {
  const text = useText();
  const { adcode, attend } = useAttentionStore();
  const position = adcode && !placed.frame.isCompact ? positionTip(placed, geo, adcode) : null;
  const region = adcode ? indexDataset(dataset).regions.get(adcode) : undefined;
  if (!adcode || !position || !region) return null;
  const place = result.places.find((item) => item.region.adcode === adcode);
  const within = result.places.filter((item) => item.province?.adcode === adcode).length;
  return (
    <div className="map-tip" style={position} onPointerEnter={() => attend(adcode)}>
      <p className="map-tip-head">
        <StateMark state={place?.state ?? 'none'} shape={region.level === 'province' ? 'area' : 'point'} />
        <strong>{text.both(region.name)}</strong>
        <span className="caption">{text.t(`state.${place?.state ?? 'none'}`)}</span>
      </p>
      {place ? (
        <PlaceFacts dataset={dataset} place={place} />
      ) : (
        <p className="muted">
          {within > 0 ? text.t('tooltip.within', { count: within }) : text.t('tooltip.none', { count: dataset.articles.length, indicator: text.both(indicator.short) })}
        </p>
      )}
    </div>
  );
}
