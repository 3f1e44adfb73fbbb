import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/records/figure';
import type { Programme } from '../domain/records/programme';
import type { Region } from '../domain/records/region';
import { compareCodes } from '../domain/compareCodes';
import { groupBy, indexDataset, mustGet } from './indexDataset';

/** Programmes of one place. */
export interface PlaceProgrammes {
  readonly region: Region;
  readonly programmes: readonly Programme[];
}

/** By province, then the province's own before those of places inside it, then in printed order. */
export function compareProgrammes(a: Programme, b: Programme): number {
  return (
    compareCodes(a.region, b.region) ||
    compareCodes(a.article, b.article) ||
    a.line - b.line ||
    compareCodes(a.id, b.id)
  );
}

/** Programmes of a region and of the places inside it, by place; its own come first. */
export function selectRegionProgrammes(dataset: Dataset, adcode: string): PlaceProgrammes[] {
  const index = indexDataset(dataset);
  const inside = dataset.programmes
    .filter((programme) => index.pathTo(programme.region).some((step) => step.adcode === adcode))
    .sort(compareProgrammes);
  return [...groupBy(inside, (programme) => programme.region)]
    .map(([code, programmes]) => ({ region: mustGet(index.regions, code), programmes }))
    .sort((a, b) => Number(b.region.adcode === adcode) - Number(a.region.adcode === adcode));
}

/** The programmes that a figure belongs to. */
export const selectProgrammesOfFigure = (dataset: Dataset, figure: Figure): readonly Programme[] =>
  dataset.programmes.filter((programme) => programme.figures.includes(figure.id));
