import { lazy, Suspense, useMemo } from 'react';
import { paths } from '../../config/paths';
import { useIsLive } from '../../config/takeOver';
import type { NationFacts } from '../../domain/facts';
import type { TargetFinding } from '../../domain/targetFinding';
import { formatProvinces, sayOf } from '../../format/formatProvinces';
import { formatNextDue, formatTargetFinding } from '../../format/formatTargetFinding';
import { useFirstText } from '../../messages/TextContext';
import { countScope } from '../../selectors/countScope';
import { indexDataset } from '../../selectors/indexDataset';
import { selectTargetFinding } from '../../selectors/selectTargetFinding';
import { AtlasLink } from '../../ui/AtlasLink';
import { useToday } from '../../ui/browser/useToday';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { HomeLead } from './HomeLead';

interface HomeHeadProps {
  readonly nation: NationFacts;
  readonly provinces: readonly string[];
}

/** The line of all deadlines, which phones have no room for. */
const DeadlineLine = lazy(() => import('./DeadlineLine'));

/** What is due next in words, and the line of all deadlines. */
function Deadlines({ finding, today }: { readonly finding: TargetFinding; readonly today: string }) {
  const text = useFirstText();
  const isNarrow = useIsNarrow();
  const isLive = useIsLive();
  const next = useMemo(() => formatNextDue(finding, today, text), [finding, today, text]);
  const [first] = finding.next;
  if (finding.targets.length === 0) return null;
  return (
    <div className="deadlines">
      {next && first ? (
        <p className="deadlines-next">
          <AtlasLink to={finding.next.length === 1 ? paths.target(first.target.id) : paths.targets()}>
            <strong>{next.title}</strong> {next.asked} <strong className="deadlines-asked">{next.amount}</strong>
          </AtlasLink>
          <span>{next.rest}</span>
        </p>
      ) : (
        <p className="deadlines-next">
          <span>{text.t('home.next.none')}</span>
        </p>
      )}
      {isNarrow || !isLive ? null : (
        <Suspense>
          <DeadlineLine finding={finding} next={next} today={today} />
        </Suspense>
      )}
    </div>
  );
}

/** The finding of the first screen, computed from the data: what became of the targets. */
export function HomeHead({ nation, provinces }: HomeHeadProps) {
  const text = useFirstText();
  const today = useToday();
  const finding = useMemo(() => selectTargetFinding(nation.facts, today, provinces), [nation, today, provinces]);
  const counts = useMemo(() => countScope(nation, provinces), [nation, provinces]);
  return (
    <header className="home-head">
      <div>
        <h1>
          {sayOf(
            formatProvinces(provinces, indexDataset(nation).regions, text),
            formatTargetFinding(finding, text),
            text,
          )}
        </h1>
        <HomeLead finding={finding} counts={counts} today={today} text={text} />
      </div>
      <Deadlines finding={finding} today={today} />
    </header>
  );
}
