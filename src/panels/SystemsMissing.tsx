import { useText } from '../messages/TextContext';
import { FailureState } from '../ui/Messages';

interface SystemsMissingProps {
  /** The file and what is wrong with it. */
  readonly details: readonly string[];
  readonly onRetry: () => unknown;
}

/** The file of systems could not be used; the rest of the page stays alive. */
export function SystemsMissing({ details, onRetry }: SystemsMissingProps) {
  const { t } = useText();
  return <FailureState title={t('systems.failed')} details={details} onRetry={() => void onRetry()} />;
}
