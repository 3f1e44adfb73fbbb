import { useMemo } from 'react';
import { useSystemsQuery } from '../../data/useSystemsQuery';
import type { Dataset } from '../../domain/dataset';
import type { Region } from '../../domain/records/region';
import { useText } from '../../messages/TextContext';
import { SystemFigure } from '../../panels/SystemFigure';
import { indexDataset } from '../../selectors/indexDataset';
import { selectSystemViews } from '../../selectors/selectSystemViews';
import { useDataset, useScope } from '../../store/datasetStore';
import { readToday } from '../../ui/browser/clock';
import { Section } from '../../ui/PageHead';

const SCOPE = { of: 'programmes' } as const;

function Systems({ region }: { readonly region: Region }) {
  const { t } = useText();
  const dataset: Dataset = useDataset(SCOPE);
  const { data } = useSystemsQuery(dataset);
  const views = useMemo(() => {
    const { pathTo } = indexDataset(dataset);
    const all = data ? selectSystemViews(dataset, data) : [];
    return all.filter((view) => pathTo(view.region.adcode).some(({ adcode }) => adcode === region.adcode));
  }, [dataset, data, region]);
  if (views.length === 0) return null;
  return (
    <Section title={t('systems.here')} note={t('systems.lead', { count: views.length })}>
      <div className="region-systems">
        {views.map((view) => (
          <SystemFigure key={view.programme.id} dataset={dataset} view={view} today={readToday()} isNamed />
        ))}
      </div>
    </Section>
  );
}

/** How it works in a region and in the places inside it, as far as reports describe it. Nothing until that is there. */
export default function RegionSystems({ region }: { readonly region: Region }) {
  const { isThere } = useScope(SCOPE);
  return isThere ? <Systems region={region} /> : null;
}
