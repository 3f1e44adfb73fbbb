import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { type Sibling, selectSiblings } from '../../selectors/selectRegionReport';
import { AtlasLink } from '../../ui/AtlasLink';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { OwnLanguage } from '../../ui/OwnLanguage';

interface WayProps {
  readonly dataset: Dataset;
  readonly region: Region;
}

function SiblingList({
  title,
  siblings,
  own,
}: {
  readonly title: string;
  readonly siblings: readonly Sibling[];
  readonly own: Region;
}) {
  const { both } = useText();
  if (siblings.length === 0) return null;
  return (
    <>
      <p className="caption">{title}</p>
      <ul>
        {siblings.map(({ region }) => (
          <li key={region.adcode}>
            <AtlasLink
              to={paths.region(region.adcode)}
              aria-current={region.adcode === own.adcode ? 'page' : undefined}
            >
              <OwnLanguage>{both(region.short)}</OwnLanguage>
            </AtlasLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Before and after it among those that report, and a list of all to choose from. */
function Siblings({ dataset, region }: WayProps) {
  const { t, both } = useText();
  const { all, previous, next } = selectSiblings(dataset, region);
  if (all.length < 2) return null;
  const parent = indexDataset(dataset).regions.get(region.parent ?? '');
  const reporting = all.filter((item) => item.isReporting);
  const silent = all.filter((item) => !item.isReporting);
  return (
    <nav className="region-siblings thumb-links-within no-print" aria-label={t('region.siblings')}>
      {previous ? (
        <AtlasLink to={paths.region(previous.adcode)} rel="prev">
          <span aria-hidden="true">← </span>
          <span className="sr-only">{t('region.previous')} </span>
          <OwnLanguage>{both(previous.short)}</OwnLanguage>
        </AtlasLink>
      ) : null}
      {next ? (
        <AtlasLink to={paths.region(next.adcode)} rel="next">
          <span className="sr-only">{t('region.next')} </span>
          <OwnLanguage>{both(next.short)}</OwnLanguage>
          <span aria-hidden="true"> →</span>
        </AtlasLink>
      ) : null}
      <details
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.currentTarget.open = false;
            event.currentTarget.querySelector('summary')?.focus();
          }
        }}
      >
        <summary>{t('region.all', { count: all.length, parent: parent ? both(parent.short) : '' })}</summary>
        <div className="region-sibling-list">
          <SiblingList title={t('region.reporting', { count: reporting.length })} siblings={reporting} own={region} />
          <SiblingList title={t('region.silentOnes', { count: silent.length })} siblings={silent} own={region} />
        </div>
      </details>
    </nav>
  );
}

/** Where the place stands: the way from the nation down to it, and the places beside it. */
export function RegionWay({ dataset, region }: WayProps) {
  const { both } = useText();
  const steps = indexDataset(dataset)
    .pathTo(region.adcode)
    .map((step) => ({ label: both(step.name), ...(step === region ? {} : { to: paths.region(step.adcode) }) }));
  return (
    <div className="region-top">
      <Breadcrumb steps={steps} />
      <Siblings dataset={dataset} region={region} />
    </div>
  );
}
