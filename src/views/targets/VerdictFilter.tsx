import { type Verdict, VERDICTS } from '../../domain/judgeTarget';
import { useText } from '../../messages/TextContext';
import { VerdictMark } from '../../charts/verdict/VerdictMark';

interface VerdictFilterProps {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly chosen: Verdict | null;
  readonly onChoose: (verdict: Verdict | null) => void;
}

/** All eight verdicts with their counts; zero is part of the finding, but not a stop for the keyboard. */
export function VerdictFilter({ counts, chosen, onChoose }: VerdictFilterProps) {
  const { t } = useText();
  return (
    <div className="targets-verdicts no-print" role="group" aria-label={t('target.board.filterVerdict')}>
      {VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="targets-verdict"
          aria-pressed={chosen === verdict}
          disabled={counts[verdict] === 0 && chosen !== verdict}
          onClick={() => onChoose(chosen === verdict ? null : verdict)}
        >
          <VerdictMark verdict={verdict} size={16} />
          {t(`verdict.${verdict}`)}
          <strong>{counts[verdict]}</strong>
        </button>
      ))}
    </div>
  );
}
