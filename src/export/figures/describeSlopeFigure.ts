import { layoutSlope } from '../../charts/slope/layoutSlope';
import type { Dataset } from '../../domain/dataset';
import type { Indicator } from '../../domain/records/indicator';
import type { Slope } from '../../domain/slope';
import { describeSources } from '../describeSources';
import { describeImprint, type ExportFigure, type FigureContext } from './exportFigure';
import { describeSpan, LEAST_COMPARED_PX, nameCompared } from './nameCompared';

/** Higher, small differences would look like large ones. */
const MOST_PX = 420;

interface SlopeFigure extends FigureContext {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly slopes: readonly Slope[];
  readonly finding: string;
}

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
  return {
    dataset,
    figures,
    spec: {
      fileName: [places, name, text.t('compare.slope'), today].join('-'),
      title: finding,
      subtitle: describeSpan(name, text.t(`unit.${indicator.unit}`, { count: 2 }), figures, text),
      body: ({ widthPx, heightPx }) =>
        layoutSlope(
          slopes,
          text,
          Math.max(widthPx, LEAST_COMPARED_PX),
          heightPx === null ? undefined : Math.min(heightPx, MOST_PX),
        ),
      notes: [text.t('compare.slope.note'), ...described.notes],
      sources: described.sources,
      signs: described.signs,
      ...describeImprint(view, dataset),
    },
  };
}
