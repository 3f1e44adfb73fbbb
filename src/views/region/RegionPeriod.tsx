import type { Dataset } from '../../domain/dataset';
import { fillYears } from '../../domain/fillYears';
import { selectYear } from '../../domain/period';
import { indexDataset } from '../../selectors/indexDataset';
import type { Address } from '../../ui/browser/useAddress';
import { PeriodStepper } from '../../ui/filters/PeriodStepper';

interface RegionPeriodProps {
  readonly dataset: Dataset;
  /** The region whose areas are drawn. */
  readonly subject: string;
  readonly indicator: string;
  readonly period: number | null;
  readonly onChange: Address<'region'>['change'];
}

/** The years between the first and the last report of the places on the map; none where there is only one to choose. */
export function RegionPeriod({ dataset, subject, indicator, period, onChange }: RegionPeriodProps) {
  const { figuresOfIndicator, pathTo } = indexDataset(dataset);
  const reported = figuresOfIndicator(indicator)
    .filter(({ kind, region }) => kind === 'actual' && pathTo(region).some(({ adcode }) => adcode === subject))
    .map((figure) => selectYear(figure.period));
  if (period === null && fillYears(reported).length < 2) return null;
  return <PeriodStepper reported={reported} period={period} onChange={onChange} />;
}
