import { useEffect, useState, type ReactNode } from 'react';
import { describeFailure } from '../data/describeFailure';
import { useFirstText } from '../messages/TextContext';
import { useScope } from '../store/datasetStore';
import { FailureState } from '../ui/Messages';
import { releasePrerenderedPage } from './prerenderedPage';

interface DatasetGateProps {
  readonly scope: Parameters<typeof useScope>[0];
  /** What stands there while they may still come. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
  /** A view that stands is not taken away when its scope changes: it waits for what it lacks itself. */
  readonly isKept?: boolean;
}

/** Shows a view once the facts of its scope are there; says what went wrong when they cannot be had. */
export function DatasetGate({ scope, waiting, children, isKept = false }: DatasetGateProps) {
  const { t } = useFirstText();
  const { isThere, error, retry } = useScope(scope);
  const [wasOpen, setOpened] = useState(isThere);
  if (isThere && !wasOpen) setOpened(true);
  const isOpen = isThere || (isKept && wasOpen);
  useEffect(() => {
    if (isOpen || error) releasePrerenderedPage();
  }, [isOpen, error]);
  if (isOpen) return children;
  if (error) {
    const { kind, details } = describeFailure(error);
    return <FailureState title={t(`failure.${kind}`)} details={details} onRetry={retry} />;
  }
  return waiting;
}
