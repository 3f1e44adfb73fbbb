import { selectUnits } from '../domain/unitWords';
import { readNumber } from '../reading/readNumber';
import type { Extraction, ExtractionFacts, Proposal } from './extraction';
import { findHome, findPlaces } from './findPlaces';
import { findTimes, type FoundPeriod, ofArticle } from './findTimes';
import { foldText } from './foldText';
import { type Candidate, matchIndicators } from './matchIndicators';

/** A cell of a table, with where it stands in the text that was given. */
interface Cell {
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly words: string;
}

/** A table as it is pasted from a sheet: a line a row, a tab between two cells. */
type Row = readonly Cell[];

/** Rows that add up the others, or say nothing of a place. */
const SUM = /^(?:合计|总计|小计|总数|平均|备注|注)/u;
const NUMBER = /^[\d,.]+(?:万|亿)?(?:%|人次|人|名|个|家|户|元|万元|小时|学时|场|次|期|件|项|条)?$/u;
const YEAR = /^(?:19|20)\d{2}年?(?:度|底|末)?$/u;

function readRows(given: string, fold: (words: string) => string): Row[] {
  let at = 0;
  return given.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    let start = from;
    const cells = line
      .replace(/\r$/u, '')
      .split('\t')
      .map((raw): Cell => {
        const lead = raw.length - raw.trimStart().length;
        const cell = { start: start + lead, end: start + lead + raw.trim().length, words: fold(raw.trim()) };
        start += raw.length + 1;
        return cell;
      });
    return cells.some(({ words }) => words !== '') ? [cells] : [];
  });
}

/** Whether a text is a table: most of its lines have as many cells as the widest, two at least. */
export function isTable(given: string): boolean {
  const widths = given
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').length);
  const widest = Math.max(1, ...widths);
  return widths.length > 1 && widest > 1 && widths.filter((width) => width === widest).length >= widths.length * 0.6;
}

interface Table {
  /** The row of heads, and those below it. */
  readonly head: Row;
  readonly body: readonly Row[];
  /** What stands above the head. */
  readonly title: string;
}

function splitTable(rows: readonly Row[]): Table {
  const widest = Math.max(...rows.map((row) => row.length));
  const at = rows.findIndex((row) => row.filter(({ words }) => words !== '').length >= Math.min(2, widest));
  const title = rows
    .slice(0, at)
    .flat()
    .map(({ words }) => words)
    .join(' ');
  return { head: rows[at] ?? [], body: rows.slice(at + 1), title };
}

/** The place that a head names. */
function findPlace(words: string, facts: ExtractionFacts, home: string | null): string | null {
  const [place] = findPlaces(words, facts.gazetteer, home).filter(({ adcodes }) => adcodes.length === 1);
  return place?.adcodes[0] ?? null;
}

/** What a head asks of its numbers: its own words, or those of the title where it only names a year. */
function matchHead(head: string, title: string, cell: string, facts: ExtractionFacts): readonly Candidate[] {
  const said = YEAR.test(head) ? title : head;
  const [, bracketed = ''] = /\(([^()]{1,4})\)/u.exec(said) ?? [];
  const unitWord = readNumber(cell)?.unitWord || (selectUnits(bracketed) ? bracketed : '');
  const words = said.replaceAll(/\([^()]*\)/gu, '');
  const number = { start: words.length, end: words.length + cell.length, unitWord, isChange: false, goesOn: false };
  const text = words + cell;
  return matchIndicators(text, number, { start: 0, end: text.length }, facts.cues);
}

/** The time that a head or the title names; else that of the article. */
function findPeriod(heads: readonly string[], published: string): FoundPeriod {
  const [time] = heads.flatMap((head) =>
    findTimes(YEAR.test(head) && !head.includes('年') ? `${head}年` : head, published),
  );
  if (!time) return ofArticle(published);
  const { type, start, end } = time;
  return { type, start, end };
}

interface Asked {
  readonly given: string;
  readonly published: string;
  readonly facts: ExtractionFacts;
  readonly home: string | null;
  readonly title: string;
}

function readCell(cell: Cell, [place, head]: readonly [string | null, string], asked: Asked): Proposal | null {
  const { given, published, facts, home, title } = asked;
  const reading = NUMBER.test(cell.words) ? readNumber(cell.words) : null;
  if (!reading) return null;
  const candidates = matchHead(head, title, cell.words, facts);
  const [best] = candidates;
  const region = place ?? home;
  return {
    start: cell.start,
    end: cell.end,
    printed: given.slice(cell.start, cell.end),
    value: reading.value,
    unit: best?.unit ?? selectUnits(reading.unitWord)?.[0] ?? null,
    qualifier: reading.qualifier,
    indicator: best?.indicator ?? null,
    candidates,
    regions: region === null ? [] : [region],
    kind: 'actual',
    period: findPeriod([head, title], published),
  };
}

/**
 * The figures of a table of places and indicators, or places and years, whichever way round it lies; what is no number,
 * and what adds up others, is set aside.
 * @param given tab-separated, as it is pasted from a sheet
 * @param about code of the place that it is about, where that is known
 */
export function extractTable(
  given: string,
  published: string,
  facts: ExtractionFacts,
  about: string | null = null,
): Extraction {
  const fold = (words: string): string => foldText(words, facts.simplified).text;
  const { head, body, title } = splitTable(readRows(given, fold));
  const all = [title, ...head.map(({ words }) => words), ...body.map(([first]) => first?.words ?? '')].join('，');
  const titled = about ?? findHome(title, facts.gazetteer);
  const home = titled ?? findHome(all, facts.gazetteer);
  const placeOf = (cell: Cell | undefined) => (cell ? findPlace(cell.words, facts, home) : null);
  const count = (cells: readonly (Cell | undefined)[]) => cells.filter((cell) => placeOf(cell) !== null).length;
  const arePlacesAcross = count(head.slice(1)) > count(body.map(([first]) => first));
  const named = arePlacesAcross ? head.slice(1) : body.flatMap(([first]) => first ?? []);
  const asked = {
    given,
    published,
    facts,
    home: titled,
    title: title || (head[0]?.words ?? ''),
  };
  const read = body.flatMap(([first, ...cells]) =>
    cells.flatMap((cell, at) => {
      const top = head[at + 1];
      const [place, what] = arePlacesAcross ? [top, first] : [first, top];
      const isSum = SUM.test(place?.words ?? '') || SUM.test(what?.words ?? '');
      const proposal = isSum ? null : readCell(cell, [placeOf(place), what?.words ?? ''], asked);
      return [{ cell, proposal, isSum }];
    }),
  );
  return {
    home,
    named: [...new Set(named.flatMap((cell) => placeOf(cell) ?? []))],
    proposals: read.flatMap(({ proposal }) => proposal ?? []),
    setAside: read.flatMap(({ cell, proposal, isSum }) =>
      proposal || !/[\d一二三四五六七八九十百千万]/u.test(cell.words)
        ? []
        : [{ start: cell.start, end: cell.end, is: isSum ? 'word' : 'unread' } as const],
    ),
  };
}
