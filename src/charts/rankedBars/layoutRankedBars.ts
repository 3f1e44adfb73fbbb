import { APPROXIMATE_SHARE } from '../../domain/approximate';
import { isLowerBound, isUpperBound, type ListOrder } from '../../domain/codes';
import { selectYear } from '../../domain/period';
import type { PlaceReport } from '../../domain/placeReport';
import { placePeriod, type PlacedPeriod } from '../targetTimeline/placePeriod';
import { type RankingGroup, selectRankingGroup } from '../../domain/rankingGroup';
import { compareCodes } from '../../domain/compareCodes';

/** A bar along a ruler that all rows share; every number is a share 0–1 of that ruler. */
export interface PlacedBar {
  /** solid = reported · hatch = not comparable · outline = target only · tick = a true zero · paper = the reader's. */
  readonly body: 'solid' | 'hatch' | 'outline' | 'tick' | 'paper';
  readonly from: number;
  readonly to: number;
  /** The end that the words leave open: about = ±5 % hatched, nearly = last 5 % dashed. */
  readonly tail: { readonly kind: 'about' | 'nearly'; readonly from: number; readonly to: number } | null;
  /** Where an open chevron says "or more" (over, at least). */
  readonly chevronAt: number | null;
}

/** The as-of rail: a tick a year, one point on the days that its date leaves open. */
export interface PlacedRail {
  /** The date, in shares 0–1 of the rail; null for a target, which has no report. */
  readonly point: PlacedPeriod | null;
  readonly isInferred: boolean;
}

export interface RankedRow {
  readonly place: PlaceReport;
  /**
   * Rank within its group, ties share one; null where nothing is ranked. A page that weighs the words of the sources
   * may write `1–2` instead.
   */
  readonly rank: number | string | null;
  /** Position in the whole list, from 1. */
  readonly number: number;
  readonly bar: PlacedBar;
  readonly rail: PlacedRail;
}

/** `borrowed`: stocks of an earlier year than the one that is shown, which its own are not ranked with. */
type RankedGroupKey = RankingGroup | 'borrowed' | 'incomparable' | 'own' | 'target';

export interface RankedGroup {
  readonly key: RankedGroupKey;
  readonly rows: readonly RankedRow[];
}

export interface RankedBarsLayout {
  /** Groups that have rows, in reading order. */
  readonly groups: readonly RankedGroup[];
  /** First and last tick of the rail, both 1 January. */
  readonly railYears: { readonly from: number; readonly to: number };
}

const GROUPS: readonly RankedGroupKey[] = ['province', 'local', 'borrowed', 'incomparable', 'own', 'target'];

function groupOf({ state, region, borrowedFor }: PlaceReport): RankedGroupKey {
  if (state === 'incomparable' || state === 'own' || state === 'target') return state;
  if (borrowedFor) return 'borrowed';
  return selectRankingGroup(region.level);
}

/** What a bar is drawn of. */
export type BarSubject = Pick<PlaceReport, 'state' | 'figure' | 'value'>;

/** The upper end of what is drawn: beyond the value for a range and for "about". */
export function upperEnd({ figure, value }: BarSubject): number {
  if (figure.qualifier === 'about') return value * (1 + APPROXIMATE_SHARE);
  if (figure.qualifier === 'range' && figure.valueMax !== undefined && figure.value)
    return (value * figure.valueMax) / figure.value;
  return value;
}

const bodies = { value: 'solid', zero: 'tick', target: 'outline', incomparable: 'hatch', own: 'paper' } as const;

/** A bar from zero on the ruler of its list, whose end is `top`. */
export function layoutBar(place: BarSubject, top: number): PlacedBar {
  const { qualifier } = place.figure;
  const [value, end] = [place.value / top, upperEnd(place) / top];
  const short = value * (1 - APPROXIMATE_SHARE);
  const body = bodies[place.state];
  // An outline or a hatched bar cannot carry a second texture: its mark before the number says "about".
  const tail =
    body !== 'solid'
      ? null
      : qualifier === 'about'
        ? { kind: 'about' as const, from: short, to: end }
        : qualifier === 'nearly' || isUpperBound(qualifier)
          ? { kind: 'nearly' as const, from: qualifier === 'nearly' ? short : 0, to: value }
          : null;
  return {
    body,
    from: qualifier === 'range' ? value : 0,
    to: tail ? tail.from : qualifier === 'range' ? end : value,
    tail,
    chevronAt: isLowerBound(qualifier) ? value : null,
  };
}

function layoutRail({ state, figure }: PlaceReport, years: RankedBarsLayout['railYears']): PlacedRail {
  const isInferred = figure.period.basis === 'inferred';
  const start = Date.UTC(years.from);
  const place = (iso: string) => (Date.parse(iso) - start) / (Date.UTC(years.to) - start);
  return { point: state === 'target' ? null : placePeriod(figure.period, place), isInferred };
}

/** Four years are the least a rail shows, so that lists of different indicators read alike. */
function selectRailYears(places: readonly PlaceReport[]): RankedBarsLayout['railYears'] {
  const years = places.filter((place) => place.state !== 'target').map((place) => selectYear(place.figure.period));
  return { from: Math.min(2021, ...years), to: Math.max(2025, ...years.map((year) => year + 1)) };
}

const byValue = (a: PlaceReport, b: PlaceReport) => b.value - a.value;
/** Newest first; what holds at the same date keeps the order of its size. */
const byDate = (a: PlaceReport, b: PlaceReport) =>
  compareCodes(b.figure.period.end, a.figure.period.end) || byValue(a, b);

export interface RankingOptions {
  readonly order?: ListOrder;
  /** false: the values lie too far apart in time; rows carry no rank, whatever their order. */
  readonly isRanked?: boolean;
}

/**
 * Groups the places, ranks them within their group and places every bar on one ruler. Ranks restart: a county is not
 * ranked against a province.
 */
export function layoutRankedBars(
  places: readonly PlaceReport[],
  { order = 'size', isRanked = true }: RankingOptions = {},
): RankedBarsLayout {
  const top = Math.max(...places.map(upperEnd), Number.MIN_VALUE);
  const railYears = selectRailYears(places);
  let number = 0;
  const groups = GROUPS.map((key) => {
    const members = places.filter((place) => groupOf(place) === key).sort(order === 'size' ? byValue : byDate);
    // One place alone is not the first of anything.
    const hasRanks = isRanked && order === 'size' && members.length > 1 && (key === 'province' || key === 'local');
    const rows = members.map((place) => ({
      place,
      number: (number += 1),
      rank: hasRanks ? members.findIndex((other) => other.value === place.value) + 1 : null,
      bar: layoutBar(place, top),
      rail: layoutRail(place, railYears),
    }));
    return { key, rows };
  });
  return { groups: groups.filter((group) => group.rows.length > 0), railYears };
}

/** The places as the list shows them, one after the other. */
export const listInOrder = (places: readonly PlaceReport[], order: ListOrder): PlaceReport[] =>
  layoutRankedBars(places, { order }).groups.flatMap(({ rows }) => rows.map(({ place }) => place));
