import { holdsKey, MAP_KEY_CLASSES, type MapKeyClass } from '../../charts/map/keys/keyClasses';
import { LiveMapKey, PanelKeyHits } from '../../charts/map/keys/KeyHits';
import type { MapKeyProps } from '../../charts/map/keys/MapKey';
import type { NationalMap } from '../../charts/map/placing/layoutNationalMap';
import type { Indicator } from '../../domain/records/indicator';
import type { Facts } from '../../domain/facts';
import { useHomeText } from '../../messages/TextContext';
import { HomeWords } from '../../messages/WholeText';
import { ReportedPlace } from '../../panels/ReportedPlace';
import { useKeyControls } from '../../panels/useKeyControls';
import type { Place } from '../../domain/placeReport';
import type { MapHighlight } from '../../store/highlightStore';

// All that answers to the pointer and the keys on the first screen's map; loaded with the first act.

interface HighlightProps {
  readonly highlight: MapHighlight<MapKeyClass>;
}

function PanelKeys({ map: { placed, counts }, highlight }: HighlightProps & { readonly map: NationalMap }) {
  const controls = useKeyControls(highlight, MAP_KEY_CLASSES, (key, adcode) => holdsKey(placed, key, adcode));
  return <PanelKeyHits placed={placed} counts={counts} text={useHomeText()} {...controls} />;
}

interface HomePlaceProps extends HighlightProps {
  readonly dataset: Facts;
  readonly indicator: Indicator;
  readonly places: readonly Place[];
  readonly map: NationalMap;
}

/** Beside the map: the card about the highlighted place, and the legend inside the panel as controls. */
export const HomePlace = ({ map, highlight, ...reported }: HomePlaceProps) => (
  <HomeWords>
    {map.keys.length > 0 ? <PanelKeys map={map} highlight={highlight} /> : null}
    <ReportedPlace {...reported} />
  </HomeWords>
);

/** In the words of every page, whatever those are that the key was drawn with first. */
function LiveKey({ highlight, ...key }: MapKeyProps & HighlightProps) {
  const controls = useKeyControls(highlight, MAP_KEY_CLASSES, (row, adcode) => holdsKey(key.placed, row, adcode));
  return <LiveMapKey {...key} text={useHomeText()} {...controls} />;
}

/** The legend below a narrow map, its classes as controls. */
export const HomeKey = (props: MapKeyProps & HighlightProps) => (
  <HomeWords>
    <LiveKey {...props} />
  </HomeWords>
);
