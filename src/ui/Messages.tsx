import { Stipple } from '../charts/signs/Stipple';
import { useFirstText } from '../messages/TextContext';
import { NewRelease } from './NewRelease';
import './controls.css';

interface FailureStateProps {
  readonly title: string;
  readonly details: readonly string[];
  readonly onRetry: () => void;
}

/** A file could not be used: what went wrong, and a way to try again. The rest of the page stays alive. */
export function FailureState({ title, details, onRetry }: FailureStateProps) {
  const { t } = useFirstText();
  return (
    <div className="empty stippled" role="alert">
      <Stipple />
      <div>
        <p>
          <strong>
            <NewRelease otherwise={title} />
          </strong>
        </p>
        <ul className="caption">
          {details.slice(0, 8).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
        <p>
          <button type="button" className="button" onClick={onRetry}>
            {t('failure.retry')}
          </button>
        </p>
      </div>
    </div>
  );
}
