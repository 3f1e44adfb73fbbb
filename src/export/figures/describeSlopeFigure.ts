import { layoutSlope } from '../../charts/slope/layoutSlope';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import { isJoined, type Slope } from '../../domain/slope';
import { formatFigure } from '../../format/formatNumber';
import { formatPeriod } from '../../format/formatPeriod';
import { describeSources } from '../describeSources';
import { describeCover } from './describeCover';
import { describeTable } from './describeTable';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { describeSpan, LEAST_COMPARED_PX, nameCompared } from './nameCompared';

/** Higher, small differences would look like large ones; of a wide frame this share of its width. */
const MOST = { px: 420, share: 0.62 } as const;

interface SlopeFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly slopes: readonly Slope[];
  readonly finding: string;
}

/** Every point, the newest first; those that must not be joined are not comparable. */
const listPoints = ({ slopes, text }: SlopeFigure) =>
  slopes.flatMap((slope) =>
    slope.points.toReversed().map((figure) => ({
      name: text.both(slope.region.short),
      value: `${formatFigure(figure, text.lang)}${figure.caveats.length > 0 ? '※' : ''}`,
      date: formatPeriod(figure.period, text.lang),
      subject: { state: isJoined(slope) ? 'value' : 'incomparable', figure, value: figure.value ?? 0 } as const,
      figures: [figure],
    })),
  );

/** The lines between two dates. */
export function describeSlopeFigure(view: SlopeFigure): ExportFigure {
  const { dataset, indicator, slopes, finding, text, today } = view;
  const figures = slopes.flatMap((slope) => slope.points);
  const described = describeSources(dataset, figures, text);
  const places = nameCompared(
    slopes.map((slope) => slope.region),
    text,
  );
  const name = text.both(indicator.name);
  const subtitle = describeSpan(name, text.t(`unit.${indicator.unit}`, { count: 2 }), figures, text);
  return {
    dataset,
    figures,
    spec: {
      fileName: [places, name, text.t('compare.slope'), today].join('-'),
      title: finding,
      subtitle,
      ...describeTable(dataset, figures, text),
      ...describeCover({ dataset, headline: finding, subtitle, candidates: listPoints(view) }, text),
      body: ({ widthPx, heightPx }) =>
        layoutSlope(
          slopes,
          text,
          Math.max(widthPx, LEAST_COMPARED_PX),
          heightPx === null ? undefined : Math.min(heightPx, Math.max(MOST.px, widthPx * MOST.share)),
        ),
      notes: [text.t('compare.slope.note'), ...described.notes],
      lesser: described.lesser,
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
