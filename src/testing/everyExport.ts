import { selectMultiples } from '../selectors/selectMultiples';
import { selectPairs } from '../selectors/selectPairs';
import { selectAllSlopes } from '../selectors/selectSlopes';
import { selectTargets } from '../selectors/selectTargets';
import {
  describeHomeOf,
  describeListOf,
  describeMultipleOf,
  describePairOf,
  describeRegionOf,
  describeSlopeOf,
  describeTargetOf,
  type ExportKind,
} from './exportKinds';
import { realDataset } from './realData';

const indicators = realDataset.indicators
  .map(({ id }) => id)
  .filter((id) => realDataset.figures.some((figure) => figure.indicator === id));

/** The same chart of each of these, named by its kind and what it is of. */
const each = <Subject extends string>(
  kind: string,
  subjects: readonly Subject[],
  describe: (subject: Subject, ...rest: Parameters<ExportKind[1]>) => ReturnType<ExportKind[1]>,
): ExportKind[] =>
  subjects.map((subject) => [`${kind} ${subject}`, (text, dataset) => describe(subject, text, dataset)]);

/** The same chart by rank. */
const ranks = (
  kind: string,
  count: number,
  describe: (rank: number, ...rest: Parameters<ExportKind[1]>) => ReturnType<ExportKind[1]>,
): ExportKind[] =>
  Array.from({ length: count }, (_, rank) => [`${kind} ${rank + 1}`, (text, dataset) => describe(rank, text, dataset)]);

const provinces = realDataset.regions.flatMap(({ level, adcode }) => (level === 'province' ? [adcode] : []));

/** Every figure of charts that exist once for each of something; those that exist once are in ./exportKinds. */
export const everyExport: readonly ExportKind[] = [
  ...each('the first screen of', indicators, describeHomeOf),
  ...each('the list of', indicators, describeListOf),
  ...each(
    'the target',
    selectTargets(realDataset, '2026-11-22').map(({ target }) => target.id),
    describeTargetOf,
  ),
  ...realDataset.regions.flatMap(({ adcode }) =>
    ranks(`of ${adcode} the small chart`, selectMultiples(realDataset, adcode).length, (rank, text, dataset) =>
      describeMultipleOf(adcode, rank, text, dataset),
    ),
  ),
  ...ranks('the pair', selectPairs(realDataset).length, describePairOf),
  ...ranks('the slopes', selectAllSlopes(realDataset).length, describeSlopeOf),
  ...['certified', 'township-stations'].flatMap((indicator) =>
    each(`the map of ${indicator} in`, provinces, (adcode, text, dataset) =>
      describeRegionOf(adcode, indicator, text, dataset),
    ),
  ),
];
