import { type ComponentType, useRef, useState } from 'react';
import { useText } from '../../messages/TextContext';
import type { PlaceBatchProps } from './BatchDialog';
import type { BatchOfferProps } from './BatchOffer';

/** Opens the export of every chart of a place. What draws them is loaded when it is first pressed. */
export function BatchButton(source: PlaceBatchProps) {
  const { t } = useText();
  const [Dialog, setDialog] = useState<ComponentType<BatchOfferProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const open = async () => {
    try {
      const { default: Loaded } = await import('./BatchOffer');
      setDialog(() => Loaded);
      setProblem('');
      setOpen(true);
    } catch (error) {
      setProblem(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className="export-menu no-print">
      <button ref={opener} type="button" className="button" aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => void open()}>{t('batch.open')}</button>
      <span className="export-problem" role="status">{problem}</span>
      {isOpen && Dialog ? <Dialog {...source} onClose={close} /> : null}
    </div>
  );
}
