import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { isCoveredInside, selectReportingPlaces } from '../../selectors/selectRegionFigures';
import { AtlasLink } from '../../ui/AtlasLink';
import { OwnLanguage } from '../../ui/OwnLanguage';

/** The places one level down of which nothing is reported: silence is named, not left blank. */
export function SilentPlaces({
  dataset,
  region,
  isComplete,
}: {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly isComplete: boolean;
}) {
  const { t, both } = useText();
  const children = indexDataset(dataset).childrenOf(region.adcode);
  // The catalogue holds all prefectures but only some counties; without the boundary file it cannot say how many of
  // them are silent.
  if (!isComplete && children.every((child) => child.level === 'county')) return null;
  const silent = children.filter(
    (child) => selectReportingPlaces(dataset, child.adcode).length === 0 && !isCoveredInside(dataset, child.adcode),
  );
  if (silent.length === 0) return null;
  return (
    <section className="silent">
      <h2>{t('region.silent', { count: silent.length, total: children.length })}</h2>
      <ul className="thumb-links-within">
        {silent.map((child) => (
          <li key={child.adcode}>
            <AtlasLink to={paths.region(child.adcode)}>
              {/* Counties that no report names have no short form: all stand in full. */}
              <OwnLanguage>{both(child.level === 'county' ? child.name : child.short)}</OwnLanguage>
            </AtlasLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
