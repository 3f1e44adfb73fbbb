import { useMemo } from 'react';
import type { Query } from '../../address/parameters';
import type { Dataset } from '../../domain/dataset';
import { OPENING_INDICATOR } from '../../domain/datasetScope';
import { isDivisibleByResidents } from '../../domain/perResidents';
import { describeSelection, describeView } from '../../export/figures/describeFinding';
import { formatNationalReport } from '../../format/formatNationalReport';
import { formatProvinces, sayOf } from '../../format/formatProvinces';
import { formatTargetFinding } from '../../format/formatTargetFinding';
import { useText } from '../../messages/TextContext';
import { indexDataset } from '../../selectors/indexDataset';
import { selectListOrder, selectMixedDates } from '../../selectors/selectComparability';
import { selectEnds, selectNationalSeries } from '../../selectors/selectNational';
import { selectPlaces, selectUnmapped } from '../../selectors/selectPlaces';
import { selectTargetCells } from '../../selectors/selectTargetCells';
import { selectTargetFinding } from '../../selectors/selectTargetFinding';
import { selectTargets } from '../../selectors/selectTargets';

/** The series that the line of time shows. */
const SERIES = 'national-certified';

/** What the wall says of an address: the same selection as the first screen's. */
export function useWall(dataset: Dataset, asked: Query<'home'>, today: string) {
  const text = useText();
  const index = indexDataset(dataset);
  const indicator = index.indicators.get(asked.indicator ?? OPENING_INDICATOR) ?? dataset.indicators[0];
  return useMemo(() => {
    if (!indicator) return null;
    const query = isDivisibleByResidents(indicator.unit) ? asked : { ...asked, per: 'total' as const };
    const { province: provinces, period: year, per } = query;
    const result = selectPlaces(dataset, { indicator: indicator.id, provinces, year, per });
    const mixed = selectMixedDates(result.places, indicator.measure);
    const series = selectNationalSeries(dataset).find(({ id }) => id === SERIES) ?? null;
    const ends = series && selectEnds(series);
    const cells = selectTargetCells(selectTargets(dataset, today, provinces), index);
    return {
      headline: sayOf(
        formatProvinces(provinces, index.regions, text),
        formatTargetFinding(selectTargetFinding(dataset, today, provinces), text),
        text,
      ),
      map: {
        indicator,
        query,
        result,
        order: selectListOrder(mixed, query.listOrder),
        isRanked: mixed === null,
        finding: describeSelection({ result, query, mixed, unmapped: selectUnmapped(dataset, indicator.id) }, text),
        subtitle: describeView({ dataset, indicator, query, places: result.places }, text),
      },
      cells,
      national: ends && {
        series,
        title: text.t('home.national', {
          name: text.both(series.name),
          first: formatNationalReport(ends.first, text),
          last: formatNationalReport(ends.last, text),
        }),
      },
    };
  }, [asked, dataset, index, indicator, text, today]);
}

/** What {@link useWall} says. */
export type Wall = NonNullable<ReturnType<typeof useWall>>;
