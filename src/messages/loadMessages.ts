import { setupI18n, type Messages } from '@lingui/core';
import type { Lang } from './lang';
import type { MessageKey, Text } from './text';

const catalogues: Record<Lang, () => Promise<{ default: Messages }>> = {
  zh: () => import('./zh'),
  en: () => import('./en'),
};

/** The texts of one language, as a function from key and values to text. */
export function createText(lang: Lang, messages: Messages): Text {
  const i18n = setupI18n({ locale: lang, messages: { [lang]: messages } });
  const t = (key: MessageKey, values?: Record<string, string | number>) => i18n._(key, values);
  return { lang, t, both: (text) => text[lang] };
}

/** Loads the catalogue of a language; each is a chunk of its own. */
export async function loadText(lang: Lang): Promise<Text> {
  return createText(lang, (await catalogues[lang]()).default);
}
