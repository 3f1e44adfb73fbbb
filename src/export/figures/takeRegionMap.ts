import { countStates } from '../../charts/map/keys/drawKeys';
import { layoutKeyParts, stackKeys } from '../../charts/map/keys/layoutMapKey';
import { sceneOfMap } from '../../charts/map/drawing/sceneOfMap';
import { layoutRegionMap, type RegionMap, type RegionMapInput } from '../../charts/map/placing/layoutRegionMap';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import type { Dataset, Figure } from '../../domain/dataset';
import { joinNames } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { describeSources, listDates } from '../describeSources';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';
import type { Takeaway } from '../takeaway';
import { type DrawMap, type DrawnMap, layoutMapFigure } from './layoutMapFigure';

interface RegionMapFigure {
  readonly dataset: Dataset;
  /** What the map shows; how large is up to the frame. */
  readonly map: Omit<RegionMapInput, 'width' | 'highest' | 'leastLetterPx'>;
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
const REGION_MAP_PX = 850;
const GAP = 28;

/** The map with its key at the own size of the figure, or in the room of a frame. */
function layoutBody({ map, unit, text }: RegionMapFigure, box: BodyBox): Scene {
  const drawRegion = ({ geo, placed }: RegionMap): DrawnMap => ({
    scene: sceneOfMap(geo, placed, [], text),
    keys: layoutKeyParts({ placed, counts: countStates(placed, geo.areas), unit, text }),
  });
  if (box.heightPx === null) {
    const { scene, keys } = drawRegion(
      layoutRegionMap({ ...map, width: REGION_MAP_PX, leastLetterPx: LEAST_LETTER_PX }),
    );
    return joinScenes([
      { scene, x: 0, y: 0 },
      { scene: stackKeys(keys), x: scene.width + GAP, y: 0 },
    ]);
  }
  const draw: DrawMap = ({ widthPx, heightPx, leastLetterPx }, isKeyInside) =>
    isKeyInside
      ? null
      : drawRegion(
          layoutRegionMap({
            ...map,
            width: Math.floor(widthPx),
            highest: Math.floor(heightPx) / Math.floor(widthPx),
            leastLetterPx,
          }),
        );
  return layoutMapFigure(draw, { ...box, heightPx: box.heightPx });
}

/** A region's map with its key, sources and notes; a map on which nothing is reported says so above the areas. */
export function takeRegionMap(view: RegionMapFigure): Takeaway {
  const { dataset, own, today, text } = view;
  const figures = own ? [own.figure, ...view.figures] : view.figures;
  const described = describeSources(dataset, figures, text);
  const dates = joinNames(listDates(view.figures, text), text.lang);
  const said = figures.length > 0 ? [own?.words, view.unit, dates] : [view.silence];
  return {
    dataset,
    figures,
    spec: {
      fileName: `${view.title}-${today}`,
      title: view.title,
      subtitle: said.filter(Boolean).join(text.lang === 'zh' ? '，' : ', '),
      body: (box) => layoutBody(view, box),
      notes: described.notes,
      pinned: [`${text.t('map.boundaryNote')} ${text.t('map.boundarySource')}`],
      sources: described.sources,
      address: view.address,
      drawnOn: today,
      edition: dataset.version,
    },
  };
}
