import type { Figure } from '../domain/records/figure';
import type { Lang } from '../messages/lang';
import type { FirstKey, FirstText } from '../messages/text';
import { formatFigure } from './formatNumber';
import { formatPeriod } from './formatPeriod';

/** Every sign that stands at a number or in the place of one, and its words: one meaning wherever it stands. */
const WORDS = {
  '>': 'qualifier.over',
  '≥': 'qualifier.at_least',
  '≈': 'qualifier.about',
  '<≈': 'qualifier.nearly',
  '<': 'qualifier.under',
  '≤': 'qualifier.at_most',
  '≠': 'sign.contradicted',
  '※': 'caveat.has',
  '*': 'sign.inferred',
  '×': 'sign.count',
  '—': 'state.none',
} as const satisfies Record<string, FirstKey>;

export type Sign = keyof typeof WORDS;

/** What signs mean where a surface can say it better than in general, each with the sign before it. */
export type SignWords = Partial<Readonly<Record<Sign, string>>>;

/** All of them, in the order in which they are explained. */
export const SIGNS = Object.keys(WORDS) as readonly Sign[];

/** A × counts only before a number (`×3`), and a — only in the place of one: both stand in running words, too. */
const SIGN = /<≈|[>≥≈<≤≠※*]|×(?=[\dn])|^—(?=$|[ /])/gmu;

/** The signs that occur in words as they are shown, one string a line or cell. */
export function findSigns(shown: readonly string[]): Sign[] {
  const found: readonly string[] = shown.join('\n').match(SIGN) ?? [];
  return SIGNS.filter((sign) => found.includes(sign));
}

/** Value, ※ and date of figures as lists and charts show them. */
export const listShown = (figures: readonly Figure[], lang: Lang): string[] =>
  figures.flatMap((figure) => [
    formatFigure(figure, lang),
    figure.caveats.length > 0 ? '※' : '',
    formatPeriod(figure.period, lang),
  ]);

/** `≈ 约`, `※ 须注意`: what each of the signs means; no line ends between a sign and its words. */
export const describeSigns = (signs: readonly Sign[], { t }: FirstText, words: SignWords = {}): string[] =>
  signs.map((sign) => (words[sign] ?? `${sign} ${t(WORDS[sign])}`).replace(' ', '\u00a0'));
