import { useEffect, type ReactNode } from 'react';
import { DataError } from '../data/DataError';
import { useDatasetQuery } from '../data/useDatasetQuery';
import { useFirstText } from '../messages/TextContext';
import { useDatasetStore } from '../store/datasetStore';
import { FailureState } from '../ui/Messages';
import { releasePrerenderedPage } from './prerenderedPage';

/** Shows the views once the dataset is in the store; says what went wrong when it cannot be had. */
export function DatasetGate({ children }: { readonly children: ReactNode }) {
  const { t } = useFirstText();
  const query = useDatasetQuery();
  const { dataset, setDataset } = useDatasetStore();
  useEffect(() => {
    if (query.data) setDataset(query.data);
  }, [query.data, setDataset]);
  useEffect(() => {
    if (dataset || query.error) releasePrerenderedPage();
  }, [dataset, query.error]);
  if (dataset) return children;
  if (query.error) {
    const error = query.error;
    const kind = error instanceof DataError ? error.kind : 'malformed';
    const details = error instanceof DataError ? [`${error.file}`, ...error.details] : [error.message];
    return <FailureState title={t(`failure.${kind}`)} details={details} onRetry={() => void query.refetch()} />;
  }
  return (
    <p className="loading-line" role="status">
      {t('shell.loading')}
    </p>
  );
}
