import { useMemo } from 'react';
import { ArrowWalk } from '../../charts/scene/ArrowWalk';
import { TargetCard } from '../../charts/targetCard/TargetCard';
import { readToday } from '../../ui/browser/clock';
import { paths, TARGET_MAP } from '../../config/paths';
import type { Facts } from '../../domain/facts';
import { useHomeText } from '../../messages/TextContext';
import { selectLeadingTargets } from '../../selectors/selectLeadingTargets';
import { groupTargets, selectTargets } from '../../selectors/selectTargets';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Section } from '../../ui/PageHead';
import '../../ui/touch.css';

const SHOWN = 4;

interface TargetStripProps {
  readonly dataset: Facts;
  readonly provinces: readonly string[];
  /** The indicator that the page's map shows. */
  readonly indicator: string;
}

/** Four targets with their verdicts, Chongqing's 50,000 first, and how all of them stand. */
export default function TargetStrip({ dataset, provinces, indicator }: TargetStripProps) {
  const { t } = useHomeText();
  const targets = useMemo(() => selectTargets(dataset, readToday(), provinces), [dataset, provinces]);
  if (targets.length === 0) return null;
  // One sentence that asks the same of nine districts is one target, here as on the board.
  const groups = groupTargets(targets).flatMap((group) => group.members.slice(0, 1));
  const isAsked = targets.some((series) => series.indicator.id === indicator);
  const passed = groups.filter((series) => series.judgement.clock === 'passed');
  const later = passed.filter((series) => series.judgement.hasLaterFigure);
  return (
    <Section
      title={t('home.targets', { count: groups.length, passed: passed.length })}
      note={passed.length > 0 ? t('home.targets.later', { count: later.length }) : null}
      aside={
        <>
          <AtlasLink to={paths.targets()} hash={TARGET_MAP} query={isAsked ? { indicator } : {}}>
            {t('home.targetsOnMap')}
          </AtlasLink>
          {' · '}
          <AtlasLink to={paths.targets()}>{t('home.allTargets')}</AtlasLink>
        </>
      }
    >
      <ArrowWalk to="h3 a">
        <ul className="target-strip">
          {selectLeadingTargets(groups, SHOWN).map((series) => (
            <li key={series.target.id}>
              <TargetCard
                series={series}
                today={readToday()}
                renderLink={(title) => <AtlasLink to={paths.target(series.target.id)}>{title}</AtlasLink>}
                renderFigure={(figure, number) => <AtlasLink to={paths.figure(figure.id)}>{number}</AtlasLink>}
                renderDoubt={(figures) => <DoubtButton figures={figures} />}
              />
            </li>
          ))}
        </ul>
      </ArrowWalk>
    </Section>
  );
}
