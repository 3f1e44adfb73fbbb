import { PlaceMap } from '../charts/map/drawing/PlaceMap';
import type { NationalMap } from '../charts/map/placing/layoutNationalMap';
import { SignTextures } from '../charts/signs/SignTextures';
import { SiteSign } from '../charts/signs/SiteSign';
import type { GeoMap } from '../domain/geoMap';
import type { FirstText } from '../messages/text';
import '../panels/mapFoot.css';
import '../views/home/home.css';

interface PrerenderedHomeProps {
  readonly text: FirstText;
  readonly geo: GeoMap;
  readonly map: NationalMap;
  readonly finding: string;
  readonly subtitle: string;
}

const ignore = () => undefined;
/** Nobody points at it yet. */
const STILL = { readHighlighted: () => null, onHighlight: ignore, onHighlightLater: ignore, readCardBox: () => null };

/**
 * The first screen as it is before the program has loaded: wordmark, headline and the map with its default indicator,
 * in the same grid as the live one, so that nothing moves when that takes its place.
 */
export function PrerenderedHome({ text, geo, map, finding, subtitle }: PrerenderedHomeProps) {
  return (
    <div id="prerendered">
      <SignTextures />
      <header className="top-bar">
        <span className="wordmark">
          <SiteSign />
          {text.t('shell.name')}
        </span>
      </header>
      <main className="page">
        <header className="page-head">
          <div>
            <h1>{text.t('home.title')}</h1>
          </div>
        </header>
        <div className="home-grid">
          <div className="home-map">
            <div className="home-controls">
              <span className="select is-main">{text.t('home.indicator')}</span>
            </div>
            <div className="map-panel">
              <div className="map-finding">
                <h2>{finding}</h2>
                <p>{subtitle}</p>
              </div>
              <div className="map-box">
                <PlaceMap
                  geo={geo}
                  placed={map.placed}
                  keys={map.keys}
                  text={text}
                  label={finding}
                  pointing={STILL}
                  onOpen={ignore}
                />
              </div>
              <div className="map-foot">
                <p className="caption">
                  {text.t('map.boundaryNote')} {text.t('map.boundarySource')}
                </p>
              </div>
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}
