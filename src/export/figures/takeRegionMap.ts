import { countStates } from '../../charts/map/drawKeys';
import { layoutKeyColumn } from '../../charts/map/layoutMapKey';
import { sceneOfMap } from '../../charts/map/layoutPlaceMap';
import type { RegionMap } from '../../charts/map/layoutRegionMap';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Dataset, Figure } from '../../domain/dataset';
import type { Text } from '../../messages/text';
import { describeSources, listDates } from '../describeSources';
import type { Takeaway } from '../takeaway';

interface RegionMapFigure {
  readonly dataset: Dataset;
  readonly map: RegionMap;
  /** Figures that the map shows. */
  readonly figures: readonly Figure[];
  /** The subject's own figure in words, which fills no area of its own map; null when it has none. */
  readonly own: { readonly figure: Figure; readonly words: string } | null;
  /** Place and indicator. */
  readonly title: string;
  /** Said instead of dates where nothing is reported. */
  readonly silence: string;
  readonly unit: string;
  readonly today: string;
  /** Address of the page that shows the same. */
  readonly address: string;
  readonly text: Text;
}

/** The own size of a region's map: key and gap leave it this much of a frame 1128 wide. */
export const REGION_MAP_PX = 850;
const GAP = 28;

/** A region's map with its key, sources and notes; a map on which nothing is reported says so above the areas. */
export function takeRegionMap(view: RegionMapFigure): Takeaway {
  const { dataset, map, own, today, text } = view;
  const figures = own ? [own.figure, ...view.figures] : view.figures;
  const scene = sceneOfMap(map.geo, map.placed, [], text);
  const described = describeSources(dataset, figures, text);
  const dates = listDates(view.figures, text).join(text.lang === 'zh' ? '、' : ', ');
  const said = figures.length > 0 ? [own?.words, view.unit, dates] : [view.silence];
  return {
    dataset,
    figures,
    spec: {
      fileName: `${view.title}-${today}`,
      title: view.title,
      subtitle: said.filter(Boolean).join(text.lang === 'zh' ? '，' : ', '),
      body: joinScenes([{ scene, x: 0, y: 0 }, { scene: layoutKeyColumn({ placed: map.placed, counts: countStates(map.placed, map.geo.areas), unit: view.unit, text }), x: scene.width + GAP, y: 0 }]),
      notes: described.notes,
      pinned: [`${text.t('map.boundaryNote')} ${text.t('map.boundarySource')}`],
      sources: described.sources,
      address: view.address,
      drawnOn: today,
      edition: dataset.version,
    },
  };
}
