import type { Dataset } from '../domain/dataset';
import type { System } from '../domain/records/system';
import type { Systems } from '../domain/systems';
import type { SystemView } from '../domain/systemView';
import { indexDataset, mustGet } from './indexDataset';
import { selectTargetCase } from './selectTargets';

function selectView(dataset: Dataset, system: System): SystemView[] {
  const index = indexDataset(dataset);
  const programme = dataset.programmes.find(({ id }) => id === system.programme);
  // Systems travel in a file of their own: one of another edition of the dataset is not shown in pieces.
  if (!programme) return [];
  const parts = system.parts.map((part) => ({
    part,
    figures: part.figures.map((id) => mustGet(index.figures, id)),
  }));
  const figures = new Set(parts.flatMap((part) => part.figures));
  const ids = new Set([...figures].map(({ id }) => id));
  const targets = [...figures].flatMap((figure) => (figure.kind === 'target' ? [figure] : []));
  return [
    {
      system,
      programme,
      region: mustGet(index.regions, programme.region),
      article: mustGet(index.articles, programme.article),
      parts,
      regions: index.regions,
      indicators: index.indicators,
      derived: dataset.derived.filter(({ inputs }) => inputs.every((id) => ids.has(id))),
      targets: new Map(targets.map((target) => [target.id, selectTargetCase(dataset, target)])),
    },
  ];
}

/** The systems with their parts and figures, in printed order of their programmes. */
export const selectSystemViews = (dataset: Dataset, { systems }: Systems): SystemView[] =>
  systems.flatMap((system) => selectView(dataset, system));
