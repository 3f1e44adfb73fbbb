import { toMapInput } from '../../export/figures/toMapInput';
import { useMemo } from 'react';
import type { Query } from '../../address/parameters';
import { fitNationalWidth } from '../../charts/map/geometry/nationalFrame';
import { sceneOfMap } from '../../charts/map/drawing/sceneOfMap';
import { dropNameless } from '../../charts/map/placing/dropNameless';
import { layoutNationalMap } from '../../charts/map/placing/layoutNationalMap';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { SceneImage } from '../../charts/scene/SceneFigure';
import { TextureDefs } from '../../charts/scene/SceneSvg';
import { useNationalMap } from '../../data/useNationalMap';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import { nameCredit } from '../../export/figures/nameCredit';
import { useText } from '../../messages/TextContext';
import type { ListOrder } from '../../domain/codes';
import type { Places } from '../../selectors/selectPlaces';
import type { Room } from './usePaper';

/** Share of the width that the map takes, and what lies between it and the list, in pixels. */
const MAP_SHARE = 0.58;
const GAP_PX = 16;
/** No letter on the map is smaller. */
const LEAST_LETTER_PX = 11;

interface WallMapProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly query: Query;
  readonly result: Places;
  readonly order: ListOrder;
  readonly isRanked: boolean;
  /** What the map shows, in a sentence. */
  readonly finding: string;
  readonly room: Room;
}

/** The map in the room, enlarged to the chosen provinces; null while there are no boundaries. */
function useWallMap({ dataset, indicator, query, result }: WallMapProps, width: number) {
  const text = useText();
  const { geo, error } = useNationalMap(false);
  const scene = useMemo(() => {
    if (!geo) return null;
    const { placed, keys } = layoutNationalMap({
      ...toMapInput({ dataset, geo, indicator, query, result }, text),
      // Only what is reported is named: what is silent is seen to be, and the list says who speaks.
      nameOf: () => null,
      width,
      hasKey: false,
      leastLetterPx: LEAST_LETTER_PX,
    });
    return { ...sceneOfMap(geo, dropNameless(placed), keys, text), scale: placed.frame.transform.scale };
  }, [dataset, geo, indicator, query, result, text, width]);
  return { scene, error };
}

/** The map and its list as pictures, in the room that the words leave. */
export function WallMap(props: WallMapProps) {
  const { dataset, indicator, result, order, isRanked, finding, room } = props;
  const text = useText();
  const mapPx = fitNationalWidth(room.width * MAP_SHARE, room.height);
  const { scene, error } = useWallMap(props, mapPx);
  const list = useMemo(
    () =>
      layoutRankedBarsScene(layoutRankedBars(result.places, { order, isRanked }).groups, text, {
        width: room.width - mapPx - GAP_PX,
        height: room.height,
        creditOf: nameCredit(dataset, text),
      }),
    [dataset, isRanked, mapPx, order, result, room, text],
  );
  return (
    <div className="wall-map">
      {scene ? (
        <SceneImage scene={scene} label={text.t('map.label', { indicator: text.both(indicator.name), finding })}>
          <TextureDefs scale={scene.scale} />
        </SceneImage>
      ) : (
        <p role="status">{text.t(error ? 'failure.map' : 'shell.loading')}</p>
      )}
      <SceneImage scene={list} label={text.t('home.list')} />
    </div>
  );
}
