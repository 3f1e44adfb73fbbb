import { paths } from '../../config/paths';
import type { Region } from '../../domain/dataset';
import { useText } from '../../messages/TextContext';
import type { ReportingPlace } from '../../selectors/selectRegionFigures';
import { groupTargets, type TargetSeries } from '../../selectors/selectTargets';
import { AtlasLink } from '../../ui/AtlasLink';
import { PageHead } from '../../ui/PageHead';

interface RegionHeadProps {
  readonly region: Region;
  readonly places: readonly ReportingPlace[];
  readonly targets: readonly TargetSeries[];
}

/** Name of the place and one sentence: what is reported of it, by whom inside it, and how its targets stand. */
export function RegionHead({ region, places, targets }: RegionHeadProps) {
  const { lang, t, both } = useText();
  const own = places.find((place) => place.region === region);
  const below = places.filter((place) => place.region !== region);
  const total = places.reduce((sum, place) => sum + place.figures.length, 0);
  const names = below.slice(0, 4).map((place) => both(place.region.name)).join(lang === 'zh' ? '、' : ', ');
  const groups = groupTargets(targets);
  const passed = groups.filter((group) => group.members[0]?.judgement.clock === 'passed').length;
  const sentences = [
    total === 0 ? t('region.nothing', { name: both(region.name) }) : own ? t('region.own', { count: own.figures.length }) : t('region.noOwn', { level: t(`level.${region.level}`) }),
    below.length > 0 ? t('region.below', { names, places: below.length, count: total - (own?.figures.length ?? 0) }) : '',
    groups.length > 0 ? t('region.targets', { count: groups.length, passed }) : '',
  ];
  const compare = <AtlasLink className="button" to={paths.compare()} query={{ places: region.adcode }}>{t('compare.from')}</AtlasLink>;
  return <PageHead title={both(region.name)} lead={sentences.filter(Boolean).join(lang === 'zh' ? '' : ' ')} aside={total === 0 ? null : compare} />;
}
