import { countStates } from '../../charts/map/keys/panelKeys';
import { describeReading } from '../../charts/map/keys/describeReading';
import { layoutKeyParts, stackKeys } from '../../charts/map/keys/layoutMapKey';
import { sceneOfMap } from '../../charts/map/drawing/sceneOfMap';
import { layoutRegionMap, type RegionMap } from '../../charts/map/placing/layoutRegionMap';
import { joinScenes } from '../../charts/scene/placeScene';
import type { Scene } from '../../charts/scene/scene';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { GeoMap } from '../../domain/geoMap';
import { joinNames } from '../../format/joinNames';
import type { RegionMapSeries } from '../../selectors/selectRegionMap';
import { describeSources, listDates } from '../describeSources';
import { LEAST_LETTER_PX } from '../figureSize';
import type { BodyBox } from '../figureSpec';
import { describeBoundaries, describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { describeCover, listCoverPlaces } from './describeCover';
import { describePlaceTable } from './describeTable';
import { describeYear } from './describeFinding';
import { describeRegionMap, toRegionMapInput } from './describeRegionMap';
import { BESIDE_MAP_PX, type DrawMap, type DrawnMap, layoutMapFigure, readyForImage } from './layoutMapFigure';

interface RegionMapFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly series: RegionMapSeries;
  readonly geo: GeoMap;
}

/** The own size of a region's map: key and gap leave it this much of a frame 1128 wide. */
const REGION_MAP_PX = 850;

/** The map with its key at the own size of the figure, or in the room of a frame. */
function layoutBody({ dataset, series, geo: boundaries, text }: RegionMapFigure, unit: string, box: BodyBox): Scene {
  const map = toRegionMapInput(series, boundaries, dataset, text);
  const drawRegion = ({ geo, placed: laidOut }: RegionMap): DrawnMap => {
    const { placed, isNamed } = readyForImage(laidOut);
    const keys = layoutKeyParts({ placed, counts: countStates(placed, geo.areas), unit, text });
    return { scene: sceneOfMap(geo, placed, [], text), keys, needed: 1, isNamed };
  };
  if (box.heightPx === null) {
    const { scene, keys } = drawRegion(
      layoutRegionMap({ ...map, width: REGION_MAP_PX, leastLetterPx: LEAST_LETTER_PX }),
    );
    return joinScenes([
      { scene, x: 0, y: 0 },
      { scene: stackKeys(keys), x: scene.width + BESIDE_MAP_PX, y: 0 },
    ]);
  }
  const draw: DrawMap = ({ widthPx, heightPx, leastLetterPx, labelPx }, isKeyInside) =>
    isKeyInside
      ? null
      : drawRegion(
          layoutRegionMap({
            ...map,
            width: Math.floor(widthPx),
            highest: Math.floor(heightPx) / Math.floor(widthPx),
            leastLetterPx,
            labelPx,
          }),
        );
  return layoutMapFigure(draw, { ...box, heightPx: box.heightPx });
}

/** A region's map with its key, sources and notes; a map on which nothing is reported says so above the areas. */
export function describeRegionMapFigure(view: RegionMapFigure): ExportFigure {
  const { dataset, series, indicator, today, text } = view;
  const { title, unit, silence, own } = describeRegionMap(series, indicator, text);
  const figures = [...(own?.figures ?? []), ...series.figures];
  const described = describeSources(dataset, figures, text);
  const dates = joinNames(listDates(series.figures, text), text.lang);
  const year = series.year === null ? '' : String(series.year);
  const shown = series.own ? [series.own, ...series.inside] : series.inside;
  const ofYear = series.year === null ? '' : describeYear(series.year, shown, text);
  const said = figures.length > 0 ? [own?.words, ofYear, unit, dates] : [silence];
  const subtitle = said.filter(Boolean).join(text.lang === 'zh' ? '，' : ', ');
  return {
    dataset,
    figures,
    spec: {
      fileName: [title, year, today].filter(Boolean).join('-'),
      title,
      subtitle,
      hasMap: true,
      ...describePlaceTable(dataset, layoutRankedBars(shown, { isRanked: false }).groups, text),
      ...describeCover({ dataset, headline: title, subtitle, candidates: listCoverPlaces(shown, text) }, text),
      body: (box) => layoutBody(view, unit, box),
      notes: described.notes,
      lesser: described.lesser,
      pinned: [describeBoundaries(text)],
      reading: describeReading(series.inside, text),
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
