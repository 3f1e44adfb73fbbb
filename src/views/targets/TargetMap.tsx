import { useMemo } from 'react';
import { ATTAINMENT_KEYS, drawKeySample, selectAttainmentCounts } from '../../charts/map/attainmentKey';
import type { PlacedMap } from '../../charts/map/layoutMap';
import { layoutTargetMap, type TargetMapInput } from '../../charts/map/layoutTargetMap';
import { MapHighlight, MapSpoken } from '../../charts/map/MapAttention';
import { PlaceMap } from '../../charts/map/PlaceMap';
import { positionTip } from '../../charts/map/positionTip';
import { SceneMark } from '../../charts/scene/SceneSvg';
import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { formatDeadline } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { useText } from '../../messages/TextContext';
import { type DatasetIndex, indexDataset } from '../../selectors/indexDataset';
import { selectTargetPlaces, type TargetPlace } from '../../selectors/selectTargetPlaces';
import type { TargetSeries } from '../../selectors/selectTargets';
import { useAttentionStore } from '../../store/attentionStore';
import { EmbedPart } from '../../export/EmbedPart';
import { ExportButton } from '../../export/ExportButton';
import { DroppedNotice, FailureState } from '../../ui/Messages';
import { useWidth } from '../../ui/useWidth';
import { takeTargetMap } from './exportTargetMap';
import { describeReach, formatAsked, TargetMapPlace } from './TargetMapPlace';
import { useChosenPlace } from './useChosenPlace';
import './targetMap.css';

const readAttended = () => useAttentionStore.getState().adcode;
const attend = (adcode: string | null) => useAttentionStore.getState().attend(adcode);
const TIP_TARGETS = 3;

/** The places that lie inside a province and have targets of their own. */
const selectInside = (places: readonly TargetPlace[], index: DatasetIndex, adcode: string): TargetPlace[] =>
  places.filter(({ region }) => region.adcode !== adcode && index.provinceOf(region.adcode)?.adcode === adcode);

const countTargets = (places: readonly TargetPlace[]): number => places.reduce((sum, place) => sum + place.targets.length, 0);

interface AttendedProps {
  readonly index: DatasetIndex;
  readonly places: readonly TargetPlace[];
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
}

function Highlight({ geo, placed }: Pick<AttendedProps, 'geo' | 'placed'>) {
  return <MapHighlight geo={geo} placed={placed} adcode={useAttentionStore((state) => state.adcode)} />;
}

/** The place under the pointer in words: its targets, how far each is, and the verdict. */
function Attended({ index, places, geo, placed }: AttendedProps) {
  const text = useText();
  const adcode = useAttentionStore((state) => state.adcode);
  const describe = (code: string) => {
    const name = text.both(index.regions.get(code)?.name ?? { zh: code, en: code });
    const count = countTargets(selectInside(places, index, code));
    return count > 0 ? text.t('target.map.spokenWithin', { name, count }) : text.t('target.map.spokenNone', { name });
  };
  const own = places.find((place) => place.region.adcode === adcode);
  const position = own && adcode && !placed.frame.isCompact ? positionTip(placed, geo, adcode) : null;
  const rest = (own?.targets.length ?? 0) - TIP_TARGETS;
  return (
    <>
      <MapSpoken placed={placed} text={text} adcode={adcode} describe={describe} />
      {own && position ? (
        <div className="map-tip target-map-tip" style={position} aria-hidden="true">
          <p className="map-tip-head"><strong>{text.both(own.region.name)}</strong><span className="caption">{text.t('target.map.count', { count: own.targets.length })}</span></p>
          <ul>
            {own.targets.slice(0, TIP_TARGETS).map((target) => (
              <li key={target.key}>
                {text.both(target.shown.indicator.name)} <strong>{formatAsked(target, text)}</strong>
                <span className="caption">{describeReach(target, text)} · {text.t('target.by', { deadline: formatDeadline(target.shown.target.period, text) })} · {text.t(`verdict.${target.shown.judgement.verdict}`)}</span>
              </li>
            ))}
          </ul>
          {rest > 0 ? <p className="caption">{text.t('target.map.more', { count: rest })}</p> : null}
        </div>
      ) : null}
    </>
  );
}

/** What the signs mean, with the number of places of each. */
function Key({ places, geo, outside }: { readonly places: readonly TargetPlace[]; readonly geo: GeoMap; readonly outside: ReadonlySet<string> }) {
  const { t } = useText();
  const counts = selectAttainmentCounts(places, geo, outside);
  return (
    <>
      <h3 className="target-map-key-head">{t('target.map.keyTitle')}</h3>
      <ul className="target-map-key">
        {ATTAINMENT_KEYS.map((key) => (
          <li key={key} className={counts[key] === 0 ? 'is-zero' : undefined}>
            <svg width="30" height="24" viewBox="0 0 30 24" aria-hidden="true">{drawKeySample(key, 15, 12).map((mark, i) => <SceneMark key={i} mark={mark} />)}</svg>
            <span>{t(`target.map.key.${key}`)}</span>
            <strong>{counts[key]}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

interface TargetMapProps {
  readonly dataset: Dataset;
  /** The targets that the board shows. */
  readonly targets: readonly TargetSeries[];
  /** Provinces that the board is narrowed to; empty = all. */
  readonly provinces: readonly string[];
  /** The chosen filters in words. */
  readonly filters: readonly string[];
  readonly today: string;
}

/** The targets of the board on the national map: hollow rings without an actual, the class of attainment with one. */
export default function TargetMap({ dataset, targets, provinces, filters, today }: TargetMapProps) {
  const text = useText();
  const { t } = text;
  const index = indexDataset(dataset);
  const [panel, width] = useWidth<HTMLDivElement>(840);
  const { asked, chosen, choose } = useChosenPlace(index);
  const { data: geo, error, refetch } = useGeoMap('nation', '100000');
  const places = useMemo(() => selectTargetPlaces(targets, indexDataset(dataset)), [targets, dataset]);
  const input = useMemo((): Omit<TargetMapInput, 'width' | 'hasKey'> | null => {
    const { regions } = indexDataset(dataset);
    const nameOf = (adcode: string) => { const region = regions.get(adcode); return region ? text.both(region.short) : null; };
    const outside = new Set<string>(provinces.length === 0 ? [] : geo?.areas.map((area) => area.adcode).filter((adcode) => !provinces.includes(adcode)));
    return geo ? { geo, places, nameOf, outside, text } : null;
  }, [dataset, geo, places, provinces, text]);
  const map = useMemo(() => (input ? layoutTargetMap({ ...input, width, hasKey: false }) : null), [input, width]);
  const reported = places.reduce((sum, place) => sum + place.reported, 0);
  const unplaced = map && map.unplaced.length > 0 ? t('target.map.unplaced', { names: map.unplaced.map(({ region }) => text.both(region.name)).join(text.lang === 'zh' ? '、' : ', ') }) : '';
  const region = chosen === null ? undefined : index.regions.get(chosen);
  const compose = (whole: Text) => (input
    ? Promise.resolve(takeTargetMap({ dataset, input: { ...input, text: whole }, places, filters, unplaced, today, text: whole }))
    : Promise.reject(new Error(t('failure.map'))));
  return (
    <>
      <DroppedNotice dropped={asked !== null && chosen === null ? [{ name: 'place', value: asked }] : []} />
      <p className="target-map-note">{t('target.map.note')}</p>
      <div className="target-map">
        <div>
          <EmbedPart figure="map" ref={panel} className="target-map-box">
            {map && geo ? (
              <PlaceMap
                geo={geo} placed={map.placed} keys={map.keys} text={text} readAttended={readAttended} onAttend={attend} onOpen={choose}
                label={t('target.map.label', { places: places.length, count: countTargets(places), reported })}
                overlay={<Highlight geo={geo} placed={map.placed} />}
                {...(chosen === null ? {} : { focus: chosen })}
              >
                <Attended index={index} places={places} geo={geo} placed={map.placed} />
              </PlaceMap>
            ) : error ? (
              <FailureState title={t('failure.map')} details={[error.message]} onRetry={() => void refetch()} />
            ) : <div className="target-map-waiting" />}
          </EmbedPart>
          <div className="target-map-foot">
            <p className="caption">{unplaced} {t('map.boundaryNote')} {t('map.boundarySource')}</p>
            <ExportButton figure="map" subject={t('target.map.title')} compose={compose} />
          </div>
        </div>
        <div>
          {input ? <EmbedPart figure="map"><Key places={places} geo={input.geo} outside={input.outside} /></EmbedPart> : null}
          {region ? (
            <TargetMapPlace
              name={text.both(region.name)} own={places.find((place) => place.region === region) ?? null}
              inside={selectInside(places, index, region.adcode)} onClose={() => choose(null)}
            />
          ) : input ? <p className="target-map-hint">{t('target.map.hint')}</p> : null}
        </div>
      </div>
    </>
  );
}
