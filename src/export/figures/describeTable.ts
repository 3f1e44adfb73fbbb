import type { RankedGroup } from '../../charts/rankedBars/layoutRankedBars';
import { formatGroupHeading, formatRankedDate } from '../../charts/rankedBars/rankedText';
import type { Dataset } from '../../domain/dataset';
import { computePer10k, isDivisibleByResidents } from '../../domain/perResidents';
import type { PlaceReport } from '../../domain/placeReport';
import type { Figure } from '../../domain/records/figure';
import type { Population } from '../../domain/records/population';
import { formatDue } from '../../format/formatDue';
import {
  formatContradiction,
  formatFigure,
  formatNumber,
  formatPerResidents,
  formatQualifierMark,
} from '../../format/formatNumber';
import { formatDate, formatPeriod } from '../../format/formatPeriod';
import { formatSourceName } from '../../format/formatSource';
import { formatAmount } from '../../format/formatTarget';
import { joinNames } from '../../format/joinNames';
import type { Text } from '../../messages/text';
import { indexDataset } from '../../selectors/indexDataset';
import type { FigureSpec } from '../figureSpec';
import type { TableRow } from '../figureTable';
import { nameCredit } from './nameCredit';

type Tabled = Pick<FigureSpec, 'table'>;

const NO_RATE = { rate: '', residents: '' } as const;

/** What a row says of its figure wherever it stands; names and dates are the caller's. */
export function toRow(figure: Figure, dataset: Dataset, text: Text): Omit<TableRow, 'name' | 'value' | 'date'> {
  const credit = nameCredit(dataset, text)(figure);
  const quote = (words: string) => (words.trim() === '' ? '' : `「${words.trim()}」`);
  const [excerpt, printed] = [quote(figure.excerpt), quote(figure.printed)];
  return {
    id: figure.id,
    heading: '',
    ...NO_RATE,
    words: [`${excerpt}${credit}`, `${printed}${credit}`, printed],
    isDoubted: figure.caveats.length > 0,
    isTarget: figure.kind === 'target',
  };
}

/** Any figures with their places and, where there are several, their indicators. */
export function describeTable(dataset: Dataset, figures: readonly Figure[], text: Text): Tabled {
  const { regions, indicators } = indexDataset(dataset);
  const isMixed = new Set(figures.map(({ indicator }) => indicator)).size > 1;
  const nameOf = ({ region, indicator }: Figure): string => {
    const place = regions.get(region);
    const named = indicators.get(indicator);
    return [place ? text.both(place.short) : region, isMixed && named ? text.both(named.short) : '']
      .filter(Boolean)
      .join(' ');
  };
  const rows = figures.map((figure): TableRow => {
    const date = formatPeriod(figure.period, text.lang);
    return {
      ...toRow(figure, dataset, text),
      name: nameOf(figure),
      value: isMixed ? formatAmount(figure, text) : formatFigure(figure, text.lang),
      date: figure.kind === 'target' ? formatDue(figure, date, text) : date,
    };
  });
  return { table: { rows, note: '', outdates: [] } };
}

/** A value per 10,000 residents, where it may be divided by them, with the residents and their day and grade. */
function describeRate({ figure, state }: PlaceReport, population: Population | undefined, text: Text) {
  const mayDivide = state === 'value' && figure.value !== null && isDivisibleByResidents(figure.unit);
  if (!population || !mayDivide || figure.value === null) return NO_RATE;
  const rate = formatPerResidents(computePer10k(figure.value, population.value));
  return {
    rate: `${formatQualifierMark(figure.qualifier)}${rate}`,
    residents: text.t('export.residents', {
      value: formatNumber(population.value, 'en'),
      date: formatDate(population.asOf, text.lang, 'month'),
      grade: population.grade,
    }),
  };
}

/** The places of a list with their rates, under the headings of its groups. */
export function describePlaceTable(dataset: Dataset, groups: readonly RankedGroup[], text: Text): Tabled {
  const populations = new Map<string, Population>(dataset.populations.map((item) => [item.region, item]));
  const isGrouped = groups.length > 1;
  const rows = groups.flatMap((group) =>
    group.rows.map(({ place }): TableRow => {
      const { figure, region, contradicting = [] } = place;
      return {
        ...toRow(figure, dataset, text),
        heading: isGrouped ? formatGroupHeading(group, text) : '',
        name: text.both(region.short),
        value:
          contradicting.length > 0
            ? formatContradiction([figure, ...contradicting], text.lang)
            : formatFigure(figure, text.lang),
        ...describeRate(place, populations.get(region.adcode), text),
        date: formatRankedDate(place, text),
      };
    }),
  );
  const used = groups.flatMap((group) => group.rows.flatMap(({ place }) => populations.get(place.region.adcode) ?? []));
  const sources = joinNames([...new Set(used.map((population) => formatSourceName(population, text.lang)))], text.lang);
  const hasRates = rows.some(({ rate }) => rate !== '');
  return {
    table: {
      rows,
      note: hasRates ? text.t('export.rateNote', { sources }) : '',
      outdates: hasRates ? [text.t('export.noDenominator')] : [],
    },
  };
}
