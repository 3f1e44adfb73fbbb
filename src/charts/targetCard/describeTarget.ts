import { formatClock, formatVerdict } from '../../format/formatVerdict';
import { formatPlace } from '../../format/formatTarget';
import type { HomeText } from '../../messages/text';
import { describeMark } from '../scene/walk';
import type { TargetSeries } from '../../domain/targetSeries';

/**
 * A row or card of a target in one sentence: what is reported, what is required by when, and the verdict. `place`: what
 * the row is called, where it stands for several places.
 */
export function describeTarget(series: TargetSeries, text: HomeText, place?: string): string {
  const { target, region, indicator, judgement } = series;
  const { t } = text;
  const actual = judgement.actual ? describeMark(t('kind.actual'), judgement.actual, text) : t('target.noActual');
  const words = [
    `${place ?? formatPlace(region, text)} ${text.both(indicator.name)}`,
    actual,
    describeMark(t('kind.target'), target, text),
    formatVerdict(judgement, text),
    formatClock(series, text),
  ];
  return words.filter(Boolean).join(t('chart.separator'));
}
