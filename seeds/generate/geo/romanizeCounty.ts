import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * English names of counties that the catalogue does not have, by machine: the stem in Hanyu Pinyin as one word, with an
 * apostrophe before a, o and e, and what the place is as a word of its own; a stem of one syllable keeps its 县 or 区
 * (浚县 Xunxian County). So the rules for romanising names of Han places (汉语拼音正词法 GB/T 16159, 地名拼写规则).
 * Names of minority languages are romanised from those languages, which a dictionary of Chinese does not know.
 */

/**
 * Readings in place names that the dictionary gets wrong: found by holding it against a second list (the names of
 * identity-card numbers) and settled by hand.
 */
const READINGS: Readonly<Record<string, string>> = {
  浚县: 'xùn xiàn',
  乐亭县: 'lào tíng xiàn',
  蔚县: 'yù xiàn',
  繁峙县: 'fán shì xiàn',
  洪洞县: 'hóng tóng xiàn',
  调兵山市: 'diào bīng shān shì',
  闵行区: 'mǐn háng qū',
  六合区: 'lù hé qū',
  乐清市: 'yuè qīng shì',
  蚌山区: 'bèng shān qū',
  歙县: 'shè xiàn',
  涡阳县: 'guō yáng xiàn',
  单县: 'shàn xiàn',
  召陵区: 'shào líng qū',
  泌阳县: 'bì yáng xiàn',
  黄陂区: 'huáng pí qū',
  曾都区: 'zēng dū qū',
  大埔县: 'dà bù xiàn',
  什邡市: 'shí fāng shì',
  筠连县: 'jūn lián xiàn',
  吴堡县: 'wú bǔ xiàn',
  民乐县: 'mín lè xiàn',
  宕昌县: 'tàn chāng xiàn',
  六枝特区: 'liù zhī tè qū',
  盖州市: 'gài zhōu shì',
};
customPinyin({ ...READINGS });

/** 都 of a place is dū, which the dictionary reads dōu. */
const CITY = { letter: '都', reading: 'du' } as const;

const KINDS: readonly (readonly [string, string])[] = [
  ['回族区', 'Hui District'],
  ['特区', 'Special District'],
  ['新区', 'New District'],
  ['区', 'District'],
  ['县', 'County'],
  ['市', 'City'],
];

/** Where most names are of other languages: 内蒙古 西藏 青海 新疆; and 台湾 香港 澳门, which spell by other rules. */
const OTHER_SPELLING: ReadonlySet<string> = new Set(['15', '54', '63', '65', '71', '81', '82']);

/**
 * Autonomous counties, banners, districts of a people other than the Hui, who speak Chinese; and what is no division at
 * all (保护区, 马场).
 */
const OTHER_NAME = /自治|旗|(?<!回)族|保护区|马场/u;

/** ü keeps its dots (旅顺口 Lüshunkou); a syllable that would run into the one before it is set off. */
function joinSyllables(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replaceAll('v', 'ü');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

interface County {
  readonly adcode: string;
  readonly name: string;
  /** It lies in an autonomous prefecture or a league. */
  readonly isAutonomous: boolean;
}

/** `海淀区` → `Haidian District`; null where the rules for Han names do not hold. */
export function romanizeCounty({ adcode, name, isAutonomous }: County): string | null {
  if (isAutonomous || OTHER_SPELLING.has(adcode.slice(0, 2)) || OTHER_NAME.test(name)) return null;
  const [suffix, kind] = KINDS.find(([ending]) => name.endsWith(ending) && name !== ending) ?? [];
  if (suffix === undefined) return null;
  const letters = [...name];
  const readings = pinyin(name, { toneType: 'none', type: 'array', v: true }).map((reading, at) =>
    letters[at] === CITY.letter ? CITY.reading : reading,
  );
  const stem = letters.length - suffix.length;
  return `${joinSyllables(stem === 1 ? readings : readings.slice(0, stem))} ${kind}`;
}
