import { countStates } from '../charts/map/keys/panelKeys';
import { layoutNationalMap } from '../charts/map/placing/layoutNationalMap';
import { sceneOfMap } from '../charts/map/drawing/sceneOfMap';
import { layoutRegionMap } from '../charts/map/placing/layoutRegionMap';
import { toMapPlaces } from '../charts/map/placing/mapSeries';
import { scaleScene } from '../charts/scene/placeScene';
import type { Mark, Scene } from '../charts/scene/scene';
import { drawSiteSign } from '../charts/signs/drawSiteSign';
import { defaultQuery } from '../address/parseAddress';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import type { Dataset } from '../domain/dataset';
import { OPENING_INDICATOR } from '../domain/datasetScope';
import type { Figure } from '../domain/records/figure';
import type { Indicator } from '../domain/records/indicator';
import type { Region } from '../domain/records/region';
import type { GeoMap } from '../domain/geoMap';
import type { Place } from '../domain/placeReport';
import { renderSvg } from '../export/renderSvg';
import { formatUnit } from '../format/formatUnit';
import type { Text } from '../messages/text';
import { indexDataset } from '../selectors/indexDataset';
import { selectPlaces } from '../selectors/selectPlaces';
import { selectDefaultIndicator, selectReportingPlaces } from '../selectors/selectRegionFigures';
import { describeFinding } from '../export/figures/describeFinding';
import { toMapInput } from '../export/figures/toMapInput';
import { nameRegions } from '../format/nameRegions';
import { buildTexts } from './buildTexts';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, type CardState, layoutCard } from './layoutCard';
import { describeCardFoot, selectCardFacts } from './selectCardFacts';

/** A preview image as a drawing: what a link to the site shows where links are shown as cards. */
export interface Card {
  /** `home`, the code of a province, or `icon`. */
  readonly name: string;
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Boundary files by name below public/geo: `china.json`, `province/520000.json`. */
export type ReadGeo = (file: string) => unknown;

interface Source {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly readGeo: ReadGeo;
}

const MAP_LAYOUT_PX = 780;
const PROVINCE_LAYOUT_PX = 640;
const ICON_PX = 300;
const UNWORDED: readonly CardState[] = ['none', 'incomparable', 'target'];

const fit = (scene: Scene, widthPx: number, heightPx: number): Scene =>
  scaleScene(scene, Math.min(widthPx / scene.width, heightPx / scene.height));

/** Without its neighbours: cut edges would show. */
const alone = (geo: GeoMap): GeoMap => ({ ...geo, neighbours: undefined });

const readMap = ({ readGeo }: Source, file: string): GeoMap => parseGeoMap(readGeo(file), file);

/** A map with the figures that stand on it. */
interface DrawnMap {
  readonly scene: Scene;
  readonly figures: readonly Figure[];
  readonly indicator: Indicator;
  readonly states: readonly CardState[];
}

function drawNation(source: Source, places: readonly Place[], indicator: Indicator): Scene {
  const { dataset, text } = source;
  const geo = readMap(source, 'china.json');
  const map = layoutNationalMap({
    ...toMapInput({ dataset, geo, indicator, query: defaultQuery('home'), result: { places } }, text),
    width: MAP_LAYOUT_PX,
  });
  return sceneOfMap(geo, map.placed, map.keys, text);
}

/** A province with what is reported inside it, as its page draws it first. */
function drawProvince(source: Source, region: Region): DrawnMap {
  const { dataset, text } = source;
  const index = indexDataset(dataset);
  const indicator = findIndicator(
    dataset,
    selectDefaultIndicator(selectReportingPlaces(dataset, region.adcode)) ?? OPENING_INDICATOR,
  );
  const inside = selectPlaces(dataset, {
    indicator: indicator.id,
    provinces: [],
    year: null,
    per: 'total',
  }).places.filter(
    (place) => place.region.adcode !== region.adcode && index.provinceOf(place.region.adcode)?.adcode === region.adcode,
  );
  const geo = alone(readMap(source, `province/${region.adcode}.json`));
  const map = layoutRegionMap({
    geo,
    subject: region.adcode,
    places: toMapPlaces(inside, text),
    nameOf: nameRegions(index.regions, text),
    width: PROVINCE_LAYOUT_PX,
  });
  const counts = countStates(map.placed, map.geo.areas);
  const states = UNWORDED.filter((state) => counts[state] > 0);
  return {
    scene: sceneOfMap(map.geo, map.placed, [], text),
    figures: inside.map((place) => place.figure),
    indicator,
    states,
  };
}

function findIndicator(dataset: Dataset, id: string): Indicator {
  const indicator = indexDataset(dataset).indicators.get(id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator;
}

const titleMap = (indicator: Indicator, text: Text): string =>
  `${text.both(indicator.name)}（${formatUnit(indicator, 2, text)}）`;

function composeHome(source: Source): Card {
  const { dataset, text } = source;
  const indicator = findIndicator(dataset, OPENING_INDICATOR);
  const { places } = selectPlaces(dataset, { indicator: indicator.id, provinces: [], year: null, per: 'total' });
  const title = describeFinding(places, text);
  const marks = layoutCard(
    {
      title,
      subtitle: '',
      facts: [],
      states: [],
      mapTitle: titleMap(indicator, text),
      lead: text.t('meta.home', { articles: dataset.articles.length, figures: dataset.figures.length }),
      foot: describeCardFoot(
        dataset,
        places.map((place) => place.figure),
        text,
      ),
      drawMap: (width, height) => fit(drawNation(source, places, indicator), width, height),
    },
    text,
  );
  return finish('home', title, marks, text);
}

function composeProvince(source: Source, region: Region): Card {
  const { dataset, text } = source;
  const facts = selectCardFacts(dataset, region, text);
  const map = drawProvince(source, region);
  const all = selectReportingPlaces(dataset, region.adcode).flatMap((place) => place.figures);
  const name = text.both(region.name);
  const marks = layoutCard(
    {
      title: name,
      subtitle: region.name.en,
      facts,
      states: map.states,
      mapTitle:
        all.length > 0
          ? text.t('meta.card.map', {
              indicator: text.both(map.indicator.name),
              unit: formatUnit(map.indicator, 2, text),
            })
          : '',
      lead:
        all.length === 0
          ? text.t('meta.card.silent')
          : text.t('meta.card', {
              figures: all.length,
              targets: all.filter((figure) => figure.kind === 'target').length,
            }),
      foot: describeCardFoot(dataset, [...facts.map(({ figure }) => figure), ...map.figures], text),
      drawMap: (width, height) => fit(map.scene, width, height),
    },
    text,
  );
  return finish(region.adcode, name, marks, text);
}

function finish(name: string, title: string, marks: readonly Mark[], text: Text): Card {
  const svg = renderSvg(
    { width: CARD_WIDTH_PX, height: CARD_HEIGHT_PX, marks },
    { lang: text.lang, title, description: text.t('site.motto') },
  );
  return { name, svg, widthPx: CARD_WIDTH_PX, heightPx: CARD_HEIGHT_PX };
}

/** The sign of the site alone, square: what WeChat shows beside a shared link. */
function composeIcon(text: Text): Card {
  const marks: readonly Mark[] = [
    { kind: 'rect', x: 0, y: 0, width: ICON_PX, height: ICON_PX, fill: 'page' },
    ...drawSiteSign(ICON_PX / 2, ICON_PX / 2, 96),
  ];
  const svg = renderSvg(
    { width: ICON_PX, height: ICON_PX, marks },
    { lang: text.lang, title: text.t('shell.name'), description: '' },
  );
  return { name: 'icon', svg, widthPx: ICON_PX, heightPx: ICON_PX };
}

/**
 * The card of the first page and of every province, in Chinese. A pure function of the dataset and the boundaries: no
 * day stands in them.
 */
export function composeCards(datasetText: string, readGeo: ReadGeo): readonly Card[] {
  const source: Source = { dataset: parseDataset(JSON.parse(datasetText)), text: buildTexts.zh, readGeo };
  const provinces = source.dataset.regions.filter((region) => region.level === 'province');
  return [composeIcon(source.text), composeHome(source), ...provinces.map((region) => composeProvince(source, region))];
}
