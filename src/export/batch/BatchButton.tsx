import { useText } from '../../messages/TextContext';
import type { PlaceBatchProps } from './BatchDialog';
import type { BatchOfferProps } from './BatchOffer';
import { DialogMenu } from '../DialogMenu';
import { useLazyDialog } from '../useLazyDialog';

/** Opens the export of every chart of a place. What draws them is loaded when it is first pressed. */
export function BatchButton(source: PlaceBatchProps) {
  const { t } = useText();
  const { Dialog, close, ...menu } = useLazyDialog<BatchOfferProps>(async () => (await import('./BatchOffer')).default);
  return (
    <DialogMenu {...menu} label={t('batch.open')}>
      {Dialog ? <Dialog {...source} onClose={close} /> : null}
    </DialogMenu>
  );
}
