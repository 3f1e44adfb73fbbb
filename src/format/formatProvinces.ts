import type { Region } from '../domain/records/region';
import type { FirstText } from '../messages/text';
import { joinNames } from './joinNames';
import { nameRegions } from './nameRegions';

/** More provinces than this are counted behind the first few: a headline is read in one glance. */
const NAMED = { most: 4, first: 3 } as const;

/** The provinces that something is narrowed to, for headlines and names of files; empty where it is not. */
export function formatProvinces(
  codes: readonly string[],
  regions: ReadonlyMap<string, Region>,
  text: FirstText,
): string {
  const nameOf = nameRegions(regions, text);
  const names = codes.map((code) => nameOf(code) ?? code);
  if (names.length <= NAMED.most) return joinNames(names, text.lang);
  return text.t('home.scope', {
    names: joinNames(names.slice(0, NAMED.first), text.lang),
    count: names.length,
  });
}

/** `持证社会工作者（湖南、重庆）`: a name and what it is narrowed to, behind it. */
export const nameWithin = (name: string, provinces: string, { lang }: FirstText): string =>
  provinces === '' ? name : lang === 'zh' ? `${name}（${provinces}）` : `${name} (${provinces})`;

/** `湖南、重庆：12 个目标`: words and what they are narrowed to, before them. */
export const sayOf = (provinces: string, words: string, { lang }: FirstText): string =>
  provinces === '' ? words : `${provinces}${lang === 'zh' ? '：' : ': '}${words}`;
