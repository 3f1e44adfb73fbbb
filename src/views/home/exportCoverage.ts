import type { CoverageLayout } from '../../charts/coverage/layoutCoverage';
import { layoutCoverageScene } from '../../charts/coverage/layoutCoverageScene';
import { readToday } from '../../ui/browser/clock';
import { readViewAddress } from '../../config/viewAddress';
import type { Dataset } from '../../domain/dataset';
import { describeSources } from '../../export/describeSources';
import type { Takeaway } from '../../export/takeaway';
import type { Text } from '../../messages/text';

const WIDTH = 1128;

/** The coverage matrix with the articles that it counts. */
export function takeCoverage(dataset: Dataset, coverage: CoverageLayout, text: Text): Takeaway {
  const shown = new Set<string>(
    coverage.places.flatMap((place) => [place.region, ...place.members].map((region) => region.adcode)),
  );
  const figures = dataset.figures.filter((figure) => shown.has(figure.region));
  const described = describeSources(dataset, figures, text);
  return {
    dataset,
    figures,
    spec: {
      fileName: [text.t('export.nation'), text.t('home.coverage'), readToday()].join('-'),
      title: text.t('home.coverage'),
      subtitle: text.t('home.coverageNote'),
      body: ({ widthPx, heightPx }) =>
        layoutCoverageScene(coverage, text, { width: heightPx === null ? WIDTH : widthPx, height: heightPx }),
      // The matrix shows years and counts, not values: the caveats of single values would say nothing about it.
      notes: [text.t('home.coverageExportNote', { figures: figures.length })],
      sources: described.sources,
      address: readViewAddress(),
      drawnOn: readToday(),
      edition: dataset.version,
    },
  };
}
