import { type BarSubject, layoutBar, upperEnd } from '../../charts/rankedBars/layoutRankedBars';
import { formatRankedDate } from '../../charts/rankedBars/rankedText';
import { formatPlaceValue } from '../../charts/map/placing/mapSeries';
import type { Dataset } from '../../domain/dataset';
import { listShownFigures, type PlaceReport } from '../../domain/placeReport';
import type { Figure } from '../../domain/records/figure';
import type { Population } from '../../domain/records/population';
import type { Text } from '../../messages/text';
import { describeSources } from '../describeSources';
import type { CoverRow } from '../coverWords';
import type { FigureSpec } from '../figureSpec';

/** A number that a cover may show. */
export interface CoverCandidate {
  readonly name: string;
  readonly value: string;
  readonly date: string;
  /** What its bar is drawn of; a count of ours has no figure, and what has neither no bar. */
  readonly subject: BarSubject | number | null;
  /** Those that it stands for. */
  readonly figures: readonly Figure[];
  readonly population?: Population | undefined;
}

/** What a cover is taken from. */
export interface CoverSubject {
  readonly dataset: Dataset;
  readonly headline: string;
  readonly subtitle: string;
  readonly candidates: readonly CoverCandidate[];
  /** Said whatever it shows. */
  readonly notes?: readonly string[];
}

type State = BarSubject['state'] | 'count';
const stateOf = ({ subject }: CoverCandidate): State =>
  subject === null || typeof subject === 'number' ? 'count' : subject.state;

/** The weightiest: of comparable values the first, beside them what is asked for, and else what there is. */
function pick(candidates: readonly CoverCandidate[], count: number): readonly CoverCandidate[] {
  const [targets, values, doubtful] = [
    candidates.filter((one) => stateOf(one) === 'target'),
    candidates.filter((one) => ['value', 'zero', 'count'].includes(stateOf(one))),
    candidates.filter((one) => stateOf(one) === 'incomparable'),
  ];
  const [target] = targets;
  const reported = [...values, ...doubtful];
  const chosen =
    target && count > 1 && reported.length > 0
      ? [...reported.slice(0, count - 1), target]
      : [...reported, ...targets].slice(0, count);
  return [...chosen, ...targets.filter((one) => !chosen.includes(one))].slice(0, count);
}

const endOf = ({ subject }: CoverCandidate): number =>
  subject === null ? 0 : typeof subject === 'number' ? subject : upperEnd(subject);

function toRow(candidate: CoverCandidate, top: number): CoverRow {
  const { name, value, date, subject } = candidate;
  const counted = typeof subject === 'number' ? subject : null;
  return {
    name,
    value: value.replace('※', ''),
    date,
    isDoubted: value.includes('※'),
    isTarget: stateOf(candidate) === 'target',
    bar:
      counted !== null
        ? { body: counted === 0 ? 'tick' : 'solid', from: 0, to: counted / top, tail: null, chevronAt: null }
        : typeof subject === 'object' && subject !== null
          ? layoutBar(subject, top)
          : null,
  };
}

/** The cover of a figure: its headline with as many of its numbers as there is room for, and their words. */
export function describeCover(
  { dataset, headline, subtitle, candidates, notes = [] }: CoverSubject,
  text: Text,
): Required<Pick<FigureSpec, 'cover'>> {
  const take = (count: number) => {
    const chosen = pick(candidates, count);
    const top = Math.max(...chosen.map(endOf), Number.MIN_VALUE);
    const described = describeSources(
      dataset,
      chosen.flatMap(({ figures }) => figures),
      text,
      chosen.flatMap(({ population }) => population ?? []),
    );
    const left =
      chosen.length < candidates.length
        ? [text.t('export.cover.some', { total: candidates.length, count: chosen.length })]
        : [];
    return {
      rows: chosen.map((candidate) => toRow(candidate, top)),
      signs: described.signs,
      sources: described.sources || text.t('export.cover.carried', { publication: text.both(dataset.publication) }),
      notes: [...described.notes, ...notes, ...left],
    };
  };
  return { cover: { headline, subtitle, take } };
}

/** Places as a list shows them. */
export const listCoverPlaces = (places: readonly PlaceReport[], text: Text): CoverCandidate[] =>
  places.map((place) => ({
    name: text.both(place.region.short),
    value: formatPlaceValue(place, text.lang),
    date: formatRankedDate(place, text),
    subject: place,
    figures: listShownFigures(place),
    population: place.population ?? undefined,
  }));

/** Counts of ours, each with its name. */
export const listCoverCounts = (counts: readonly (readonly [name: string, count: number])[]): CoverCandidate[] =>
  counts.map(([name, count]) => ({ name, value: String(count), date: '', subject: count, figures: [] }));
