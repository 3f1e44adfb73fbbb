import { PlaceMap } from '../charts/map/drawing/PlaceMap';
import type { NationalMap } from '../charts/map/placing/layoutNationalMap';
import { SignTextures } from '../charts/signs/SignTextures';
import { SiteSign } from '../charts/signs/SiteSign';
import type { GeoMap } from '../domain/geoMap';
import type { TargetFinding } from '../domain/targetFinding';
import { formatTargetFinding } from '../format/formatTargetFinding';
import type { FirstText } from '../messages/text';
import type { ScopeCounts } from '../selectors/countScope';
import { HomeLead } from '../views/home/HomeLead';
import '../panels/mapFoot.css';
import '../views/home/home.css';

interface PrerenderedHomeProps {
  readonly text: FirstText;
  readonly geo: GeoMap;
  readonly map: NationalMap;
  readonly finding: string;
  readonly subtitle: string;
  /** The day of the build (ISO date). */
  readonly today: string;
  readonly head: FirstHead;
}

/** What the headline says on the day of the build, and what it is taken from. */
interface FirstHead {
  readonly finding: TargetFinding;
  readonly counts: ScopeCounts;
}

/** The headline with its lead; app/boot.js hides it from its last day on, and counts the days since the oldest one. */
function PrerenderedHead({ text, today, head }: Pick<PrerenderedHomeProps, 'text' | 'today' | 'head'>) {
  const { finding, counts } = head;
  return (
    <header className="home-head">
      <div>
        <h1>{formatTargetFinding(finding, text)}</h1>
        <HomeLead finding={finding} counts={counts} today={today} text={text}>
          <noscript>（{today}）</noscript>
        </HomeLead>
      </div>
      <div className="deadlines" />
    </header>
  );
}

const ignore = () => undefined;
/** Nobody points at it yet. */
const STILL = { readHighlighted: () => null, onHighlight: ignore, onHighlightLater: ignore, readCardBox: () => null };

/**
 * The first screen as it is before the program has loaded: wordmark, headline and the map with its default indicator,
 * in the same grid as the live one, so that nothing moves when that takes its place.
 */
export function PrerenderedHome({ text, geo, map, finding, subtitle, today, head }: PrerenderedHomeProps) {
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
        <PrerenderedHead text={text} today={today} head={head} />
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
