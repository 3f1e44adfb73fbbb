import type { Qualifier } from '../domain/codes';
import { selectUnits } from '../domain/unitWords';
import { findHome, findPlaces, type PlaceMention } from './findPlaces';
import { byEnd, findTimes, type FoundPeriod, ofArticle, selectTime } from './findTimes';
import { isChange, selectKind } from './selectKind';
import { type NumberPlaces, selectPlaces } from './selectPlaces';
import { splitArticles } from './splitArticles';
import { extractTable, isTable } from './extractTable';
import type { Extraction, ExtractionFacts, Proposal } from './extraction';
import { findCoverage } from './findCoverage';
import { findRepeats } from './findRepeats';
import { foldText } from './foldText';
import type { Gazetteer } from './gazetteer';
import { type Candidate, type Cue, matchIndicators } from './matchIndicators';
import { type FoundNumber, scanNumbers } from './scanNumbers';

const SENTENCE_END = /[。！？!?\n]/u;
const CLAUSE_END = /[，,；;：:]/u;

function lastOf(text: string, pattern: RegExp, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (pattern.test(text.charAt(at))) return at + 1;
  return 0;
}

function nextOf(text: string, pattern: RegExp, from: number): number {
  const found = text.slice(from).search(pattern);
  return found < 0 ? text.length : from + found;
}

/** What may stand between two numbers that are dealt out. */
const DEALT = /^[、,，和及与]{1,2}[^、，,。；]{0,3}$/u;

const findDealing = (words: string): number => Math.max(words.lastIndexOf('分别'), words.lastIndexOf('依次'));

/** The numbers that 分别 or 依次 deals out with this one; empty where none are. */
function listDealt(
  text: string,
  numbers: readonly FoundNumber[],
  number: FoundNumber,
  sentence: number,
): FoundNumber[] {
  const dealing = findDealing(text.slice(sentence, number.start));
  if (dealing < 0) return [];
  const after = numbers.filter(({ start }) => start > sentence + dealing);
  const broken = after.findIndex(
    (one, at) => at > 0 && !DEALT.test(text.slice(after[at - 1]?.end ?? one.start, one.start)),
  );
  const dealt = broken < 0 ? after : after.slice(0, broken);
  return dealt.includes(number) && dealt.length > 1 ? dealt : [];
}

/**
 * Where the words end that a number dealt out is of: 非公企业、社会组织覆盖率分别达90%和85%. Null where no list of as
 * many things stands before 分别.
 */
function findDealtHead(text: string, sentence: number, [first, ...others]: readonly FoundNumber[], turn: number) {
  const dealing = first ? sentence + findDealing(text.slice(sentence, first.start)) : -1;
  const from = Math.max(sentence, lastOf(text, CLAUSE_END, dealing));
  const ends = [...text.slice(from, dealing).matchAll(/[、和与及]|$/gu)].map(({ index }) => from + index);
  return ends.length > others.length ? (ends.at(turn - others.length - 1) ?? null) : null;
}

const GOES_ON = /(?:增|升|降|减|提高|发展|扩大|扩充)[加长少低]?(?:到|至|为)[^，,。]{0,8}$|^(?:从|由)[^，,。]{0,12}$/u;

/** 报考初级1391人、中级421人: the numbers of a list by grade or kind. */
const LEVELS = /[、和及](?:初级|中级|高级|助理|城市|农村|男性?|女性?)[^、，。；\d]{0,2}$/u;

/** One article of a page, with what is found in it. */
interface Article {
  readonly start: number;
  readonly home: string | null;
  readonly places: readonly PlaceMention[];
  readonly times: ReturnType<typeof findTimes>;
}

/** 其中，兰州市108个，天水市76个: between two numbers only places are named. */
const ONLY_PLACES = /^[，,、；;。：:其中和与以及共有达为分别\n]*$/u;

/** 也突破50人, 各不少于120人, 四区依次为4条: words between a place and its number that name nothing. */
const LIGHT = /[两三四五六七八]?[市县区州]|[有达为共各均也已约超过突破不少于仅到]|分别|依次/gu;

/** A number that names nothing of its own is of what the last one like it is of, if only places stand between. */
function inherit(
  { start, unitWord }: FoundNumber,
  { places }: Article,
  text: string,
  known: Read['candidatesOf'],
): KnownNumber | null {
  const own = places.findLast(({ end, role }) => end <= start && role === 'place');
  if (!own || text.slice(own.end, start).replace(LIGHT, '') !== '') return null;
  const last = known.findLast(({ number }) => number.end <= own.start && number.unitWord === unitWord);
  // 其中禅城、南海、三水三区: other places may stand between.
  const named = places.filter(({ start: at, end }) => last && at >= last.number.end && end <= own.start);
  const between = named.reduceRight(
    (words, one) =>
      words.slice(0, one.start - (last?.number.end ?? 0)) + words.slice(one.end - (last?.number.end ?? 0)),
    last ? text.slice(last.number.end, own.start) : '',
  );
  const others = known.filter(({ number }) => last && number.start > last.number.start && number.end <= own.start);
  const isList = ONLY_PLACES.test(between) || (others.length > 0 && /(?:其中)[，,]?$/u.test(between));
  return last && isList ? last : null;
}

/** 分别给予不低于200元、300元和500元: what is said before the first of a row is said of all. */
const BOUNDS: ReadonlySet<Qualifier> = new Set(['at_least', 'at_most', 'over', 'under']);

/** A number that has been read, for those that go on from it. */
interface KnownNumber extends Pick<Proposal, 'candidates' | 'kind' | 'period'> {
  readonly number: FoundNumber;
}

interface Read {
  /** What the numbers before are of. */
  readonly candidatesOf: KnownNumber[];
  readonly text: string;
  readonly published: string;
  readonly numbers: readonly FoundNumber[];
  readonly cues: readonly Cue[];
}

type Reading = Omit<Proposal, 'start' | 'end' | 'printed' | 'regions'> & NumberPlaces;

type Asking = Parameters<typeof matchIndicators>[1];

/** What a number is of that stands behind other words than its own: as if it stood at the end of these. */
function matchHead(
  text: string,
  head: number,
  asked: Asking,
  { start, end, cues }: { readonly start: number; readonly end: number; readonly cues: readonly Cue[] },
): readonly Candidate[] {
  const words = `${text.slice(0, head)}0${text.slice(head)}`;
  return matchIndicators(words, { ...asked, start: head, end: head + 1 }, { start, end: end + 1 }, cues);
}

/** 其中向阳区92名、前进区60名: a part of the number before. */
const PART = /^[^。；]{0,12}其中[^，,。；]{0,8}$|^[、，,][^、，,。；\d]{1,6}$/u;

/** What a number is, and when. */
function selectKindAndPeriod(
  number: FoundNumber,
  { times }: Article,
  { start, clause, told }: { readonly start: number; readonly clause: string; readonly told: FoundPeriod },
  { text, published, candidatesOf }: Pick<Read, 'text' | 'published' | 'candidatesOf'>,
): Pick<Proposal, 'kind' | 'period'> {
  const kind = selectKind({ text, sentence: start, clause, published }, number, told);
  const before = candidatesOf.at(-1);
  // 招聘280名，其中向阳区92名: a part of what is planned is planned.
  const isPart =
    kind === 'actual' &&
    before?.kind === 'target' &&
    before.number.start >= start &&
    before.number.unitWord === number.unitWord &&
    PART.test(text.slice(before.number.end, number.start));
  if (isPart) return { kind: 'target', period: before.period };
  // 今年计划新建500个: they are to be there by the end of the year.
  if (kind === 'target' && told.type === 'during' && told.end >= published) return { kind, period: byEnd(told.end) };
  // A rule holds when it is told, unless its own sentence says otherwise.
  const isTimed = times.some(({ at, isLoose }) => at >= start && at < number.start && !isLoose);
  return { kind, period: kind === 'standard' && !isTimed ? ofArticle(published) : told };
}

/** What a number is of. */
function readProposal(
  number: FoundNumber,
  article: Article,
  { text, published, numbers, cues, candidatesOf }: Read,
): Reading {
  const start = Math.max(article.start, lastOf(text, SENTENCE_END, number.start));
  const clause = text.slice(Math.max(start, lastOf(text, CLAUSE_END, number.start)), number.start);
  const told = selectTime(text, article.times, { start, article: article.start }, number.start, published);
  const end = nextOf(text, SENTENCE_END, number.end);
  const dealt = listDealt(text, numbers, number, start);
  const turn = dealt.length > 0 ? dealt.indexOf(number) : null;
  // What is dealt out is said before the first of its numbers.
  const said = dealt[0] ?? number;
  const asked = {
    ...number,
    start: said.start,
    isChange: isChange(number, clause),
    goesOn: number.isImplied === true || GOES_ON.test(clause) || LEVELS.test(clause),
  };
  const head = turn === null || asked.isChange ? null : findDealtHead(text, start, dealt, turn);
  const own = head === null ? [] : matchHead(text, head, asked, { start, end, cues });
  const matched = own.length > 0 ? own : matchIndicators(text, asked, { start, end }, cues);
  const changed = asked.isChange && turn !== null ? candidatesOf.slice(-dealt.length - turn)[turn] : undefined;
  const listed = matched.length > 0 ? null : inherit({ ...number, start: said.start }, article, text, candidatesOf);
  const candidates =
    changed?.candidates.map((candidate) => ({ ...candidate, unit: selectUnits(number.unitWord)?.[0] ?? null })) ??
    (matched.length > 0 ? matched : (listed?.candidates ?? []));
  const [best] = candidates;
  const before = Math.max(article.start, lastOf(text, SENTENCE_END, Math.max(0, start - 1)));
  const where = {
    text,
    number,
    isOfEach: number.isImplied === true,
    sentence: start,
    before,
    home: article.home,
    turn,
  };
  const dated = selectKindAndPeriod(number, article, { start, clause, told }, { text, published, candidatesOf });
  const reading = {
    value: number.value,
    ...(number.valueMax === undefined ? {} : { valueMax: number.valueMax }),
    unit: best?.unit ?? selectUnits(number.unitWord)?.[0] ?? null,
    qualifier:
      number.qualifier === 'exact' && dealt[0] && BOUNDS.has(dealt[0].qualifier)
        ? dealt[0].qualifier
        : number.qualifier,
    indicator: best?.indicator ?? null,
    candidates,
    ...selectPlaces(where, article.places),
    ...dated,
  };
  candidatesOf.push({ number, candidates, ...dated });
  return reading;
}

/** Nothing that is done lasts longer; more hours are a sum: 服务时长860万小时. */
const LONGEST = 1000;

/** 走2个多小时 says how long something took, where no indicator counts hours, days or months. */
const isDuration = ({
  indicator,
  unit,
  value,
  qualifier,
}: Pick<Reading, 'indicator' | 'unit' | 'value' | 'qualifier'>): boolean =>
  indicator === null &&
  // 每次不少于3天 is asked for.
  qualifier !== 'at_least' &&
  qualifier !== 'at_most' &&
  (unit === 'hour' || unit === 'day' || unit === 'month') &&
  (value ?? 0) <= LONGEST;

/** More than a price. */
const LEAST_SUM = 10_000;

/** 35元的水彩笔, 救助6000元: what something costs or somebody is given, where no indicator is of it. */
const isPrice = ({ indicator, unit, value, kind }: Pick<Reading, 'indicator' | 'unit' | 'value' | 'kind'>): boolean =>
  indicator === null && kind === 'actual' && unit === 'yuan' && (value ?? 0) < LEAST_SUM;

/** The articles of a page. */
function listArticles(text: string, published: string, gazetteer: Gazetteer, about: string | null): Article[] {
  const starts = splitArticles(text);
  return starts.map((start, at): Article => {
    const words = text.slice(0, starts[at + 1] ?? text.length);
    const own = `${' '.repeat(start)}${words.slice(start)}`;
    const home = about ?? findHome(own, gazetteer);
    return { start, home, places: findPlaces(own, gazetteer, home), times: findTimes(own, published) };
  });
}

/**
 * Every figure that a text may print, and every numeral that is none. Pure; no network and no model.
 * @param given the article as it was pasted; several on one page are told apart by their credits
 * @param published ISO date of the article
 * @param about code of the place that it is about, where that is known
 */
export function extractArticle(
  given: string,
  published: string,
  facts: ExtractionFacts,
  about: string | null = null,
): Extraction {
  if (isTable(given)) return extractTable(given, published, facts, about);
  const { text, offsets } = foldText(given, facts.simplified);
  const articles = listArticles(text, published, facts.gazetteer, about);
  const { numbers: printed, setAside } = scanNumbers(text);
  const numbers = [...printed, ...findCoverage(text)].toSorted((one, other) => one.start - other.start);
  const back = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: offsets[start] ?? given.length,
    end: (offsets[end - 1] ?? given.length - 1) + 1,
  });
  const candidatesOf: Read['candidatesOf'] = [];
  const durations: { readonly start: number; readonly end: number; readonly is: 'time' }[] = [];
  const proposals = numbers.flatMap((number): Proposal[] => {
    const article = articles.findLast(({ start }) => start <= number.start);
    if (!article) return [];
    const at = back(number);
    const reading = readProposal(number, article, { text, published, numbers, cues: facts.cues, candidatesOf });
    if (isDuration(reading) || isPrice(reading)) {
      durations.push({ start: number.start, end: number.end, is: 'time' });
      return [];
    }
    const { isOfEach, ...read } = reading;
    const proposal = { ...at, printed: given.slice(at.start, at.end), ...read };
    // What is said of each of several places in a row.
    return isOfEach && read.regions.length > 1
      ? read.regions.map((region) => ({ ...proposal, regions: [region] }))
      : [proposal];
  });
  const repeats = findRepeats(
    proposals,
    given,
    articles.map(({ start }) => back({ start, end: start }).start),
  );
  const named = articles.flatMap(({ places }) =>
    places.flatMap(({ adcodes }) => (adcodes.length === 1 ? adcodes : [])),
  );
  return {
    home: articles[0]?.home ?? null,
    named: [...new Set(named)],
    proposals: proposals.filter((one) => !repeats.includes(one)),
    setAside: [
      ...[...setAside, ...durations].map((one) => ({ ...back(one), is: one.is })),
      ...repeats.map(({ start, end }) => ({ start, end, is: 'repeat' as const })),
    ],
  };
}
