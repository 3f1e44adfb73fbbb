import type { Dataset } from '../../domain/dataset';
import { listPublished } from '../../domain/observation';
import type { Region } from '../../domain/records/region';
import type { TargetSeries } from '../../domain/targetSeries';
import { isOfPlaceItself } from '../../domain/wholePlace';
import { joinNames } from '../../format/joinNames';
import { useText } from '../../messages/TextContext';
import { type ReportingPlace, selectJointFigures } from '../../selectors/selectRegionFigures';
import { groupTargets } from '../../selectors/selectTargets';

/** One or two sentences: what is reported of a place, by whom inside it, and how its targets stand. */
export function useRegionLead(
  dataset: Dataset,
  region: Region,
  places: readonly ReportingPlace[],
  targets: readonly TargetSeries[],
): string {
  const { lang, t, both } = useText();
  // What is required is no report of what is: targets are counted apart.
  const reported = places
    .map(({ region: of, figures }) => ({
      region: of,
      figures: listPublished(figures).filter(({ kind }) => kind !== 'target'),
    }))
    .filter(({ figures }) => figures.length > 0);
  const own = reported.find((place) => place.region.adcode === region.adcode);
  const below = reported.filter((place) => place !== own);
  const total = reported.reduce((sum, place) => sum + place.figures.length, 0);
  const names = joinNames(
    below.slice(0, 4).map((place) => both(place.region.name)),
    lang,
  );
  const joint = listPublished(selectJointFigures(dataset, region.adcode)).length;
  const ofItself = own?.figures.filter(isOfPlaceItself).length ?? 0;
  const parts = (own?.figures.length ?? 0) - ofItself;
  const groups = groupTargets(targets);
  const passed = groups.filter((group) => group.members[0]?.judgement.clock === 'passed').length;
  const sentences = [
    total === 0 && targets.length === 0
      ? t(joint > 0 ? 'region.onlyJoint' : 'region.nothing', { name: both(region.name), count: joint })
      : ofItself > 0
        ? t('region.own', { count: ofItself })
        : t('region.noOwn', { level: t(`level.${region.level}`) }),
    parts > 0 ? t('region.parts', { count: parts }) : '',
    below.length > 0
      ? t('region.below', { names, places: below.length, count: total - (own?.figures.length ?? 0) })
      : '',
    groups.length > 0 ? t('region.targets', { count: groups.length, passed }) : '',
  ];
  return sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ');
}
