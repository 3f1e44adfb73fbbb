import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom';
import { App } from '../app/App';
import { toMapPlaces } from '../charts/map/placing/mapSeries';
import { prepareMap } from '../charts/map/placing/preparedMap';
import { listInOrder } from '../charts/rankedBars/layoutRankedBars';
import { PREPARED_SIZES } from '../config/preparedSizes';
import { setDrawn } from '../config/takeOver';
import { keepNationalMap } from '../data/nationalMap';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import { keepPreparedMap } from '../data/preparedMaps';
import { selectDeadlines } from '../domain/deadline';
import { OPENING_INDICATOR } from '../domain/datasetScope';
import { unfoldNation } from '../domain/facts';
import type { GeoMap } from '../domain/geoMap';
import type { TargetFinding } from '../domain/targetFinding';
import { formatDateProse, formatPeriodProse } from '../format/formatPeriod';
import { createFirstText } from '../messages/loadMessages';
import messages from '../messages/zhFirst';
import { selectNationFile } from '../selectors/selectNationFile';
import { selectTargetFinding } from '../selectors/selectTargetFinding';
import { useDatasetStore } from '../store/datasetStore';
import { readToday } from '../ui/browser/clock';
import { layoutOpeningMap, selectOpening } from './composePreparedMaps';

export interface RenderedHome {
  /** The page in Chinese as the program draws it, by the name of the size of its map (config/preparedSizes). */
  readonly pages: readonly { readonly name: string; readonly html: string }[];
  /** What a reader without the program needs beside the picture: its day, and the places of its numbers. */
  readonly key: string;
  /** The national boundary file without the paths, which stand in the page: the app puts the two together again. */
  readonly geo: string;
  /** The days (ISO dates) on which the headline is true, and the oldest deadline without a figure since. */
  readonly valid: { readonly from: string; readonly until: string; readonly since: string };
}

/** Only seats that a map of the nation can draw at: places with figures, and the five that have tiles. */
function selectPoints(geo: GeoMap, reporting: ReadonlySet<string>): GeoMap['points'] {
  return Object.fromEntries(
    Object.entries(geo.points).filter(([adcode]) => reporting.has(adcode) || adcode.endsWith('0000')),
  );
}

/** The last day on which as many targets have passed as on the day of the build. */
function selectLastDay({ targets }: TargetFinding): string {
  const ahead = targets
    .filter(({ clock }) => clock === 'ahead' || clock === 'open')
    .map(({ target }) => selectDeadlines(target.period).latest);
  return ahead.toSorted()[0] ?? '9999-12-31';
}

/** Titles are written before what they stand in; the document has its own. */
const withoutTitle = (html: string): string => html.replace(/<title[^>]*>.*?<\/title>/, '');

/**
 * Renders the first screen from the committed dataset and boundaries, with the program's own components. Throws a
 * DataError when either is broken.
 */
export function renderHome(datasetJson: string, geoJson: string, base: string): RenderedHome {
  const dataset = parseDataset(JSON.parse(datasetJson));
  const geo = parseGeoMap(JSON.parse(geoJson), 'china.json');
  const text = createFirstText('zh', messages);
  const today = readToday();
  const targets = selectTargetFinding(dataset, today);
  keepNationalMap(geo);
  useDatasetStore.setState({ opening: unfoldNation(selectNationFile(dataset, OPENING_INDICATOR)) });
  const pages = PREPARED_SIZES.map((size) => {
    const { name, width, pagePx } = size;
    keepPreparedMap({ lang: 'zh', size: name }, prepareMap(layoutOpeningMap(dataset, geo, text, size)));
    setDrawn({ panelPx: width, pagePx, day: today });
    const html = renderToString(
      <StaticRouter location={base} basename={base}>
        <App text={text} />
      </StaticRouter>,
    );
    return { name, html: withoutTitle(html) };
  });
  const rest = {
    ...geo,
    points: selectPoints(geo, new Set(dataset.figures.map((figure) => figure.region))),
    areas: geo.areas.map((area) => ({ ...area, d: '' })),
    borders: '',
    tenDash: '',
    ...(geo.inset ? { inset: { ...geo.inset, land: '', tenDash: '' } } : {}),
  };
  const listed = listInOrder(selectOpening(dataset).places, 'size').map((place, i) => {
    const [shown] = toMapPlaces([place], text);
    const date = place.state === 'target' ? shown?.dateText : formatPeriodProse(place.figure.period, 'zh');
    return `${i + 1} ${shown?.name} ${shown?.valueText}（${date}）`;
  });
  return {
    pages,
    key: `${formatDateProse(today, 'zh')}；图上号码：${listed.join('，')}`,
    geo: JSON.stringify(rest),
    valid: {
      from: today,
      until: selectLastDay(targets),
      since: targets.overdue[0]?.target.period.end ?? '',
    },
  };
}
