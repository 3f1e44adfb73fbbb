import type { Bilingual } from '../domain/records/parts';

export type Lang = 'zh' | 'en';

/** The text of the reader's language. */
export const pick = (text: Bilingual, lang: Lang): string => text[lang];
