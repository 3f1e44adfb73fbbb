import { customPinyin, pinyin } from 'pinyin-pro';

/**
 * Place names that the dictionary reads wrongly; found by holding its readings against the official romanisation
 * (readSyllables.test.ts).
 */
const CORRECTED: Readonly<Record<string, string>> = { 浚县: 'xùn xiàn', 喀什: 'kā shí' };
customPinyin({ ...CORRECTED });

const HAN = /\p{Script=Han}/u;
const plain = { toneType: 'none', type: 'array', v: true } as const;

/** Other readings of one character than the right one. */
function listOtherReadings(character: string, right: string): string[] {
  const all = pinyin(character, { ...plain, multiple: true });
  return [...new Set(all)].filter((reading) => reading !== right && /^[a-z]+$/.test(reading));
}

/**
 * The reading of a text as the search index keeps it (see SearchField.syllables). `withOthers` adds the other readings
 * of each character, for names that readers may misread (zhongqing).
 */
export function readSyllables(text: string, withOthers: boolean): string {
  const readings = pinyin(text, plain);
  const characters = [...text];
  if (readings.length !== characters.length)
    throw new Error(`${text}: ${readings.length} readings of ${characters.length} characters`);
  return characters
    .map((character, at) => {
      const reading = (readings[at] ?? '').toLowerCase();
      if (!HAN.test(character))
        return /^[a-z0-9]$/.test(reading) ? reading : '-'.repeat(character.length).split('').join(' ');
      const others = withOthers ? listOtherReadings(character, reading) : [];
      return [reading, ...others].join('|') + ' -'.repeat(character.length - 1);
    })
    .join(' ');
}
