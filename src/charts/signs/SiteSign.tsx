import { SceneMarks } from '../scene/SceneSvg';
import { drawSiteSign } from './drawSiteSign';

/** Edge of the drawing, and the ring in it, in units of the drawing. */
const EDGE = 22;
const RING = 9;
const marks = drawSiteSign(EDGE / 2, EDGE / 2, RING);

/** The sign of the site, beside its name. Decorative: the name says it. */
export function SiteSign({ sizePx = EDGE }: { readonly sizePx?: number }) {
  return (
    <svg width={sizePx} height={sizePx} viewBox={`0 0 ${EDGE} ${EDGE}`} aria-hidden="true">
      <SceneMarks marks={marks} />
    </svg>
  );
}
