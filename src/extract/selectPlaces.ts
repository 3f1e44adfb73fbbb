import type { PlaceMention } from './findPlaces';

/** 合计建成386个, where several places stand before. */
const SUMMED = /(?:合计|总共|一共|共)[^，,。；]{0,5}$/u;
/** 两市 means the last two places. */
const SEVERAL = /([两三四五六七八])[省市县区州地]/gu;
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8 };
/** 三市持证人数均超过4000人 says the same of each. */
const EACH = /^[两三四五]?[省市县区州地]?[^，,。；\d]{0,12}(?:均|各|都)[^，,。；\d]{0,14}$/u;
const TOGETHER = /^.{0,2}[两三四五]?[省市县区州地]?(?:共|合计|总共|一共)/u;
const CLAUSE_START = /(?:[，,。；;：:！？\n“(]|目前|现有|其中|据悉|截至目前|近年来|[年月日底初末前来])$/u;

/** The places that a sentence lists with one of them: 遵义、安顺两市. */
function listAround(text: string, places: readonly PlaceMention[], near: PlaceMention): readonly PlaceMention[] {
  const isJoined = (one?: PlaceMention, next?: PlaceMention): boolean =>
    one !== undefined && next !== undefined && /^[、和与及]$/u.test(text.slice(one.end, next.start));
  let [first, last] = [places.indexOf(near), places.indexOf(near)];
  while (isJoined(places[first - 1], places[first])) first -= 1;
  while (isJoined(places[last], places[last + 1])) last += 1;
  return places.slice(first, last + 1);
}

/** The places that 两市 or 三地 means: the last so many before it. */
function listMeant(words: string, told: readonly PlaceMention[]): readonly PlaceMention[] {
  const count = COUNTS[[...words.matchAll(SEVERAL)].at(-1)?.[1] ?? ''] ?? 0;
  const distinct = told.filter(
    ({ adcodes: [code] }, at) => !told.slice(at + 1).some(({ adcodes: [other] }) => other === code),
  );
  return count === 0 ? [] : distinct.slice(-count);
}

const opensClause = (text: string, { start }: PlaceMention): boolean =>
  start === 0 || CLAUSE_START.test(text.slice(Math.max(0, start - 4), start));

/** Where a number is of, and whether it is said of each of these places and not of all together. */
export interface NumberPlaces {
  readonly regions: string[];
  readonly isOfEach: boolean;
}

interface Asked {
  readonly text: string;
  readonly number: { readonly start: number };
  /** Where the sentence of the number begins, and where the one before it does. */
  readonly sentence: number;
  readonly before: number;
  /** Code of the place that the article is about; null where it names none. */
  readonly home: string | null;
  /** Which of the numbers after 分别 it is, from zero; null where none are dealt out. */
  readonly turn: number | null;
  /** Whether it is said of each place of a row. */
  readonly isOfEach: boolean;
}

/**
 * The places of a number: of those before it in its sentence; else what the sentence before is about; else the place of
 * the article.
 */
export function selectPlaces(
  { text, number, sentence, before, home, turn, isOfEach }: Asked,
  places: readonly PlaceMention[],
): NumberPlaces {
  const told = places.filter(
    ({ role, adcodes, end }) => role !== 'venue' && role !== 'name' && adcodes.length === 1 && end <= number.start,
  );
  const here = told.filter(({ start }) => start >= sentence);
  const near = here.at(-1);
  if (near) {
    const listed = listAround(text, here, near);
    const rest = text.slice(listed.at(-1)?.end ?? near.end, number.start);
    const all = listed.flatMap(({ adcodes }) => adcodes);
    if (listed.length > 1 && (isOfEach || EACH.test(rest))) return { regions: all, isOfEach: true };
    if (listed.length > 1 && (TOGETHER.test(rest) || SUMMED.test(rest) || /^(?:首批|等地?)?$/u.test(rest)))
      return { regions: all, isOfEach: false };
    const meant = listed.length > 1 ? listed : listMeant(text.slice(near.end, number.start), told);
    const dealt = turn === null ? undefined : meant[turn];
    return { regions: [...(dealt ?? near).adcodes], isOfEach };
  }
  const carried = told.findLast((one) => one.start >= before && one.role === 'place' && opensClause(text, one));
  const regions = carried ? [...carried.adcodes] : home === null ? [...(told.at(-1)?.adcodes ?? [])] : [home];
  return { regions, isOfEach };
}
