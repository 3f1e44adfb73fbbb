import type { Figure } from '../domain/records/figure';
import { formatMixedDates } from '../format/formatMixedDates';
import { useFirstText } from '../messages/TextContext';

interface MixedDatesProps {
  /** The oldest and the newest value of the list. */
  readonly mixed: { readonly first: Figure; readonly last: Figure };
  readonly isRanked: boolean;
  readonly onRank: (rank: 'mixed' | null) => void;
}

/** Says that values of a list lie more than two years apart, and ranks them only when asked to. */
export function MixedDates({ mixed, isRanked, onRank }: MixedDatesProps) {
  const text = useFirstText();
  return (
    <p className="notice mixed-dates" role="note">
      <span>{formatMixedDates(mixed, isRanked, text)}</span>{' '}
      <button type="button" className="button no-print" onClick={() => onRank(isRanked ? null : 'mixed')}>
        {text.t(isRanked ? 'ranked.byDate' : 'ranked.anyway')}
      </button>
    </p>
  );
}
