import type { Region } from '../../domain/records/region';
import type { TargetSeries } from '../../domain/targetSeries';
import { joinNames } from '../../format/joinNames';
import { useText } from '../../messages/TextContext';
import type { ReportingPlace } from '../../selectors/selectRegionFigures';
import { groupTargets } from '../../selectors/selectTargets';

/** One or two sentences: what is reported of a place, by whom inside it, and how its targets stand. */
export function useRegionLead(
  region: Region,
  places: readonly ReportingPlace[],
  targets: readonly TargetSeries[],
): string {
  const { lang, t, both } = useText();
  const own = places.find((place) => place.region.adcode === region.adcode);
  const below = places.filter((place) => place !== own);
  const total = places.reduce((sum, place) => sum + place.figures.length, 0);
  const names = joinNames(
    below.slice(0, 4).map((place) => both(place.region.name)),
    lang,
  );
  const groups = groupTargets(targets);
  const passed = groups.filter((group) => group.members[0]?.judgement.clock === 'passed').length;
  const sentences = [
    total === 0
      ? t('region.nothing', { name: both(region.name) })
      : own
        ? t('region.own', { count: own.figures.length })
        : t('region.noOwn', { level: t(`level.${region.level}`) }),
    below.length > 0
      ? t('region.below', { names, places: below.length, count: total - (own?.figures.length ?? 0) })
      : '',
    groups.length > 0 ? t('region.targets', { count: groups.length, passed }) : '',
  ];
  return sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}
