import { useMemo } from 'react';
import { type CountMap, layoutCountMap } from '../../charts/map/placing/layoutCountMap';
import { PlaceMap } from '../../charts/map/drawing/PlaceMap';
import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import { nameRegions } from '../../format/nameRegions';
import { joinNames } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { type PlaceProgrammes, selectProgrammePlaces } from '../../selectors/selectProgrammes';
import { useAttentionStore } from '../../store/attentionStore';
import { FailureState } from '../../ui/Messages';
import { useWidth } from '../../ui/useWidth';
import { ProgrammeAttention, ProgrammeKey, ProgrammeOverlay } from './ProgrammeMapAttention';

const readAttended = () => useAttentionStore.getState().adcode;
const attend = (adcode: string | null) => useAttentionStore.getState().attend(adcode);
const tap = (adcode: string) => useAttentionStore.getState().tap(adcode);

interface ProgrammeMapProps {
  readonly dataset: Dataset;
  readonly places: readonly PlaceProgrammes[];
  /** The chosen filters in words; empty = none. */
  readonly filters: readonly string[];
  /** Outlined: the one province that the list is narrowed to. */
  readonly focus: string | null;
  readonly onNarrow: (province: string) => void;
}

const describeUnplaced = (map: CountMap, text: Text): string =>
  map.unplaced.length === 0
    ? ''
    : text.t('programmes.map.unplaced', {
        names: joinNames(
          map.unplaced.map(({ region, count }) =>
            text.t('programmes.map.unplacedOne', { name: text.both(region.name), count }),
          ),
          text.lang,
        ),
      });

/**
 * The programmes on the national map: counts of our own records, a circle a place; a click narrows the list to the
 * province.
 */
export function ProgrammeMap({ dataset, places, filters, focus, onNarrow }: ProgrammeMapProps) {
  const text = useText();
  const { t } = text;
  const [panel, width] = useWidth<HTMLDivElement>(712);
  const { data: geo, error, refetch } = useGeoMap('nation', '100000');
  const input = useMemo(() => {
    const { regions } = indexDataset(dataset);
    const nameOf = nameRegions(regions, text);
    const maxCount = selectProgrammePlaces(dataset, dataset.programmes)[0]?.programmes.length ?? 0;
    return {
      places: places.map(({ region, programmes }) => ({ region, count: programmes.length })),
      nameOf,
      maxCount,
      text,
    };
  }, [dataset, places, text]);
  const map = useMemo(() => (geo ? layoutCountMap({ ...input, geo, width }) : null), [geo, input, width]);
  const open = (adcode: string) => {
    const province = indexDataset(dataset).provinceOf(adcode)?.adcode;
    if (province) onNarrow(province);
  };
  const count = places.reduce((sum, place) => sum + place.programmes.length, 0);
  const unplaced = map ? describeUnplaced(map, text) : '';
  const describe: DescribeFigure = async (context) => {
    const { describeProgrammeMapFigure } = await import('../../export/figures/describeProgrammeMapFigure');
    if (!geo) throw new Error(t('failure.map'));
    return describeProgrammeMapFigure({
      dataset,
      geo,
      input: { ...input, text: context.text },
      programmes: places.flatMap((place) => place.programmes),
      filters,
      unplaced,
      ...context,
    });
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
            geo={geo}
            placed={map.placed}
            keys={map.keys}
            text={text}
            readAttended={readAttended}
            onAttend={attend}
            onOpen={open}
            onTap={tap}
            label={t('programmes.map.label', { places: places.length, count })}
            overlay={<ProgrammeOverlay geo={geo} map={map} />}
            {...(focus === null ? {} : { focus })}
          >
            <ProgrammeAttention dataset={dataset} places={places} geo={geo} map={map} focus={focus} onNarrow={open} />
          </PlaceMap>
        ) : error ? (
          <FailureState title={t('failure.map')} details={[error.message]} onRetry={() => void refetch()} />
        ) : (
          <div className="programmes-map-waiting" />
        )}
      </EmbedPart>
      {map && geo && map.keys.length === 0 ? (
        <EmbedPart figure="map">
          <ProgrammeKey geo={geo} map={map} />
        </EmbedPart>
      ) : null}
      <div className="programmes-map-foot">
        <p className="caption">
          {map?.keys.length === 0 ? `${t('programmes.map.size')}${text.lang === 'zh' ? '。' : '. '}` : ''}
          {unplaced} {t('map.boundaryNote')} {t('map.boundarySource')}
        </p>
        <ExportButton figure="map" subject={t('programmes.map.title')} describe={describe} />
      </div>
    </section>
  );
}
