import { findLevel, liesWithin } from '../domain/adcode';
import type { Gazetteer } from './gazetteer';

/** Where a text names a place, or means one by its level. */
export interface PlaceMention {
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /**
   * The place; several where one name may mean any of them and nothing in the text decides. Empty where the words mean
   * the article's own place, which is not known.
   */
  readonly adcodes: readonly string[];
  /**
   * place: what is told of it · venue: where something was held (在…举行) · own: 全省, 我市, 该县 · name: part of the
   * name of something else (评为贵州省最美社工, 《湘潭市…办法》).
   */
  readonly role: 'place' | 'venue' | 'own' | 'name';
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly adcodes: readonly string[];
}

/** 建成县级 is not 成县, 全市级 no city; 上海路 and 北京大学 are names of other things. */
const NOT_A_PLACE_AFTER = /^(?:级|路|街道办|大街|大道|大学|学院|师范|银行|人寿|时间|南路|北路|东路|西路|中路)/u;
const VERB_BEFORE = /[建完达促形构变]$/u;

const isOtherWord = (text: string, start: number, end: number): boolean =>
  NOT_A_PLACE_AFTER.test(text.slice(end, end + 3)) ||
  // A county of two characters: 成县, 合县, after a verb that ends with its first one.
  (end - start === 2 && VERB_BEFORE.test(text.slice(0, start)) && text[end - 1] === '县');

/** All names, the longest at each position, none inside another. */
function matchNames(text: string, { codes, lengths }: Gazetteer): Found[] {
  const found: Found[] = [];
  for (let start = 0; start < text.length;) {
    const length = lengths.get(text.charAt(start))?.find((one) => codes.has(text.slice(start, start + one)));
    const end = start + (length ?? 0);
    const adcodes = length && !isOtherWord(text, start, end) ? codes.get(text.slice(start, end)) : undefined;
    if (adcodes) found.push({ start, end, adcodes });
    start = adcodes ? end : start + 1;
  }
  return found;
}

/** Counties by their short names, right behind the names of places that they lie in. */
function listBehind(text: string, { counties }: Gazetteer, found: readonly Found[]): string[] {
  return found.flatMap(({ end, adcodes }) => {
    const [outer] = adcodes;
    if (adcodes.length !== 1 || outer === undefined || findLevel(outer) === 'county') return [];
    return counties.flatMap(({ adcode, short }) =>
      text.startsWith(short, end) && liesWithin(adcode, outer) ? [adcode] : [],
    );
  });
}

/** 秀英、龙华、琼山、美兰四区: counties of one prefecture in a row, with the word for their level behind the last. */
const ROW =
  /((?:\p{Script=Han}{2,6}[、和与及])+\p{Script=Han}{2,6}?)(?:[两三四五六七八九十]个?)?(?:县市区|区县|县区|[区县旗])/gu;

/** The counties of such rows, where all of a row lie in a prefecture that the text names. */
function findRows(text: string, { counties }: Gazetteer, found: readonly Found[]): Found[] {
  const outer = [
    ...new Set(found.flatMap(({ adcodes: [code = ''] }) => [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])),
  ];
  const near = outer.map((code) => counties.filter(({ adcode }) => liesWithin(adcode, code)));
  return [...text.matchAll(ROW)].flatMap(({ 1: row = '', index }) => {
    const items = [...row.matchAll(/\p{Script=Han}{2,6}(?=[、和与及]|$)/gu)];
    for (const known of near) {
      const places = items.flatMap(({ 0: item, index: at }) => {
        const county = known.find(({ short }) => item.endsWith(short));
        const end = index + at + item.length;
        return county ? [{ start: end - county.short.length, end, adcodes: [county.adcode] }] : [];
      });
      if (places.length > 1 && places.length === items.length) return places;
    }
    return [];
  });
}

/** Short names of counties count where the article prints the county in full once, or behind its province. */
function addShortCounties(text: string, gazetteer: Gazetteer, found: readonly Found[]): Found[] {
  const counties = new Set([
    ...found.flatMap(({ adcodes }) => adcodes).filter((code) => findLevel(code) === 'county'),
    ...listBehind(text, gazetteer, found),
  ]);
  const added = [...counties].flatMap((adcode) => {
    const short = gazetteer.counties.find((county) => county.adcode === adcode)?.short;
    if (!short) return [];
    return [...text.matchAll(new RegExp(short, 'gu'))].map(({ index }) => ({
      start: index,
      end: index + short.length,
      adcodes: [adcode],
    }));
  });
  const isFree = (one: Found): boolean => !found.some(({ start, end }) => one.start < end && start < one.end);
  const rows = findRows(text, gazetteer, found);
  const isNew = (one: Found): boolean => !added.some(({ start, end }) => one.start < end && start < one.end);
  return [...found, ...[...added, ...rows.filter(isNew)].filter(isFree)].toSorted(
    (one, other) => one.start - other.start,
  );
}

/** 吉林省长春市朝阳区 is one place: each name that follows at once lies in the one before, and says which it is. */
function joinNested(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const inside =
      before?.end === one.start
        ? one.adcodes.filter((code) => before.adcodes.some((outer) => code !== outer && liesWithin(code, outer)))
        : [];
    if (before && inside.length > 0) joined.splice(-1, 1, { ...one, start: before.start, adcodes: inside });
    else joined.push(one);
  }
  return joined;
}

/** Of several places of one name the one that lies where the article's other places lie, nearest first. */
function decide(one: Found, known: readonly string[]): readonly string[] {
  if (one.adcodes.length === 1) return one.adcodes;
  for (const digits of [4, 2])
    for (const other of known) {
      const near = one.adcodes.filter((code) => code.slice(0, digits) === other.slice(0, digits));
      if (near.length === 1) return near;
    }
  return one.adcodes;
}

const HELD = /^[^。！？；\n]{0,24}?(?:举行|召开|启动|开幕|举办|揭牌|落幕|闭幕)/u;

const isVenue = (text: string, { start, end }: Found): boolean =>
  text.slice(0, start).endsWith('在') && HELD.test(text.slice(end));

const AWARDED = /(?:评为|获评|荣获|获得|获|当选|入选|列入|授予|命名为|[“《〈「『])[^，。；”》〉]{0,4}$/u;
const NAMED =
  /^(?:第[一二三四五六七八九十\d]|首批|首届|级|优秀|最美|十佳|[^，。；”》]{0,12}(?:称号|荣誉|奖)|[^，。；]{0,16}[》〉])/u;

const isOfName = (text: string, { start, end }: Found): boolean =>
  AWARDED.test(text.slice(Math.max(0, start - 8), start)) && NAMED.test(text.slice(end, end + 24));

/** The level that 全省, 我市, 该县, 本区 speak of, and 省民政厅 at the start of a clause. */
const OWN =
  /(?<![占居列比较于])(?:全|我|该|本)(?:省|自治区|市|州|盟|县|区|旗)(?!级)|(?<=[，,。；;：:！？\n])(?:省|自治区|市|州|盟|县|区|旗)(?=民政|委|政府|财政|级财政|本级)/gu;
const OWN_DIGITS: Readonly<Record<string, readonly number[]>> = {
  省: [2],
  自治区: [2],
  市: [6, 4, 2],
  州: [4],
  盟: [4],
  县: [6],
  区: [6, 2],
  旗: [6],
};
const padCode = (code: string, digits: number): string => code.slice(0, digits).padEnd(6, '0');

/** A code of so many digits that names this level: 520100 has no six. */
const hasDigits = (code: string, digits: number): boolean => padCode(code, digits - 2) !== padCode(code, digits);

/**
 * What 全市 means where the nearest place before it, or the article’s own, is this one: the prefecture that it is or
 * lies in; of a county-level city, the county; in a municipality, the municipality.
 */
function resolveOwn(word: string, near: string, { names }: Gazetteer): string | null {
  const level = word.replace(/^[全我该本]/u, '');
  for (const digits of OWN_DIGITS[level] ?? []) {
    const code = padCode(near, digits);
    if (hasDigits(near, digits) && (names.get(code) ?? '').endsWith(level)) return code;
  }
  return null;
}

/**
 * Every place that a text names.
 * @param text folded: simplified characters, no full-width letters
 * @param home code of the place that the article is about; null where that is not known yet
 */
export function findPlaces(text: string, gazetteer: Gazetteer, home: string | null = null): PlaceMention[] {
  const found = joinNested(addShortCounties(text, gazetteer, matchNames(text, gazetteer)));
  const sure = found.filter(({ adcodes }) => adcodes.length === 1).flatMap(({ adcodes }) => adcodes);
  const known = home === null ? sure : [home, ...sure];
  const named = found.map((one): PlaceMention => ({
    ...one,
    adcodes: decide(one, known),
    role: isVenue(text, one) ? 'venue' : isOfName(text, one) ? 'name' : 'place',
  }));
  const own = [...text.matchAll(OWN)].map(({ 0: word, index }): PlaceMention => {
    const before = named.filter(({ end, role, adcodes }) => end <= index && role === 'place' && adcodes.length === 1);
    const nearest = [...before.toReversed().flatMap(({ adcodes }) => adcodes), ...(home === null ? [] : [home])];
    const resolved = nearest.map((near) => resolveOwn(word, near, gazetteer)).find((code) => code !== null);
    return { start: index, end: index + word.length, adcodes: resolved ? [resolved] : [], role: 'own' };
  });
  const nation = [...text.matchAll(/全国(?=共有|已有|累计|持证|现有|注册)/gu)].map(
    ({ 0: word, index }): PlaceMention => ({
      start: index,
      end: index + word.length,
      adcodes: ['100000'],
      role: 'own',
    }),
  );
  return [...named, ...own, ...nation].toSorted((one, other) => one.start - other.start);
}

/**
 * The place that an article is about: the first that its head names and its text names most; null where it names none.
 * A place that only holds an event does not count.
 */
export function findHome(text: string, gazetteer: Gazetteer): string | null {
  const places = findPlaces(text, gazetteer).filter(({ role, adcodes }) => role === 'place' && adcodes.length === 1);
  const counts = new Map<string, number>();
  for (const [position, { adcodes }] of places.entries())
    for (const code of adcodes) counts.set(code, (counts.get(code) ?? 0) + (position === 0 ? 1.5 : 1));
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
