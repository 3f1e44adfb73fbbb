import { Fragment } from 'react';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { type PlaceProgrammes, selectRegionProgrammes } from '../../selectors/selectLocalProgrammes';
import { AtlasLink } from '../../ui/AtlasLink';
import { Section } from '../../ui/PageHead';
import { ProgrammeItem } from '../../ui/ProgrammeItem';

/** The first programmes, place by place. */
function takeFirst(places: readonly PlaceProgrammes[], count: number): PlaceProgrammes[] {
  let left = count;
  return places.flatMap(({ region, programmes }) => {
    const taken = programmes.slice(0, left);
    left -= taken.length;
    return taken.length > 0 ? [{ region, programmes: taken }] : [];
  });
}

/** What the reports name as being done in a region and in the places inside it, the first `shown` of it. */
export function RegionProgrammes({
  dataset,
  region,
  shown,
}: {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly shown: number;
}) {
  const { t, both } = useText();
  const index = indexDataset(dataset);
  const places = selectRegionProgrammes(dataset, region.adcode);
  const count = places.reduce((sum, place) => sum + place.programmes.length, 0);
  if (count === 0) return null;
  const province = index.provinceOf(region.adcode);
  const inProvince = province
    ? selectRegionProgrammes(dataset, province.adcode).reduce((sum, place) => sum + place.programmes.length, 0)
    : count;
  const isProvince = province === region || province === null;
  const all = isProvince
    ? t('programmes.here.all', { count })
    : t('programmes.here.province', { name: both(province.short), count: inProvince });
  const isSingle = places.length === 1 && places[0]?.region === region;
  return (
    <Section
      title={t('programmes.here')}
      note={t('programmes.group', { count })}
      aside={
        count > shown || !isProvince ? (
          <AtlasLink to={paths.programmes()} query={{ province: province ? [province.adcode] : [] }}>
            {all}
          </AtlasLink>
        ) : null
      }
    >
      {takeFirst(places, shown).map((place) => (
        <Fragment key={place.region.adcode}>
          {isSingle ? null : (
            <h3 className="region-programmes-place">
              <AtlasLink to={paths.region(place.region.adcode)}>{both(place.region.name)}</AtlasLink>
            </h3>
          )}
          <ul>
            {place.programmes.map((programme) => (
              <ProgrammeItem key={programme.id} programme={programme} />
            ))}
          </ul>
        </Fragment>
      ))}
    </Section>
  );
}
