import type { RawFigure, RawNumeral } from '../read/rawRecords';
import { scanNumerals } from '../../../src/reading/scanNumerals';
import type { Numeral } from '../../../src/reading/scanNumerals';
import { listFigures } from '../read/seeds';
import type { Seeds } from '../read/seeds';
import { squeeze } from '../../../src/reading/squeezeText';
import type { SqueezedText } from '../../../src/reading/squeezeText';

/** What became of the numerals of one document. */
export interface NumeralAccount {
  readonly document: string;
  readonly total: number;
  /** Numerals inside the printed form of a figure. */
  readonly inFigures: number;
  /** Numerals in the document's list of set-aside numerals. */
  readonly setAside: number;
  readonly unaccounted: readonly Numeral[];
  /** Positions of set-aside entries that match no numeral that is still open. */
  readonly idle: readonly number[];
}

/** Lowest index whose line is at least `line`; lines never fall. */
function findLineStart(lines: readonly number[], line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a phrase stands that starts on this line. */
function findStarts({ text, lines }: SqueezedText, phrase: string, line: number): readonly number[] {
  const end = findLineStart(lines, line + 1);
  const starts: number[] = [];
  for (let at = findLineStart(lines, line); at < end && phrase !== ''; at += 1) {
    if (text.startsWith(phrase, at)) starts.push(at);
  }
  return starts;
}

/** Numerals of one document that are still open, looked up by where they stand. */
class OpenNumerals {
  private readonly open: Map<number, Numeral>;

  constructor(numerals: readonly Numeral[]) {
    this.open = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  }

  /** Closes the numerals that lie wholly between two places and says how many there were. */
  close(start: number, end: number): number {
    let closed = 0;
    for (let at = start; at < end; at += 1) {
      const numeral = this.open.get(at);
      if (numeral !== undefined && numeral.end <= end && this.open.delete(at)) closed += 1;
    }
    return closed;
  }

  list(): readonly Numeral[] {
    return [...this.open.values()];
  }
}

/** Only the printed form covers numerals: an excerpt may carry the numbers of its neighbours, or a year. */
function closeFigure(open: OpenNumerals, text: SqueezedText, figure: RawFigure): number {
  const excerpt = squeeze(figure.excerpt);
  const printed = squeeze(figure.printed);
  const onLine = findStarts(text, excerpt, figure.line);
  // A figure on a wrong line is told of by checkExcerpt; its numeral need not be told of as well.
  const starts = onLine.length > 0 ? onLine : [text.text.indexOf(excerpt)].filter((start) => start !== -1);
  for (const start of starts) {
    for (
      let offset = excerpt.indexOf(printed);
      offset !== -1 && printed !== '';
      offset = excerpt.indexOf(printed, offset + 1)
    ) {
      const closed = open.close(start + offset, start + offset + printed.length);
      if (closed > 0) return closed;
    }
  }
  return 0;
}

function closeEntry(open: OpenNumerals, text: SqueezedText, { line, printed }: RawNumeral): number {
  const phrase = squeeze(printed);
  for (const start of findStarts(text, phrase, line)) {
    const closed = open.close(start, start + phrase.length);
    if (closed > 0) return closed;
  }
  return 0;
}

function accountDocument(
  document: string,
  text: SqueezedText,
  figures: readonly RawFigure[],
  entries: readonly RawNumeral[],
): NumeralAccount {
  const numerals = scanNumerals(text);
  const open = new OpenNumerals(numerals);
  const inFigures = figures.reduce((sum, figure) => sum + closeFigure(open, text, figure), 0);
  const closed = entries.map((entry) => closeEntry(open, text, entry));
  return {
    document,
    total: numerals.length,
    inFigures,
    setAside: closed.reduce((sum, count) => sum + count, 0),
    unaccounted: open.list(),
    idle: closed.flatMap((count, index) => (count === 0 ? [index] : [])),
  };
}

/**
 * What became of every numeral, document by document; a numeral is counted once, first as part of a figure, else as set
 * aside. Two equal entries on one line stand for two numerals. Empty where the documents are absent.
 */
export function accountNumerals(seeds: Pick<Seeds, 'documents' | 'numerals' | 'texts'>): readonly NumeralAccount[] {
  const entries = new Map(seeds.numerals.map(({ value }) => [value.document, value.numerals]));
  return seeds.documents.flatMap((parsed) => {
    const name = parsed.value.document;
    const text = seeds.texts?.get(name);
    const figures = listFigures({ documents: [parsed] }).map(({ figure }) => figure);
    return text === undefined ? [] : [accountDocument(name, text, figures, entries.get(name) ?? [])];
  });
}
