import { layoutNationalMap, sceneOfMap } from '../../charts/map/layoutPlaceMap';
import { toMapPlaces } from '../../charts/map/mapSeries';
import { layoutRankedBars } from '../../charts/rankedBars/layoutRankedBars';
import { layoutRankedBarsScene } from '../../charts/rankedBars/layoutRankedBarsScene';
import { joinScenes } from '../../charts/scene/placeScene';
import { readToday } from '../../config/clock';
import type { Query } from '../../config/query';
import type { Dataset, Figure, Indicator } from '../../domain/dataset';
import type { GeoMap } from '../../domain/geoMap';
import { describeSources } from '../../export/describeSources';
import { exportFigure, type FigureSpec } from '../../export/exportFigure';
import { formatMixedDates } from '../../format/formatMixedDates';
import { loadText } from '../../messages/loadMessages';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { MixedDates } from '../../selectors/selectComparability';
import type { Places } from '../../selectors/selectPlaces';
import { selectMaxValue, selectOutside } from './describeFinding';

interface HomeFigure {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly result: Places;
  readonly query: Query;
  readonly mixed: MixedDates | null;
  readonly geo: GeoMap;
  readonly finding: string;
  readonly subtitle: string;
  readonly unit: string;
  readonly text: Text;
}

const MAP_WIDTH = 800;
const LIST = { x: 828, width: 300, height: 640 };

/** Map and list of the first screen as one static figure: the same places, values and states as on screen. */
function composeHome(view: HomeFigure): FigureSpec {
  const { dataset, indicator, result, query, geo, text } = view;
  const index = indexDataset(dataset);
  const nameOf = (adcode: string) => { const region = index.regions.get(adcode); return region ? text.both(region.short) : null; };
  const map = layoutNationalMap({
    geo, text, nameOf, outside: selectOutside(geo, query.province), width: MAP_WIDTH, unit: view.unit, places: toMapPlaces(result.places, text),
    maxValue: selectMaxValue(dataset, indicator.id, result.places, query.per),
  });
  const creditOf = (figure: Figure) => { const article = index.articles.get(figure.article); return article ? text.both(article.credit) : ''; };
  const isRanked = view.mixed === null || query.rank === 'mixed';
  const list = layoutRankedBarsScene(layoutRankedBars(result.places, { isRanked }).groups, text, { width: LIST.width, height: LIST.height, creditOf });
  const figures = result.places.flatMap((place) => [place.figure, ...(place.contradicting ?? [])]);
  const populations = result.places.flatMap((place) => (place.population ? [place.population] : []));
  const described = describeSources(dataset, figures, text, populations);
  const denominator = query.per === 'total' ? [text.t('export.noDenominator')] : [];
  return {
    fileName: [text.both(indicator.name), query.province.map(nameOf).join('+'), query.per === '10k' ? '10k' : '', readToday()].filter(Boolean).join('-'),
    title: `${text.both(indicator.name)}${text.lang === 'zh' ? '：' : ': '}${view.finding}`,
    subtitle: view.subtitle,
    body: joinScenes([{ scene: sceneOfMap(geo, map.placed, map.keys, text), x: 0, y: 0 }, { scene: list, x: LIST.x, y: 0 }]),
    notes: [...(view.mixed ? [formatMixedDates(view.mixed, isRanked, text)] : []), ...described.notes, ...denominator, `${text.t('map.boundaryNote')} ${text.t('map.boundarySource')}`],
    sources: described.sources,
    address: window.location.href,
    drawnOn: readToday(),
  };
}

/** Downloads the first screen's map and list. */
export async function exportHome(view: HomeFigure, format: 'png' | 'svg'): Promise<void> {
  // The first screen brings only its own words; the image's notes need the others too.
  const text = await loadText(view.text.lang);
  return exportFigure(composeHome({ ...view, text }), text, format);
}
