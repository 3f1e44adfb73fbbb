import { renderToStaticMarkup } from 'react-dom/server';
import { defaultQuery } from '../address/parseAddress';
import { selectDeadlines } from '../domain/deadline';
import type { TargetFinding } from '../domain/targetFinding';
import { countScope } from '../selectors/countScope';
import { selectTargetFinding } from '../selectors/selectTargetFinding';
import { readToday } from '../ui/browser/clock';
import { parseDataset } from '../data/parseDataset';
import { parseGeoMap } from '../data/parseGeoMap';
import type { GeoMap } from '../domain/geoMap';
import { createFirstText } from '../messages/loadMessages';
import messages from '../messages/zhFirst';
import { describeFinding, describeView } from '../export/figures/describeFinding';
import { layoutOpeningMap, selectOpening } from './composePreparedMaps';
import { PrerenderedHome } from './PrerenderedHome';

/**
 * Width of the map panel on a 1440-px screen; on other screens the prerendered map is scaled until the live one is
 * there.
 */
const PANEL_WIDTH_PX = 840;

export interface RenderedHome {
  /** The first screen in Chinese. */
  readonly html: string;
  /** The national boundary file without the paths, which stand in `html`: the app puts the two together again. */
  readonly geo: string;
  /** The days (ISO dates) on which the headline of `html` is true, and the oldest deadline without a figure since. */
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

/**
 * Renders the default first screen from the committed dataset and boundaries. Throws a DataError when either is broken.
 */
export function renderHome(datasetJson: string, geoJson: string): RenderedHome {
  const dataset = parseDataset(JSON.parse(datasetJson));
  const geo = parseGeoMap(JSON.parse(geoJson), 'china.json');
  const text = createFirstText('zh', messages);
  const { indicator, places } = selectOpening(dataset);
  const map = layoutOpeningMap(dataset, geo, text, PANEL_WIDTH_PX);
  const today = readToday();
  const targets = selectTargetFinding(dataset, today);
  const html = renderToStaticMarkup(
    <PrerenderedHome
      text={text}
      geo={geo}
      map={map}
      finding={describeFinding(places, text)}
      subtitle={describeView(indicator, defaultQuery('home'), places, text)}
      today={today}
      head={{ finding: targets, counts: countScope(dataset, []) }}
    />,
  );
  const rest = {
    ...geo,
    points: selectPoints(geo, new Set(dataset.figures.map((figure) => figure.region))),
    areas: geo.areas.map((area) => ({ ...area, d: '' })),
    borders: '',
    tenDash: '',
    ...(geo.inset ? { inset: { ...geo.inset, land: '', tenDash: '' } } : {}),
  };
  return {
    html,
    geo: JSON.stringify(rest),
    valid: {
      from: today,
      until: selectLastDay(targets),
      since: targets.overdue[0]?.target.period.end ?? '',
    },
  };
}
