import { countStates, drawStateKey } from '../../charts/map/keys/panelKeys';
import { fillOfAreas } from '../../charts/map/drawing/drawLand';
import { drawLabels, drawNames, drawPoints } from '../../charts/map/drawing/drawMap';
import { MapLand } from '../../charts/map/drawing/MapLand';
import { SceneMark, TextureDefs } from '../../charts/scene/SceneSvg';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import type { GeoMap } from '../../domain/geoMap';
import { useText } from '../../messages/TextContext';
import { useRegionMap } from './useRegionMap';

const WIDTH_PX = 344;
const KEY_HEIGHT_PX = 96;

/** Without its neighbours: at this size the edges at which they were cut would show. */
const alone = (geo: GeoMap): GeoMap => ({ ...geo, neighbours: undefined });

interface BriefMapProps {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly indicator: Indicator;
  readonly year: number | null;
}

/** The map of the place with the key of its states, as ink on paper. */
export function BriefMap({ dataset, region, indicator, year }: BriefMapProps) {
  const text = useText();
  const {
    map,
    words: { title, own },
  } = useRegionMap({
    dataset,
    region,
    indicator,
    year,
    scope: 'around',
    width: WIDTH_PX,
    isOwnShown: true,
  });
  if (!map) return null;
  const { width, height, transform } = map.placed.frame;
  const marks = [...drawNames(map.placed), ...drawPoints(map.placed), ...drawLabels(map.placed)];
  return (
    <figure className="brief-map">
      <figcaption>
        <strong>{[title, year].filter(Boolean).join(text.lang === 'zh' ? '，' : ', ')}</strong>{' '}
        {text.t(`unit.${indicator.unit}`, { count: 2 })}
        {own ? ` · ${own.words}` : ''}
      </figcaption>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <TextureDefs scale={transform.scale} />
        <rect width={width} height={height} fill="var(--panel)" />
        <MapLand geo={alone(map.geo)} transform={transform} fills={fillOfAreas(map.placed)} />
        {marks.map((mark, position) => (
          <SceneMark key={position} mark={mark} />
        ))}
      </svg>
      <svg width="250" height={KEY_HEIGHT_PX} viewBox={`0 0 250 ${KEY_HEIGHT_PX}`} aria-hidden="true">
        {drawStateKey(countStates(map.placed, map.geo.areas), text, 0, 12).map((mark, position) => (
          <SceneMark key={position} mark={mark} />
        ))}
      </svg>
    </figure>
  );
}
