import type { NationalFigure } from '../../domain/records/nationalFigure';
import { formatFigure } from '../../format/formatNumber';
import type { Text } from '../../messages/text';
import { ChartWalk } from '../scene/ChartWalk';
import { layoutNationalSeries, NATIONAL_FRAME, type NationalLayout, type PlacedReport } from './layoutNationalSeries';

function Stem({
  placed: { figure, x, y, isLabelled },
  layout: { baseY, width },
  text,
}: {
  readonly placed: PlacedReport;
  readonly layout: NationalLayout;
  readonly text: Text;
}) {
  const isTarget = figure.kind === 'target';
  const isRight = x > width - 60;
  return (
    <>
      <path
        d={`M${x} ${baseY}V${y}`}
        stroke="var(--ctl)"
        strokeWidth="1.5"
        strokeDasharray={isTarget ? '3 3' : undefined}
      />
      <circle
        cx={x}
        cy={y}
        r="4"
        fill={isTarget || figure.qualifier !== 'exact' ? 'var(--page)' : 'var(--ink2)'}
        stroke={isTarget ? 'var(--req)' : 'var(--ink2)'}
        strokeWidth="1.75"
      />
      {isLabelled ? (
        <text
          x={isRight ? width : x}
          y={y - 9}
          fontSize="12"
          fontWeight="700"
          fill="var(--ink1)"
          textAnchor={isRight ? 'end' : 'middle'}
        >
          {formatFigure(figure, text.lang)}
        </text>
      ) : null}
    </>
  );
}

interface NationalSeriesChartProps {
  readonly figures: readonly NationalFigure[];
  /** What the picture says, in words. */
  readonly label: string;
  readonly text: Text;
  /** Width of the column that it stands in. */
  readonly width: number;
}

/** Kind, value and year of an outside report in words. */
function describeReport(figure: NationalFigure, text: Text): string {
  const qualifier = figure.qualifier === 'exact' ? '' : `${text.t(`qualifier.${figure.qualifier}`)} `;
  const value = qualifier + formatFigure({ ...figure, qualifier: 'exact' }, 'en');
  return text.t('chart.mark', {
    name: text.t(`kind.${figure.kind}`),
    value,
    date: String(figure.year),
    basis: 'stated',
  });
}

/** Wider, and the stems of a few years stand lost. */
const MAX_WIDTH_PX = 560;

/**
 * A series of outside reports as stems in grey: blue belongs to what the documents report. Nothing when there are too
 * few.
 */
export function NationalSeriesChart({ figures, label, text, width: columnWidth }: NationalSeriesChartProps) {
  const layout = layoutNationalSeries(figures, Math.min(columnWidth, MAX_WIDTH_PX));
  if (!layout) return null;
  const { width } = layout;
  const { height } = NATIONAL_FRAME;
  const stops = layout.reports.map(({ figure, x, y }) => ({
    id: figure.id,
    x,
    y,
    spoken: describeReport(figure, text),
  }));
  return (
    <ChartWalk stops={stops} width={width} height={height}>
      <svg
        className="national-chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <path d={`M0 ${layout.baseY + 0.5}H${width}`} stroke="var(--ink2)" />
        {layout.years.map(({ year, x }) => (
          <text key={year} x={x} y={layout.baseY + 15} fontSize="11" fill="var(--ink2)" textAnchor="middle">
            {layout.years.length > 8 ? `'${String(year).slice(2)}` : year}
          </text>
        ))}
        {layout.reports.map((placed) => (
          <Stem key={placed.figure.id} placed={placed} layout={layout} text={text} />
        ))}
      </svg>
    </ChartWalk>
  );
}
