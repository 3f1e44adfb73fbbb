import { SceneFigure } from '../../charts/scene/SceneFigure';
import { SignKey } from '../../charts/signKey/SignKey';
import { layoutSlope } from '../../charts/slope/layoutSlope';
import { paths } from '../../config/paths';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Region } from '../../domain/records/region';
import { isJoined } from '../../domain/slope';
import { EmbedPart } from '../../export/EmbedPart';
import type { DescribeFigure } from '../../export/figures/exportFigure';
import { ExportButton } from '../../export/ExportButton';
import { listShown } from '../../format/findSigns';
import { formatPlace } from '../../format/formatTarget';
import { useText } from '../../messages/TextContext';
import { selectAllSlopes, selectSlopes } from '../../selectors/selectSlopes';
import { AtlasLink } from '../../ui/AtlasLink';
import { PeriodTime } from '../../ui/FigureValue';
import { CaveatLines } from '../../ui/Caveats';
import { Section } from '../../ui/PageHead';
import { useDrawnWidth } from '../../ui/useDrawnWidth';
import { WordsCell } from './CompareTable';
import { describeSlopes } from '../../export/figures/describeSlopes';

interface SlopeSectionProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly places: readonly Region[];
}

/** Says that there is no change to draw, and where the data has one. */
function NoSlope({ dataset }: { readonly dataset: Dataset }) {
  const text = useText();
  const elsewhere = selectAllSlopes(dataset);
  return (
    <>
      <p className="muted">{text.t('compare.slope.none')}</p>
      {elsewhere.length === 0 ? null : (
        <p className="compare-elsewhere">
          <span className="caption">{text.t('compare.slope.elsewhere')}</span>
          {elsewhere.map(({ indicator, slopes }) => (
            <AtlasLink
              key={indicator.id}
              to={paths.compare()}
              query={{ places: slopes.map((slope) => slope.region.adcode), indicator: indicator.id }}
            >
              {text.t('compare.slope.item', {
                place: slopes.map((slope) => formatPlace(slope.region, text)).join(text.t('compare.separator')),
                indicator: text.both(indicator.name),
              })}
            </AtlasLink>
          ))}
        </p>
      )}
    </>
  );
}

/** One indicator of a place at two dates, where the reports have that; else the words that they have not. */
export function SlopeSection({ dataset, indicator, places }: SlopeSectionProps) {
  const text = useText();
  const [box, width] = useDrawnWidth<HTMLDivElement>(560);
  const slopes = selectSlopes(dataset, indicator.id).filter((slope) => places.includes(slope.region));
  const finding = describeSlopes(slopes, text);
  const describe: DescribeFigure = async (context) => {
    const { describeSlopeFigure } = await import('../../export/figures/describeSlopeFigure');
    return describeSlopeFigure({ dataset, indicator, slopes, finding, ...context });
  };
  const isEmpty = slopes.length === 0;
  const points = slopes.flatMap((slope) => slope.points);
  return (
    <Section
      title={text.t('compare.slope')}
      note={slopes.some(isJoined) ? text.t('compare.slope.note') : null}
      aside={isEmpty ? null : <ExportButton figure="slope" subject={text.t('compare.slope')} describe={describe} />}
    >
      {isEmpty ? <NoSlope dataset={dataset} /> : <p className="compare-finding">{finding}</p>}
      <EmbedPart figure="slope" ref={box} className="compare-chart">
        {isEmpty ? null : <SceneFigure scene={layoutSlope(slopes, text, width)} label={finding} />}
      </EmbedPart>
      <SignKey shown={listShown(points, text.lang)} text={text} />
      <CaveatLines figures={points} />
      <ul className="compare-points">
        {points.map((figure) => (
          <li key={figure.id}>
            <PeriodTime period={figure.period} /> <WordsCell dataset={dataset} figure={figure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
