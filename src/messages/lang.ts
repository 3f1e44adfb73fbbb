import type { Bilingual } from '../domain/records/parts';

export type Lang = 'zh' | 'en';

export const isLang = (value: unknown): value is Lang => value === 'zh' || value === 'en';

/** The text of the reader's language. */
export const pick = (text: Bilingual, lang: Lang): string => text[lang];
