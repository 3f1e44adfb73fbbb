import type { Dataset } from '../domain/dataset';
import type { Article } from '../domain/records/article';
import type { Programme } from '../domain/records/programme';
import type { Region } from '../domain/records/region';
import type { System } from '../domain/records/system';
import type { Systems } from '../domain/systems';
import { indexDataset, mustGet } from './indexDataset';

/** A system with whose it is. */
export interface ProgrammeSystem {
  readonly system: System;
  readonly programme: Programme;
  readonly region: Region;
  readonly article: Article;
}

/** Every system in printed order, with its programme, place and article. */
export function selectSystems({ systems }: Systems, dataset: Dataset): ProgrammeSystem[] {
  const index = indexDataset(dataset);
  const programmes = new Map<string, Programme>(dataset.programmes.map((programme) => [programme.id, programme]));
  return systems.map((system) => {
    const programme = mustGet(programmes, system.programme);
    return {
      system,
      programme,
      region: mustGet(index.regions, programme.region),
      article: mustGet(index.articles, programme.article),
    };
  });
}
