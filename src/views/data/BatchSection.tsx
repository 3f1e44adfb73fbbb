import { lazy } from 'react';
import { loadGeoMap } from '../../data/useGeoMap';
import type { Dataset } from '../../domain/dataset';
import { sayOf } from '../../format/formatProvinces';
import { useText } from '../../messages/TextContext';
import { Section } from '../../ui/PageHead';
import { WhenNear } from '../../ui/WhenNear';

const BatchOffer = lazy(() => import('../../export/batch/BatchOffer'));

interface BatchSectionProps {
  readonly dataset: Dataset;
  readonly indicator: string | null;
  /** Said before the note where the page is narrowed: the batch is not. */
  readonly whole: string;
}

/** The same charts for every province in one archive. */
export function BatchSection({ dataset, indicator, whole }: BatchSectionProps) {
  const text = useText();
  const { t } = text;
  return (
    <Section title={t('batch.title')} note={sayOf(whole, t('batch.note'), text)} id="batch">
      <WhenNear room="batch-room">
        <BatchOffer dataset={dataset} loadGeo={loadGeoMap} first={indicator ?? 'certified'} />
      </WhenNear>
    </Section>
  );
}
