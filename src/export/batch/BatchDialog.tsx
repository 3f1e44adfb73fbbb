import { Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Region } from '../../domain/dataset';
import { WholeText } from '../../messages/WholeText';
import { useText } from '../../messages/TextContext';
import { selectReportingPlaces } from '../../selectors/selectRegionFigures';
import { BatchPanel, type BatchSource } from './BatchPanel';
import { CheckList } from './CheckList';

export interface PlaceBatchProps extends BatchSource {
  readonly region: Region;
}

interface BatchDialogProps extends PlaceBatchProps {
  readonly onClose: () => void;
}

/** Indicators that the place or some place inside it reports or plans as a whole. */
function selectIndicators({ dataset, region }: PlaceBatchProps) {
  const figures = selectReportingPlaces(dataset, region.adcode).flatMap((place) => place.figures);
  const used = new Set(figures.filter((figure) => !figure.site && figure.value !== null && (figure.kind === 'actual' || figure.kind === 'target')).map((figure) => figure.indicator));
  return dataset.indicators.filter(({ id }) => used.has(id));
}

function Inside({ onDone, titleId, ...source }: PlaceBatchProps & { readonly onDone: () => void; readonly titleId: string }) {
  const { t, both } = useText();
  const indicators = selectIndicators(source);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(indicators.map(({ id }) => id)));
  return (
    <>
      <header className="export-head">
        <h2 id={titleId}>{t('batch.subject', { place: both(source.region.name) })}</h2>
        <button type="button" className="button" onClick={onDone}>{t('export.close')}</button>
      </header>
      <BatchPanel {...source} choice={{ places: [source.region], indicators: indicators.filter(({ id }) => chosen.has(id)) }}>
        <CheckList legend={t('batch.indicators')} items={indicators.map(({ id, name }) => ({ id, label: both(name) }))} chosen={chosen} onChange={setChosen} />
      </BatchPanel>
    </>
  );
}

/** Every chart of one place as a ZIP. Closing it stops what is under way. */
export function BatchDialog({ onClose, ...source }: BatchDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="export-inside">
        <Suspense fallback={<p role="status">…</p>}>
          <WholeText><Inside {...source} titleId={id} onDone={() => dialog.current?.close()} /></WholeText>
        </Suspense>
      </div>
    </dialog>
  );
}
