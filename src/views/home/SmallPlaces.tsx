import type { NationalMap } from '../../charts/map/placing/layoutNationalMap';
import { SMALL_PLACES } from '../../charts/map/placing/placedMap';
import { paths } from '../../config/paths';
import type { Census } from '../../domain/facts';
import { useFirstText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { AtlasLink } from '../../ui/AtlasLink';
import { StateMark } from '../../charts/signs/StateMark';

/**
 * The five places that are too small to hit, as a row of links in their state where the map has no room for tiles in
 * the sea.
 */
export function SmallPlaces({ dataset, map }: { readonly dataset: Census; readonly map: NationalMap }) {
  const { t, both } = useFirstText();
  if (map.placed.tiles.length > 0) return null;
  // What the filter leaves out may report, so it must not look silent.
  const shown = SMALL_PLACES.filter((adcode) => !map.placed.outside.includes(adcode));
  if (shown.length === 0) return null;
  return (
    <ul className="small-places">
      {shown.map((adcode) => {
        const region = indexDataset(dataset).regions.get(adcode);
        const state = map.placed.marks.find((mark) => mark.place.adcode === adcode)?.place.state ?? 'none';
        return region ? (
          <li key={adcode}>
            <AtlasLink to={paths.region(adcode)}>
              <StateMark state={state} shape="area" />
              {both(region.short)}
              <span className="sr-only"> {t(`state.${state}`)}</span>
            </AtlasLink>
          </li>
        ) : null;
      })}
    </ul>
  );
}
