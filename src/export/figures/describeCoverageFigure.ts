import type { CoverageLayout } from '../../charts/coverage/layoutCoverage';
import { layoutCoverageScene } from '../../charts/coverage/layoutCoverageScene';
import type { Dataset } from '../../domain/dataset';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import { indexDataset } from '../../selectors/indexDataset';
import { describeSources } from '../describeSources';
import { describeCover, listCoverCounts } from './describeCover';
import { describeTable } from './describeTable';
import { describeImprint, describeNarrowing, type ExportFigure, type FigureContext } from './exportFigure';

const WIDTH = 1128;

interface CoverageFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly coverage: CoverageLayout;
  /** The provinces that the reader chose; none = all. */
  readonly provinces: readonly string[];
}

/** Places by the number of their figures, the most first. */
const countPlaces = ({ coverage, text }: CoverageFigure) =>
  coverage.places
    .map(({ region, cells }) => [text.both(region.short), cells.reduce((sum, { count }) => sum + count, 0)] as const)
    .sort(([, a], [, b]) => b - a);

/** The coverage matrix with the articles that it counts. */
export function describeCoverageFigure(view: CoverageFigure): ExportFigure {
  const { dataset, coverage, text, today } = view;
  const { regions } = indexDataset(dataset);
  const provinces = formatProvinces(view.provinces, regions, text);
  const shown = new Set<string>(
    coverage.places.flatMap((place) => [place.region, ...place.members].map((region) => region.adcode)),
  );
  const figures = dataset.figures.filter((figure) => shown.has(figure.region));
  return {
    dataset,
    figures,
    spec: {
      fileName: [provinces || text.t('export.nation'), text.t('home.coverage'), today].join('-'),
      title: nameWithin(text.t('home.coverage'), provinces, text),
      subtitle: text.t('home.coverageNote'),
      body: ({ widthPx, heightPx }) =>
        layoutCoverageScene(coverage, text, { width: heightPx === null ? WIDTH : widthPx, height: heightPx }),
      ...describeTable(dataset, figures, text),
      ...describeCover(
        {
          dataset,
          headline: nameWithin(text.t('home.coverage'), provinces, text),
          subtitle: text.t('export.cover.coverage', { figures: figures.length }),
          candidates: listCoverCounts(countPlaces(view)),
          notes: [text.t('export.cover.ours')],
        },
        text,
      ),
      // The matrix shows years and counts, not values: the caveats of single values would say nothing about it.
      notes: [
        ...describeNarrowing(view.provinces, regions, text),
        text.t('home.coverageExportNote', { figures: figures.length }),
        ...coverage.places
          .filter(({ members }) => members.length > 0)
          .map(({ region, members }) =>
            text.t('coverage.folded', { place: text.both(region.short), count: members.length }),
          ),
      ],
      sources: describeSources(dataset, figures, text).sources,
      signs: { '*': text.t('export.inferredDate'), '×': text.t('coverage.count') },
      ...describeImprint(view, dataset),
    },
  };
}
