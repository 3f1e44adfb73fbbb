import { useMemo } from 'react';
import { ArrowWalk } from '../../charts/scene/ArrowWalk';
import { SignKey } from '../../charts/signKey/SignKey';
import { listCellWords } from '../../charts/targetCard/listTargetWords';
import { TargetCell } from '../../charts/targetCard/TargetCell';
import { VerdictMark } from '../../charts/verdict/VerdictMark';
import { paths, TARGET_MAP } from '../../config/paths';
import type { Facts } from '../../domain/facts';
import { VERDICTS } from '../../domain/verdict';
import { formatDate } from '../../format/formatPeriod';
import { formatProvinces, sayOf } from '../../format/formatProvinces';
import { useHomeText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectTargetCells } from '../../selectors/selectTargetCells';
import { selectTargets, summarizeTargets, type TargetSummary } from '../../selectors/selectTargets';
import { AtlasLink } from '../../ui/AtlasLink';
import { readToday } from '../../ui/browser/clock';
import { Section } from '../../ui/PageHead';
import '../../ui/touch.css';

/** The verdicts that occur, with their signs and counts: the key of the cells. */
function VerdictCounts({ byVerdict }: Pick<TargetSummary, 'byVerdict'>) {
  const { t } = useHomeText();
  return (
    <ul className="target-grid-key">
      {VERDICTS.filter((verdict) => byVerdict[verdict] > 0).map((verdict) => (
        <li key={verdict}>
          <VerdictMark verdict={verdict} size={14} /> {t(`verdict.${verdict}`)} {byVerdict[verdict]}
        </li>
      ))}
    </ul>
  );
}

interface TargetGridProps {
  readonly dataset: Facts;
  readonly provinces: readonly string[];
  /** The indicator that the page's map shows. */
  readonly indicator: string;
}

/** All targets as equal cells by deadline, with today between what has passed and what has not. */
export default function TargetGrid({ dataset, provinces, indicator }: TargetGridProps) {
  const text = useHomeText();
  const { t } = text;
  const today = readToday();
  const targets = useMemo(() => selectTargets(dataset, today, provinces), [dataset, today, provinces]);
  if (targets.length === 0) return null;
  const index = indexDataset(dataset);
  const cells = selectTargetCells(targets, index);
  const isAsked = targets.some((series) => series.indicator.id === indicator);
  const firstOpen = cells.findIndex(({ first }) => first.judgement.clock !== 'passed');
  return (
    <Section
      title={sayOf(formatProvinces(provinces, index.regions, text), t('home.targets', { count: cells.length }), text)}
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
      <VerdictCounts byVerdict={summarizeTargets(targets).byVerdict} />
      <ArrowWalk to="h3 a">
        <ul className="target-grid">
          {cells.map(({ key, first, region, members, isNext }, position) => (
            <li
              key={key}
              className={position > 0 && position === firstOpen ? 'is-first-open' : undefined}
              data-today={t('home.targets.today', { date: formatDate(today, text.lang) })}
            >
              <TargetCell
                series={first}
                place={text.both(region.short)}
                members={members}
                isNext={isNext}
                renderLink={(title) => <AtlasLink to={paths.target(first.target.id)}>{title}</AtlasLink>}
              />
            </li>
          ))}
        </ul>
      </ArrowWalk>
      <SignKey
        shown={cells.flatMap(({ first, members }) => listCellWords(first, members, text))}
        text={text}
        words={{ '×': t('home.targets.members') }}
      />
    </Section>
  );
}
