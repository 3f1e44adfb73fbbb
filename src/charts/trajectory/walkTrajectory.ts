import { isOwn, keyOfFigure } from '../../domain/observation';
import type { JudgedSeries } from '../../domain/targetSeries';
import { formatDerivedAmount } from '../../format/formatTarget';
import type { Text } from '../../messages/text';
import { describeMark, type WalkStop } from '../scene/walk';
import type { PlacedTrajectory } from './layoutTrajectory';
import { selectDrawnRefused } from './trajectoryFrame';

/**
 * The points of a target's chart as arrow keys reach them, oldest first: what is reported, what cannot be compared,
 * what is projected and what is required.
 */
export function walkTrajectory({ frame, shapes }: PlacedTrajectory, series: JudgedSeries, text: Text): WalkStop[] {
  const { t } = text;
  const refused = new Map(selectDrawnRefused(series).map((link) => [link.figure.id as string, link]));
  const speak = (id: string, value: number): string => {
    const own = series.actuals.find((figure) => keyOfFigure(figure) === id);
    if (own) return describeMark(t(isOwn(own) ? 'target.whatIf.mark' : 'kind.actual'), own, text);
    const link = refused.get(id);
    if (link)
      return describeMark(`${t('target.chart.refusedKind')} · ${text.both(link.indicator.name)}`, link.figure, text);
    if (id === series.target.id) return describeMark(t('kind.target'), series.target, text);
    return t('chart.projection', { value: formatDerivedAmount(value, series.target, text) });
  };
  return shapes.points
    .map(({ id, at }) => ({ id, x: frame.x(at.t), y: frame.y(at.v), spoken: speak(id, at.v) }))
    .sort((a, b) => a.x - b.x);
}
