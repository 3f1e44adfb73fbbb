import type { Diagnostic } from '../read/diagnostic';
import type { ParsedFile, RecordPath } from '../read/parseRecords';
import type { Check } from '../read/seeds';

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const HAN = /\p{Script=Han}/u;

interface FoundText {
  readonly path: RecordPath;
  readonly language: 'zh' | 'en';
  readonly text: string;
}

/** Which language a key is written in; null for keys that are written in neither or in both. */
function selectLanguage(key: string): 'zh' | 'en' | null {
  if (key === 'zh' || key === 'shortZh') return 'zh';
  return key === 'en' || key === 'titleEn' || key === 'shortEn' || key === 'enPlural' ? 'en' : null;
}

function collectTexts(value: unknown, path: RecordPath): readonly FoundText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => collectTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const language = selectLanguage(key);
    const here = [...path, key];
    return typeof item === 'string' && language !== null
      ? [{ path: here, language, text: item }]
      : collectTexts(item, here);
  });
}

function describeFault({ language, text }: FoundText): Pick<Diagnostic, 'message' | 'fix'> | null {
  if (text.trim() === '') {
    return {
      message: `the ${language === 'zh' ? 'Chinese' : 'English'} text is empty`,
      fix: 'write it: the site is complete in both languages',
    };
  }
  if (language === 'zh' && !HAN.test(text))
    return { message: `“${text}” has no Chinese in it`, fix: 'write the Chinese text' };
  if (language === 'en' && CHINESE.test(text))
    return {
      message: `“${text}” has Chinese in it`,
      fix: 'write it in English, names in pinyin, with Western punctuation',
    };
  return null;
}

function checkFile({ file, value, lineAt }: ParsedFile<unknown>): readonly Diagnostic[] {
  return collectTexts(value, []).flatMap((found) => {
    const fault = describeFault(found);
    return fault === null
      ? []
      : [
          {
            file,
            line: lineAt(found.path),
            message: `${String(found.path.at(-1))}: ${fault.message}`,
            fix: fault.fix,
          },
        ];
  });
}

/** Every text of ours exists in both languages: Chinese in Chinese, English without any. */
export const checkBilingual: Check = (seeds) =>
  [
    ...seeds.documents,
    ...seeds.programmes,
    ...seeds.systems,
    seeds.catalog,
    seeds.arithmetic,
    seeds.regions,
    seeds.national,
  ].flatMap(checkFile);
