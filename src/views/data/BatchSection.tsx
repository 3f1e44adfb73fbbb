import { lazy, Suspense } from 'react';
import { loadGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import { Section } from '../../ui/PageHead';
import { WhenNear } from '../../ui/WhenNear';

const BatchOffer = lazy(() => import('../../export/batch/BatchOffer'));

/** Kept free until the fields are there. */
const HEIGHT_PX = 640;
const waiting = <div style={{ minHeight: HEIGHT_PX }} />;

/** The same charts for every province in one archive. */
export function BatchSection({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: string | null }) {
  const { t } = useText();
  return (
    <Section title={t('batch.title')} note={t('batch.note')} id="batch">
      <WhenNear heightPx={HEIGHT_PX}>
        <Suspense fallback={waiting}><BatchOffer dataset={dataset} loadGeo={loadGeoMap} first={indicator ?? 'certified'} /></Suspense>
      </WhenNear>
    </Section>
  );
}
