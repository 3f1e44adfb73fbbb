import { lazy } from 'react';
import { loadGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { Section } from '../../ui/PageHead';
import { WhenNear } from '../../ui/WhenNear';

const BatchOffer = lazy(() => import('../../export/batch/BatchOffer'));

/** The same charts for every province in one archive. */
export function BatchSection({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: string | null }) {
  const { t } = useText();
  return (
    <Section title={t('batch.title')} note={t('batch.note')} id="batch">
      <WhenNear room="batch-room">
        <BatchOffer dataset={dataset} loadGeo={loadGeoMap} first={indicator ?? 'certified'} />
      </WhenNear>
    </Section>
  );
}
