import { useSearchParams } from 'react-router-dom';
import { paths } from '../../config/paths';
import { loadGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import type { TargetSeries } from '../../domain/targetSeries';
import { BatchButton } from '../../export/batch/BatchButton';
import { useText } from '../../messages/TextContext';
import type { ReportingPlace } from '../../selectors/selectRegionFigures';
import { AtlasLink } from '../../ui/AtlasLink';
import { PageHead } from '../../ui/PageHead';
import { OwnLanguage } from '../../ui/OwnLanguage';
import { loadBrief } from './PrintedBrief';
import { useRegionLead } from './useRegionLead';

interface RegionHeadProps {
  readonly dataset: Dataset;
  readonly region: Region;
  readonly places: readonly ReportingPlace[];
  readonly targets: readonly TargetSeries[];
}

/** Name of the place, what is reported of it in a sentence, and its page for printing and its charts to take along. */
export function RegionHead({ dataset, region, places, targets }: RegionHeadProps) {
  const { t, both } = useText();
  const [params] = useSearchParams();
  const lead = useRegionLead(dataset, region, places, targets);
  const compare = (
    <AtlasLink
      className="button"
      to={paths.compare()}
      query={{ places: [region.adcode], indicator: params.get('indicator') }}
    >
      {t('compare.from')}
    </AtlasLink>
  );
  // Should it not come, the page itself is printed.
  const print = () =>
    void loadBrief()
      .catch(() => null)
      .then(() => window.print());
  const printing = (
    <button type="button" className="button" onClick={print}>
      {t('brief.print')}
    </button>
  );
  return (
    <PageHead
      title={<OwnLanguage>{both(region.name)}</OwnLanguage>}
      lead={lead}
      aside={
        <>
          {places.length > 0 ? compare : null}
          {/* Browsers inside other programs cannot print. */}
          {typeof window.print === 'function' ? printing : null}
          {places.length > 0 ? <BatchButton dataset={dataset} loadGeo={loadGeoMap} region={region} /> : null}
        </>
      }
    />
  );
}
