import { useMemo } from 'react';
import { numberMap } from '../../charts/map/placing/numberMap';
import { NUMBERED_BELOW_PX } from '../../config/preparedSizes';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { layoutTargetMap, type TargetMapInput } from '../../charts/map/placing/layoutTargetMap';
import type { AttainmentKey } from '../../charts/map/keys/attainmentKey';
import { useGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import type { TargetSeries } from '../../domain/targetSeries';
import { nameRegions } from '../../format/nameRegions';
import { joinNames } from '../../format/joinNames';
import { useText } from '../../messages/TextContext';
import { MapFoot } from '../../panels/MapFoot';
import { MapPanel } from '../../panels/MapPanel';
import { NumberedPlaces } from '../../panels/NumberedPlaces';
import { indexDataset } from '../../selectors/indexDataset';
import { selectTargetPlaces } from '../../selectors/selectTargetPlaces';
import { useMapHighlight } from '../../store/highlightStore';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import DroppedNotice from '../../ui/DroppedNotice';
import { useWidth } from '../../ui/useWidth';
import { selectOutside } from '../../export/figures/describeFinding';
import { describeTargetMapFigure } from '../../export/figures/describeTargetMapFigure';
import {
  countTargets,
  describeSilentPlace,
  HighlightedTargets,
  holdsTargetKey,
  selectInside,
  TargetKey,
} from './TargetMapParts';
import { TargetMapPlace } from './TargetMapPlace';
import { useChosenPlace } from './useChosenPlace';
import './targetMap.css';

const NONE: ReadonlySet<string> = new Set();

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

type MapInput = Omit<TargetMapInput, 'width' | 'hasKey' | 'isNumbered'>;

/** The map at a width, with names or, on a narrow page, with numbers. */
function useTargetMap(input: MapInput | null, width: number) {
  const isNumbered = useIsNarrow(NUMBERED_BELOW_PX);
  return useMemo(() => {
    if (!input) return null;
    const map = layoutTargetMap({ ...input, width, hasKey: false, isNumbered });
    return isNumbered ? { ...map, placed: numberMap(map.placed, input.geo) } : map;
  }, [input, width, isNumbered]);
}

/** The targets of the board on the national map: hollow rings without an actual, the class of attainment with one. */
export default function TargetMap({ dataset, targets, provinces, filters, today }: TargetMapProps) {
  const text = useText();
  const { t } = text;
  const index = indexDataset(dataset);
  const highlight = useMapHighlight<AttainmentKey>();
  const [panel, width] = useWidth<HTMLDivElement>(840);
  const { chosen, dropped, choose, addressOf } = useChosenPlace(index);
  const { data: geo, error, refetch } = useGeoMap('nation', '100000');
  const places = useMemo(() => selectTargetPlaces(targets, indexDataset(dataset)), [targets, dataset]);
  const input = useMemo((): MapInput | null => {
    const { regions } = indexDataset(dataset);
    const nameOf = nameRegions(regions, text);
    return geo ? { geo, places, nameOf, outside: selectOutside(geo, provinces), text } : null;
  }, [dataset, geo, places, provinces, text]);
  const map = useTargetMap(input, width);
  const reported = places.reduce((sum, place) => sum + place.reported, 0);
  const unplaced =
    map && map.unplaced.length > 0
      ? t('target.map.unplaced', {
          names: joinNames(
            map.unplaced.map(({ region }) => text.both(region.name)),
            text.lang,
          ),
        })
      : '';
  const holds = useMemo(() => holdsTargetKey(places, input?.outside ?? NONE), [places, input]);
  const region = chosen === null ? undefined : index.regions.get(chosen);
  // The list beside the map says more than the card, which would stand over it.
  const open = (adcode: string) => {
    highlight.getState().point(null);
    choose(adcode);
  };
  const describe: DescribeFigure = async (context) => {
    if (!input) throw new Error(t('failure.map'));
    return describeTargetMapFigure({
      dataset,
      input: { ...input, text: context.text },
      places,
      provinces,
      filters,
      unplaced,
      ...context,
      today,
    });
  };
  return (
    <>
      <DroppedNotice dropped={dropped} />
      <p className="target-map-note">{t('target.map.note')}</p>
      <div className="target-map">
        <div>
          <MapPanel
            ref={panel}
            className="target-map-box"
            map={map && geo ? { ...map, geo } : null}
            highlight={highlight}
            holds={holds}
            label={t('target.map.label', { places: places.length, count: countTargets(places), reported })}
            describe={(adcode, isOutside) => describeSilentPlace({ index, places, isOutside }, adcode, text)}
            onOpen={open}
            addressOf={addressOf}
            focus={chosen ?? undefined}
            failure={error && [error.message]}
            onRetry={() => void refetch()}
            waiting={<div className="target-map-waiting" />}
          >
            <HighlightedTargets index={index} places={places} />
          </MapPanel>
          {map ? <NumberedPlaces placed={map.placed} highlight={highlight} onOpen={open} /> : null}
          {map || error ? (
            <MapFoot placed={map?.placed} note={unplaced}>
              <ExportButton figure="map" subject={t('target.map.title')} describe={describe} />
            </MapFoot>
          ) : null}
        </div>
        <div>
          {input ? (
            <EmbedPart figure="map">
              <TargetKey places={places} geo={input.geo} outside={input.outside} highlight={highlight} />
            </EmbedPart>
          ) : null}
          {region ? (
            <TargetMapPlace
              name={text.both(region.name)}
              own={places.find((place) => place.region === region) ?? null}
              inside={selectInside(places, index, region.adcode)}
              onClose={() => choose(null)}
            />
          ) : input ? (
            <p className="target-map-hint">{t('target.map.hint')}</p>
          ) : null}
        </div>
      </div>
    </>
  );
}
