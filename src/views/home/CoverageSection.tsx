import { layoutCoverage } from '../../charts/coverage/layoutCoverage';
import { CoverageMatrix, type CoverageLink } from '../../charts/coverage/CoverageMatrix';
import { breakpointsPx } from '../../config/breakpoints';
import { paths } from '../../config/paths';
import type { Census } from '../../domain/facts';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { formatProvinces, nameWithin } from '../../format/formatProvinces';
import { useHomeText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectCoverage } from '../../selectors/selectCoverage';
import { requireDataset } from '../../store/datasetStore';
import { AtlasLink } from '../../ui/AtlasLink';
import { useIsNarrow } from '../../ui/browser/useIsNarrow';
import { usePrinting } from '../../ui/usePrinting';
import { Section } from '../../ui/PageHead';
import '../../ui/touch.css';

/** Which places report which families of indicators, and how new that is. */
export default function CoverageSection({
  dataset,
  provinces,
}: {
  readonly dataset: Census;
  readonly provinces: readonly string[];
}) {
  const text = useHomeText();
  const isTurned = useIsNarrow();
  const isNarrow = useIsNarrow(breakpointsPx.desktop);
  // Paper is narrow too: the wide matrix would have letters of five points on it.
  const isCompact = usePrinting() || isNarrow;
  const coverage = layoutCoverage(selectCoverage(dataset, provinces));
  if (coverage.places.length === 0) return null;
  const describe: DescribeFigure = async (context) => {
    const { describeCoverageFigure } = await import('../../export/figures/describeCoverageFigure');
    return describeCoverageFigure({ dataset: await requireDataset(), coverage, provinces, ...context });
  };
  return (
    <Section
      title={nameWithin(text.t('home.coverage'), formatProvinces(provinces, indexDataset(dataset).regions, text), text)}
      note={text.t('home.coverageNote')}
      aside={<ExportButton figure="coverage" subject={text.t('home.coverage')} describe={describe} />}
    >
      <EmbedPart figure="coverage">
        <CoverageMatrix
          coverage={coverage}
          text={text}
          form={isTurned ? 'turned' : isCompact ? 'compact' : 'wide'}
          renderLink={({ region, className, label, children }: CoverageLink) => (
            <AtlasLink to={paths.region(region.adcode)} className={className} aria-label={label}>
              {children}
            </AtlasLink>
          )}
        />
      </EmbedPart>
    </Section>
  );
}
