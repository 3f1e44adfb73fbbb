import type { Article } from '../domain/records/article';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Region } from '../domain/records/region';
import type { TargetSeries } from '../domain/targetSeries';
import { isOfPlaceItself } from '../domain/wholePlace';
import { groupBy, indexDataset, mustGet } from './indexDataset';
import { selectReportingPlaces } from './selectRegionFigures';
import { groupTargets, type TargetGroup } from './selectTargets';
import { compareCodes } from '../domain/compareCodes';

/** How much a page has room for. */
export interface BriefRoom {
  readonly figures: number;
  readonly targets: number;
}

/** An article that something on the page comes from, with its number in the list. */
interface BriefSource {
  readonly number: number;
  readonly article: Article;
}

/** What a page about a place says, the most important first, and how much is left out. */
export interface Brief {
  readonly figures: readonly { readonly figure: Figure; readonly region: Region }[];
  readonly targets: readonly TargetGroup[];
  readonly sources: readonly BriefSource[];
  readonly moreFigures: number;
  readonly moreTargets: number;
}

const KINDS: readonly Figure['kind'][] = ['actual', 'change', 'standard', 'target'];

/** What stands for the whole before what stands for a part, values before rules, then the order of the catalogue. */
function compareImportance(order: ReadonlyMap<string, number>) {
  return (a: Figure, b: Figure) =>
    Number(isOfPlaceItself(b)) - Number(isOfPlaceItself(a)) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) ||
    compareCodes(b.period.end, a.period.end) ||
    compareCodes(a.id, b.id);
}

function selectSources(dataset: Dataset, shown: readonly Figure[]): BriefSource[] {
  const { articles } = indexDataset(dataset);
  return [...groupBy(shown, (figure) => figure.article)].map(([id], position) => ({
    number: position + 1,
    article: mustGet(articles, id),
  }));
}

/**
 * The figures, targets and sources of a place for one printed page; its own figures come before those of places inside
 * it.
 */
export function selectBrief(
  dataset: Dataset,
  region: Region,
  targets: readonly TargetSeries[],
  room: BriefRoom,
): Brief {
  const order = new Map<string, number>(dataset.indicators.map((indicator, position) => [indicator.id, position]));
  const compare = compareImportance(order);
  const isInside = (place: Region) => Number(place.adcode !== region.adcode);
  const all = selectReportingPlaces(dataset, region.adcode)
    .flatMap((place) =>
      place.figures.filter((figure) => figure.kind !== 'target').map((figure) => ({ figure, region: place.region })),
    )
    .sort((a, b) => isInside(a.region) - isInside(b.region) || compare(a.figure, b.figure));
  const groups = groupTargets(targets);
  const figures = all.slice(0, room.figures);
  const shown = groups.slice(0, room.targets);
  const printed = [
    ...figures.map((item) => item.figure),
    ...shown.flatMap((group) =>
      group.members.flatMap(({ target, judgement }) => (judgement.actual ? [target, judgement.actual] : [target])),
    ),
  ];
  return {
    figures,
    targets: shown,
    sources: selectSources(dataset, printed),
    moreFigures: all.length - figures.length,
    moreTargets: groups.length - shown.length,
  };
}
