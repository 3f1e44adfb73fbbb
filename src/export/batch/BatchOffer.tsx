import type { Region } from '../../domain/records/region';
import { BatchDialog } from './BatchDialog';
import type { BatchSource } from './BatchPanel';
import { ProvinceBatch } from './ProvinceBatch';

/** Of one place, in a dialog; or of the provinces, in the page, with the indicator that is chosen unasked. */
export type BatchOfferProps = BatchSource &
  ({ readonly region: Region; readonly onClose: () => void } | { readonly first: string });

/** Both offers of a batch, so that they are one file to load. */
export default function BatchOffer(props: BatchOfferProps) {
  return 'region' in props ? <BatchDialog {...props} /> : <ProvinceBatch {...props} />;
}
