import type { Token } from '../../../config/palette';
import type { Figure } from '../../../domain/records/figure';
import type { PlaceReport } from '../../../domain/placeReport';
import {
  formatContradiction,
  formatNumber,
  formatPerResidents,
  formatQualifierMark,
} from '../../../format/formatNumber';
import { formatPeriod, formatPeriodProse } from '../../../format/formatPeriod';
import { formatSpokenValue } from '../../../format/formatSpokenValue';
import { formatUnit } from '../../../format/formatUnit';
import { signOwn } from '../../../format/signOwn';
import type { FirstText } from '../../../messages/text';
import { formatDue } from '../../../format/formatDue';

/** A place as a map shows it: its words are formed, its pixels are not. */
export interface MapPlace {
  readonly adcode: string;
  readonly name: string;
  readonly state: PlaceReport['state'];
  readonly value: number;
  /** A percent: its mark has one size, since the area of a circle would say nothing. */
  readonly isShare: boolean;
  readonly qualifier: Figure['qualifier'];
  /** Mark, number and ※. */
  readonly valueText: string;
  readonly dateText: string;
  /** All of it in words, for a screen reader. */
  readonly spoken: string;
  /** The city that a district or county belongs to with others of its kind, and the words for so many of them. */
  readonly group?: { readonly key: string; join(count: number): string };
  /**
   * A count of our own records and no figure: a circle at every level, as a filled area would look like a statistic of
   * the area.
   */
  readonly isCount?: true;
  /** Its position in the list beside a map that has no room for words; the first is 1. */
  readonly number?: number;
}

/** Mark, number and caveat sign of a place's value. */
export function formatPlaceValue(
  place: Pick<PlaceReport, 'figure' | 'value' | 'population' | 'contradicting'>,
  lang: FirstText['lang'],
): string {
  const { figure, value, population, contradicting = [] } = place;
  if (contradicting.length > 0 && !population) return `${formatContradiction([figure, ...contradicting], lang)}※`;
  const number = population ? formatPerResidents(value) : formatNumber(value, lang);
  const percent = figure.unit === 'percent' ? '%' : '';
  const range = figure.qualifier === 'range' && !population ? `–${formatNumber(figure.valueMax, lang)}` : '';
  return `${formatQualifierMark(figure.qualifier)}${number}${range}${percent}${figure.caveats.length > 0 ? '※' : ''}`;
}

/**
 * When a place's value holds; said to be borrowed from another year where it is, and of a target only the year that it
 * is due.
 */
function formatPlaceDate({ figure, state, borrowedFor }: PlaceReport, date: string, text: FirstText): string {
  if (state === 'target') return formatDue(figure, figure.period.end.slice(0, 4), text);
  return borrowedFor ? text.t('map.borrowed', { date }) : date;
}

/** What a district or county is joined to where its label is one with others'. */
function groupOf({ region, within }: PlaceReport, text: FirstText): Pick<MapPlace, 'group'> {
  if (!within || region.level !== 'county') return {};
  const kind = region.name.zh.endsWith('区') ? 'district' : 'county';
  return {
    group: {
      key: within.adcode + kind,
      join: (count) => text.t('map.joined', { name: text.both(within.short), count, kind }),
    },
  };
}

/** Forms the words of each place in the reader's language. */
export function toMapPlaces(places: readonly PlaceReport[], text: FirstText): MapPlace[] {
  return places.map((place) => {
    const valueText = formatPlaceValue(place, text.lang);
    const name = text.both(place.region.short);
    const date = formatPlaceDate(place, formatPeriod(place.figure.period, text.lang), text);
    const dateText = signOwn(date, place.figure, text);
    const unit = place.population ? text.t('unit.per-10k') : formatUnit(place.figure, place.value, text);
    return {
      adcode: place.region.adcode,
      name,
      state: place.state,
      value: place.value,
      isShare: place.figure.unit === 'percent',
      qualifier: place.figure.qualifier,
      valueText,
      dateText,
      ...groupOf(place, text),
      spoken: text.t('map.spoken', {
        name: text.both(place.region.name),
        state: text.t(`state.${place.state}`),
        value: formatSpokenValue(place, text),
        unit: unit === '%' ? '' : unit,
        date: formatPlaceDate(place, formatPeriodProse(place.figure.period, text.lang), text).replace(
          '*',
          ` (${text.t('basis.inferred')})`,
        ),
      }),
    };
  });
}

export const CLASS_TOKENS = ['b1', 'b2', 'b3', 'b4', 'b5'] as const satisfies readonly Token[];

/** Class (0–4) of a value; a value on a break belongs to the class above it. */
export const classOf = (value: number, breaks: readonly number[]): number =>
  breaks.filter((top) => value >= top).length;
