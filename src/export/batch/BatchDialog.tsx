import { Suspense, type SyntheticEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { readToday } from '../../ui/browser/clock';
import { useModal } from '../../ui/browser/useModal';
import type { Region } from '../../domain/records/region';
import { WholeText } from '../../messages/WholeText';
import { useText } from '../../messages/TextContext';
import { selectMapIndicators } from '../../selectors/selectRegionMap';
import { ExportHead } from '../ExportHead';
import { BatchPanel, type BatchSource } from './BatchPanel';
import { CheckList } from './CheckList';
import { selectTargetsInside } from './describeJobFigure';
import { BATCH_CHARTS } from './planBatch';

export interface PlaceBatchProps extends BatchSource {
  readonly region: Region;
}

interface BatchDialogProps extends PlaceBatchProps {
  readonly onClose: () => void;
}

/** A place without targets has no paths to offer. */
const WITHOUT_PATHS = BATCH_CHARTS.filter((chart) => chart !== 'paths');

interface InsideProps extends PlaceBatchProps {
  readonly onDone: (event: SyntheticEvent) => void;
  readonly titleId: string;
  readonly onStoppable: (stop: () => boolean) => void;
}

function Inside({ onDone, titleId, onStoppable, ...source }: InsideProps) {
  const { t, both } = useText();
  const { dataset, region } = source;
  const targets = useMemo(() => selectTargetsInside(dataset, region, readToday()), [dataset, region]);
  const indicators = selectMapIndicators(dataset, region.adcode);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(indicators.map(({ id }) => id)));
  return (
    <>
      <ExportHead titleId={titleId} onDone={onDone}>
        {t('batch.subject', { place: both(region.name) })}
      </ExportHead>
      <BatchPanel
        {...source}
        onStoppable={onStoppable}
        offered={targets.length > 0 ? BATCH_CHARTS : WITHOUT_PATHS}
        choice={{
          places: [region],
          targetsOf: () => targets,
          indicators: indicators.filter(({ id }) => chosen.has(id)),
        }}
      >
        <CheckList
          legend={t('batch.indicators')}
          items={indicators.map(({ id, name }) => ({ id, label: both(name) }))}
          chosen={chosen}
          onChange={setChosen}
        />
      </BatchPanel>
    </>
  );
}

/**
 * Every chart of one place as a ZIP. While one is under way, Escape and the button stop it and say so; pressed again,
 * they close.
 */
export function BatchDialog({ onClose, ...source }: BatchDialogProps) {
  const { dialog, close } = useModal();
  const id = useId();
  const stop = useRef<() => boolean>(() => false);
  const keepStop = useCallback((stopRun: () => boolean) => {
    stop.current = stopRun;
  }, []);
  const leave = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!stop.current()) close();
  };
  return (
    <dialog ref={dialog} className="export-dialog" aria-labelledby={id} onCancel={leave} onClose={onClose}>
      <div className="export-inside">
        <Suspense fallback={<p role="status">…</p>}>
          <WholeText>
            <Inside {...source} titleId={id} onStoppable={keepStop} onDone={leave} />
          </WholeText>
        </Suspense>
      </div>
    </dialog>
  );
}
