import { useMemo } from 'react';
import { type CountMap, layoutCountMap } from '../../charts/map/layoutCountMap';
import type { PlacedMap } from '../../charts/map/layoutMap';
import { MapHighlight, MapSpoken } from '../../charts/map/MapAttention';
import { PlaceMap } from '../../charts/map/PlaceMap';
import { positionTip } from '../../charts/map/positionTip';
import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import type { Text } from '../../messages/text';
import { EmbedPart } from '../../export/EmbedPart';
import { ExportButton } from '../../export/ExportButton';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { type PlaceProgrammes, selectProgrammePlaces } from '../../selectors/selectProgrammes';
import { useAttentionStore } from '../../store/attentionStore';
import { FailureState } from '../../ui/Messages';
import { useWidth } from '../../ui/useWidth';

const readAttended = () => useAttentionStore.getState().adcode;
const attend = (adcode: string | null) => useAttentionStore.getState().attend(adcode);
const TIP_NAMES = 4;

interface ProgrammeMapProps {
  readonly dataset: Dataset;
  readonly places: readonly PlaceProgrammes[];
  /** The chosen filters in words; empty = none. */
  readonly filters: readonly string[];
  /** Outlined: the one province that the list is narrowed to. */
  readonly focus: string | null;
  readonly onNarrow: (province: string) => void;
}

interface AttendedProps {
  readonly dataset: Dataset;
  readonly places: readonly PlaceProgrammes[];
  readonly geo: GeoMap;
  readonly placed: PlacedMap;
}

function Highlight({ geo, placed }: Pick<AttendedProps, 'geo' | 'placed'>) {
  return <MapHighlight geo={geo} placed={placed} adcode={useAttentionStore((state) => state.adcode)} />;
}

/** The place under the pointer in words: how many programmes, and the first of them. */
function Attended({ dataset, places, geo, placed }: AttendedProps) {
  const text = useText();
  const adcode = useAttentionStore((state) => state.adcode);
  const { regions, provinceOf } = indexDataset(dataset);
  const describe = (code: string) => {
    const name = text.both(regions.get(code)?.name ?? { zh: code, en: code });
    const count = places.filter((place) => provinceOf(place.region.adcode)?.adcode === code).reduce((sum, place) => sum + place.programmes.length, 0);
    return count > 0 ? text.t('programmes.map.spokenWithin', { name, count }) : text.t('programmes.map.spokenNone', { name });
  };
  const own = places.find((place) => place.region.adcode === adcode);
  const position = own && adcode && !placed.frame.isCompact ? positionTip(placed, geo, adcode) : null;
  const rest = (own?.programmes.length ?? 0) - TIP_NAMES;
  return (
    <>
      <MapSpoken placed={placed} text={text} adcode={adcode} describe={describe} />
      {own && position ? (
        <div className="map-tip programmes-tip" style={position} aria-hidden="true">
          <p className="map-tip-head"><strong>{text.both(own.region.name)}</strong><span className="caption">{text.t('programmes.map.count', { count: own.programmes.length })}</span></p>
          <ul>{own.programmes.slice(0, TIP_NAMES).map((programme) => <li key={programme.id}>{text.both(programme.name)}</li>)}</ul>
          {rest > 0 ? <p className="caption">{text.t('programmes.map.more', { count: rest })}</p> : null}
        </div>
      ) : null}
    </>
  );
}

const describeUnplaced = (map: CountMap, text: Text): string =>
  map.unplaced.length === 0 ? '' : text.t('programmes.map.unplaced', {
    names: map.unplaced.map(({ region, count }) => text.t('programmes.map.unplacedOne', { name: text.both(region.name), count })).join(text.lang === 'zh' ? '、' : ', '),
  });

/** The programmes on the national map: counts of our own records, a circle a place; a click narrows the list to the province. */
export function ProgrammeMap({ dataset, places, filters, focus, onNarrow }: ProgrammeMapProps) {
  const text = useText();
  const { t } = text;
  const [panel, width] = useWidth<HTMLDivElement>(712);
  const { data: geo, error, refetch } = useGeoMap('nation', '100000');
  const input = useMemo(() => {
    const { regions } = indexDataset(dataset);
    const nameOf = (adcode: string) => { const region = regions.get(adcode); return region ? text.both(region.short) : null; };
    const maxCount = selectProgrammePlaces(dataset, dataset.programmes)[0]?.programmes.length ?? 0;
    return { places: places.map(({ region, programmes }) => ({ region, count: programmes.length })), nameOf, maxCount, text };
  }, [dataset, places, text]);
  const map = useMemo(() => (geo ? layoutCountMap({ ...input, geo, width }) : null), [geo, input, width]);
  const open = (adcode: string) => { const province = indexDataset(dataset).provinceOf(adcode)?.adcode; if (province) onNarrow(province); };
  const count = places.reduce((sum, place) => sum + place.programmes.length, 0);
  const unplaced = map ? describeUnplaced(map, text) : '';
  const compose = async (whole: Text) => {
    const { takeProgrammes } = await import('./exportProgrammes');
    if (!geo) throw new Error(t('failure.map'));
    return takeProgrammes({ dataset, geo, input: { ...input, text: whole }, programmes: places.flatMap((place) => place.programmes), filters, unplaced, text: whole });
  };
  return (
    <section className="programmes-map">
      <div className="programmes-map-head">
        <h2 className="section-head">{t('programmes.map.title')}</h2>
        <p className="caption">{t('programmes.map.note')}</p>
      </div>
      <EmbedPart figure="map" ref={panel} className="programmes-map-box">
        {map && geo ? (
          <PlaceMap
            geo={geo} placed={map.placed} keys={map.keys} text={text} readAttended={readAttended} onAttend={attend} onOpen={open}
            label={t('programmes.map.label', { places: places.length, count })}
            overlay={<Highlight geo={geo} placed={map.placed} />}
            {...(focus === null ? {} : { focus })}
          >
            <Attended dataset={dataset} places={places} geo={geo} placed={map.placed} />
          </PlaceMap>
        ) : error ? (
          <FailureState title={t('failure.map')} details={[error.message]} onRetry={() => void refetch()} />
        ) : <div className="programmes-map-waiting" />}
      </EmbedPart>
      <div className="programmes-map-foot">
        <p className="caption">{map?.keys.length === 0 ? `${t('programmes.map.size')}${text.lang === 'zh' ? '。' : '. '}` : ''}{unplaced} {t('map.boundaryNote')} {t('map.boundarySource')}</p>
        <ExportButton figure="map" subject={t('programmes.map.title')} compose={compose} />
      </div>
    </section>
  );
}
