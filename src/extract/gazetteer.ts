import { findLevel } from '../domain/adcode';
import type { Level } from '../domain/codes';

/** A line of the gazetteer. */
export interface GazetteerPlace {
  /** Six digits of GB/T 2260. */
  readonly adcode: string;
  /** Official name: 贵阳市. */
  readonly name: string;
}

/** The names of places, as a text is searched for them. */
export interface Gazetteer {
  /** Codes that a name may mean: several counties share one. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Official name of a code. */
  readonly names: ReadonlyMap<string, string>;
  /** Counties with what they are called behind the name of their province or prefecture: 贵州威宁, 上海嘉定. */
  readonly counties: readonly { readonly adcode: string; readonly short: string }[];
  /** Lengths of the names that begin with a character, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
/** 威宁彝族回族苗族自治县, 恩施土家族苗族自治州, 新疆维吾尔自治区: what stands before the peoples. */
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?|各族)*(?:自治[区州县旗]|特别行政区)$`, 'u');

/**
 * What a place is called in running text, without the word for its level: 贵阳, 黔东南, 威宁. Null where one character
 * would remain, and for districts: 朝阳, 和平 and 新城 mean other things far more often.
 */
function shortenPlaceName(name: string, level: Level): string | null {
  const autonomous = AUTONOMOUS.exec(name)?.[1];
  if (autonomous) return autonomous;
  if (level === 'county' && !/[县市旗]$/u.test(name)) return null;
  const short = name.replace(/(?:地区|[省市县盟旗])$/u, '');
  return short.length >= 2 && short !== name ? short : null;
}

function measureNames(names: Iterable<string>): Gazetteer['lengths'] {
  const lengths = new Map<string, Set<number>>();
  for (const name of names) {
    const first = name.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
  }
  return new Map([...lengths].map(([first, known]) => [first, [...known].toSorted((one, other) => other - one)]));
}

const listCounties = (places: readonly GazetteerPlace[]): Gazetteer['counties'] =>
  places.flatMap(({ adcode, name }) => {
    if (findLevel(adcode) !== 'county') return [];
    const short = shortenPlaceName(name, 'county') ?? (/^..+区$/u.test(name) ? name.slice(0, -1) : null);
    return short ? [{ adcode, short }] : [];
  });

/** Prepares the lines for a search; a short name that is also another place's official name means that other place. */
export function indexGazetteer(places: readonly GazetteerPlace[]): Gazetteer {
  const codes = new Map<string, string[]>();
  const add = (name: string, adcode: string): unknown =>
    codes.has(name) ? codes.get(name)?.push(adcode) : codes.set(name, [adcode]);
  for (const { adcode, name } of places) add(name, adcode);
  const official = new Set(codes.keys());
  for (const { adcode, name } of places) {
    // A county by its short name is too easily another word.
    const short = findLevel(adcode) === 'county' ? null : shortenPlaceName(name, findLevel(adcode));
    if (short && !official.has(short)) add(short, adcode);
    // 威宁县: what an autonomous county is called.
    const alias = AUTONOMOUS.exec(name)?.[1];
    const suffix = name.endsWith('旗') ? '旗' : '县';
    if (alias && findLevel(adcode) === 'county') {
      add(alias + suffix, adcode);
      // 前郭县: of a long name the first two characters.
      if (alias.length > 2 && !codes.has(alias.slice(0, 2) + suffix)) add(alias.slice(0, 2) + suffix, adcode);
    }
  }
  return {
    codes,
    counties: listCounties(places),
    names: new Map(places.map(({ adcode, name }) => [adcode, name])),
    lengths: measureNames(codes.keys()),
  };
}
