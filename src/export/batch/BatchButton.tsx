import { useText } from '../../messages/TextContext';
import type { PlaceBatchProps } from './BatchDialog';
import type { BatchOfferProps } from './BatchOffer';
import { useLazyDialog } from '../useLazyDialog';

/** Opens the export of every chart of a place. What draws them is loaded when it is first pressed. */
export function BatchButton(source: PlaceBatchProps) {
  const { t } = useText();
  const { Dialog, isOpen, problem, opener, open, close } = useLazyDialog<BatchOfferProps>(
    async () => (await import('./BatchOffer')).default,
  );
  return (
    <div className="export-menu no-print">
      <button
        ref={opener}
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => void open()}
      >
        {t('batch.open')}
      </button>
      <span className="export-problem" role="status">
        {problem}
      </span>
      {Dialog ? <Dialog {...source} onClose={close} /> : null}
    </div>
  );
}
