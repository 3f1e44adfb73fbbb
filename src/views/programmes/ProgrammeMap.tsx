import { useMemo } from 'react';
import { type CountKey, type CountMap, holdsCountKey, layoutCountMap } from '../../charts/map/placing/layoutCountMap';
import { useGeoMap } from '../../data/useGeoMap';
import { writeAddress } from '../../address/writeAddress';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import { nameRegions } from '../../format/nameRegions';
import { joinNames } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { useText } from '../../messages/TextContext';
import { MapFoot } from '../../panels/MapFoot';
import { MapPanel } from '../../panels/MapPanel';
import { NumberedPlaces } from '../../panels/NumberedPlaces';
import { numberMap } from '../../charts/map/placing/numberMap';
import { NUMBERED_BELOW_PX } from '../../config/preparedSizes';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { indexDataset } from '../../selectors/indexDataset';
import type { PlaceProgrammes } from '../../selectors/selectLocalProgrammes';
import { selectProgrammePlaces } from '../../selectors/selectProgrammes';
import { useMapHighlight } from '../../store/highlightStore';
import { selectOutside } from '../../export/figures/describeFinding';
import { useWidth } from '../../ui/useWidth';
import { describeSilentPlace, HighlightedProgrammes, ProgrammeKey, ProgrammePanelKey } from './ProgrammeMapParts';

interface ProgrammeMapProps {
  readonly dataset: Dataset;
  readonly places: readonly PlaceProgrammes[];
  /** Provinces that the list is narrowed to; empty = all. */
  readonly provinces: readonly string[];
  /** The chosen filters in words; empty = none. */
  readonly filters: readonly string[];
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

/** The path of this page with its list narrowed to a province. */
function formatNarrowed(province: string | undefined): string | null {
  const now = new URLSearchParams(window.location.search);
  return province ? `${paths.programmes()}?${writeAddress('programmes', now, { province: [province] })}` : null;
}

/**
 * The programmes on the national map: counts of our own records, a circle a place; a click narrows the list to the
 * province.
 */
export function ProgrammeMap({ dataset, places, provinces, filters, onNarrow }: ProgrammeMapProps) {
  const text = useText();
  // Outlined: the one province that the list is narrowed to.
  const focus = (provinces.length === 1 ? provinces[0] : null) ?? null;
  const { t } = text;
  const highlight = useMapHighlight<CountKey>();
  const [panel, width] = useWidth<HTMLDivElement>(712);
  const { data: geo, error, refetch } = useGeoMap('nation', '100000');
  const input = useMemo(() => {
    const { regions } = indexDataset(dataset);
    const nameOf = nameRegions(regions, text);
    const maxCount = selectProgrammePlaces(dataset, dataset.programmes)[0]?.programmes.length ?? 0;
    return {
      places: places.map(({ region, programmes }) => ({ region, count: programmes.length })),
      nameOf,
      outside: selectOutside(geo ?? null, provinces),
      maxCount,
      text,
    };
  }, [dataset, places, provinces, geo, text]);
  const isNumbered = useIsNarrow(NUMBERED_BELOW_PX);
  const map = useMemo(() => {
    if (!geo) return null;
    const laidOut = layoutCountMap({ ...input, geo, width, hasKey: !isNumbered, isNumbered });
    return isNumbered ? { ...laidOut, placed: numberMap(laidOut.placed, geo) } : laidOut;
  }, [geo, input, width, isNumbered]);
  const holds = useMemo(
    () => (key: CountKey, adcode: string) => map !== null && holdsCountKey(map.placed, key, adcode),
    [map],
  );
  const provinceOf = (adcode: string) => indexDataset(dataset).provinceOf(adcode)?.adcode;
  const open = (adcode: string) => {
    const province = provinceOf(adcode);
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
      places,
      unplaced,
      provinces,
      filters,
      ...context,
      input: { ...input, text: context.text },
    });
  };
  return (
    <section className="programmes-map">
      <div className="programmes-map-head">
        <h2 className="section-head">{t('programmes.map.title')}</h2>
        <p className="caption">{t('programmes.map.note')}</p>
      </div>
      <MapPanel
        ref={panel}
        className="programmes-map-box"
        map={map && geo ? { ...map, geo } : null}
        highlight={highlight}
        holds={holds}
        label={t('programmes.map.label', { places: places.length, count })}
        describe={(adcode, isOutside) => describeSilentPlace({ dataset, places, isOutside }, adcode, text)}
        onOpen={open}
        addressOf={(adcode) => formatNarrowed(provinceOf(adcode))}
        focus={focus ?? undefined}
        failure={error && [error.message]}
        onRetry={() => void refetch()}
        waiting={<div className="programmes-map-waiting" />}
      >
        {map && geo && map.keys.length > 0 ? <ProgrammePanelKey geo={geo} map={map} highlight={highlight} /> : null}
        <HighlightedProgrammes dataset={dataset} places={places} focus={focus} onNarrow={open} />
      </MapPanel>
      {map ? <NumberedPlaces placed={map.placed} highlight={highlight} onOpen={open} /> : null}
      {map && geo && map.keys.length === 0 ? (
        <EmbedPart figure="map">
          <ProgrammeKey geo={geo} map={map} highlight={highlight} />
        </EmbedPart>
      ) : null}
      {map || error ? (
        <MapFoot
          className="programmes-map-foot"
          note={
            <>
              {map?.keys.length === 0 ? `${t('programmes.map.size')}${text.lang === 'zh' ? '。' : '. '}` : ''}
              {unplaced}
            </>
          }
        >
          <ExportButton figure="map" subject={t('programmes.map.title')} describe={describe} />
        </MapFoot>
      ) : null}
    </section>
  );
}
