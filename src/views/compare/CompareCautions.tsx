import type { Query } from '../../address/parameters';
import { useText } from '../../messages/TextContext';
import { MixedDates } from './MixedDates';
import { Section } from '../../ui/PageHead';
import type { ComparedPlaces } from '../../export/figures/describeComparisonFigure';
import { describeCautions } from '../../export/figures/describeCautions';

interface CautionsProps extends ComparedPlaces {
  readonly onRank: (rank: Query['rank']) => void;
}

/**
 * What the reader should know before comparing: dates, levels, open words, denominators, caveats, and what is counted.
 */
export function CompareCautions({ comparison, indicator, isRanked, onRank }: CautionsProps) {
  const text = useText();
  const cautions = describeCautions(comparison, text);
  return (
    <Section title={text.t('compare.caution')}>
      {comparison.mixed ? <MixedDates mixed={comparison.mixed} isRanked={isRanked} onRank={onRank} /> : null}
      {cautions.length > 0 ? (
        <ul className="notice compare-cautions">
          {cautions.map((caution) => (
            <li key={caution.key}>
              {caution.label ? <strong className="notice-name">{caution.label}</strong> : null}
              {caution.words}
            </li>
          ))}
        </ul>
      ) : null}
      {cautions.length === 0 && !comparison.mixed ? <p className="muted">{text.t('compare.caution.none')}</p> : null}
      <p className="muted">{text.t('compare.definition', { definition: text.both(indicator.definition) })}</p>
    </Section>
  );
}
