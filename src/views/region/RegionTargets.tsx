import { paths, TARGET_MAP } from '../../config/paths';
import { ArrowWalk } from '../../charts/scene/ArrowWalk';
import { SignKey } from '../../charts/signKey/SignKey';
import { listTargetDates, listTargetWords } from '../../charts/targetCard/listTargetWords';
import { TargetCard } from '../../charts/targetCard/TargetCard';
import { readToday } from '../../ui/browser/clock';
import { useText } from '../../messages/TextContext';
import type { TargetSeries } from '../../domain/targetSeries';
import { groupTargets } from '../../selectors/selectTargets';
import { AtlasLink } from '../../ui/AtlasLink';
import { DoubtButton } from '../../ui/DoubtButton';
import { Section } from '../../ui/PageHead';

/** The targets of a region and of the places inside it. */
export function RegionTargets({ targets }: { readonly targets: readonly TargetSeries[] }) {
  const text = useText();
  if (targets.length === 0) return null;
  const today = readToday();
  const groups = groupTargets(targets);
  return (
    <Section
      title={text.t('region.targetsTitle', { count: groups.length })}
      aside={
        <>
          <AtlasLink
            to={paths.targets()}
            hash={TARGET_MAP}
            query={{ province: targets.slice(0, 1).flatMap(({ province }) => province?.adcode ?? []) }}
          >
            {text.t('home.targetsOnMap')}
          </AtlasLink>
          {' · '}
          <AtlasLink to={paths.targets()}>{text.t('home.allTargets')}</AtlasLink>
        </>
      }
    >
      <ArrowWalk to="h3 a">
        <ul className="region-targets">
          {groups.map(({ key, members }) => {
            const [series] = members;
            if (!series) return null;
            return (
              <li key={key}>
                <TargetCard
                  series={series}
                  today={today}
                  renderLink={(title) => <AtlasLink to={paths.target(series.target.id)}>{title}</AtlasLink>}
                  renderFigure={(figure, number) => <AtlasLink to={paths.figure(figure.id)}>{number}</AtlasLink>}
                  renderDoubt={(figures) => <DoubtButton figures={figures} />}
                />
                {members.length > 1 ? (
                  <p className="region-members">
                    <span className="caption">{text.t('region.sameTarget', { count: members.length })}</span>
                    {members.map((member) => (
                      <AtlasLink key={member.target.id} to={paths.target(member.target.id)}>
                        {text.both(member.region.short)}
                      </AtlasLink>
                    ))}
                  </p>
                ) : null}
              </li>
            );
          })}
        </ul>
      </ArrowWalk>
      <SignKey
        shown={groups.flatMap(({ members: [series] }) =>
          series ? [...listTargetWords(series, text), ...listTargetDates(series, text)] : [],
        )}
        text={text}
      />
    </Section>
  );
}
