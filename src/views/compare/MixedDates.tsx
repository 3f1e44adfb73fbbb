import { formatMixedDates } from '../../format/formatMixedDates';
import { useText } from '../../messages/TextContext';
import './mixedDates.css';

interface MixedDatesProps {
  /** What keeps the list from being ranked. */
  readonly mixed: Parameters<typeof formatMixedDates>[0];
  readonly isRanked: boolean;
  readonly onRank: (rank: 'mixed' | null) => void;
}

/**
 * Says that values of a list lie more than two years apart, and ranks them only when asked to; or that they are counted
 * over unlike stretches of time, and are not ranked at all.
 */
export function MixedDates({ mixed, isRanked, onRank }: MixedDatesProps) {
  const text = useText();
  return (
    <p className="notice mixed-dates" role="note">
      <span>{formatMixedDates(mixed, isRanked, text)}</span>{' '}
      {mixed.reason === 'dates' ? (
        <button type="button" className="button mixed-rank no-print" onClick={() => onRank(isRanked ? null : 'mixed')}>
          {text.t(isRanked ? 'ranked.byDate' : 'ranked.anyway')}
        </button>
      ) : null}
    </p>
  );
}
