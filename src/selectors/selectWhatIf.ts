import type { Dataset } from '../domain/dataset';
import { judgeTarget } from '../domain/judgeTarget';
import { listPublished, type Observation } from '../domain/observation';
import { toFigure, type WhatIf } from '../domain/whatIf';
import type { JudgedSeries } from '../domain/targetSeries';
import { selectSameQuestion } from './selectTargets';
import { compareCodes } from '../domain/compareCodes';

/** The target judged by these values alone. */
function judgeBy(dataset: Dataset, series: JudgedSeries, values: readonly Observation[], today: string): JudgedSeries {
  const { target, indicator, refused } = series;
  const actuals = [...values].sort((a, b) => compareCodes(a.period.end, b.period.end));
  const subject = {
    target,
    actuals,
    direction: indicator.direction,
    hasRefused: refused.length > 0,
    others: selectSameQuestion(dataset, target),
  };
  return { ...series, actuals, judgement: judgeTarget(subject, today) };
}

/**
 * The target judged as if the reader's value had been reported. The series that it is made from, and the dataset, stay
 * as they are.
 */
export const selectWhatIf = (dataset: Dataset, series: JudgedSeries, whatIf: WhatIf, today: string): JudgedSeries =>
  judgeBy(dataset, series, [...series.actuals, toFigure(whatIf, series.target)], today);

/** The target judged by what is published alone. */
export const selectPublishedSeries = (dataset: Dataset, series: JudgedSeries, today: string): JudgedSeries =>
  judgeBy(dataset, series, listPublished(series.actuals), today);
