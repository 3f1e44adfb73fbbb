import { setupI18n, type Messages } from '@lingui/core';
import type { Lang } from './lang';
import type { SomeText, Text } from './text';

type Catalogue = () => Promise<{ default: Messages }>;

const catalogues: Record<Lang, { readonly first: Catalogue; readonly rest: Catalogue }> = {
  zh: { first: () => import('./zhFirst'), rest: () => import('./zhRest') },
  en: { first: () => import('./enFirst'), rest: () => import('./enRest') },
};

/** The texts of one language, as a function from key and values to text. */
export function createText(lang: Lang, messages: Messages): Text {
  const i18n = setupI18n({ locale: lang, messages: { [lang]: messages } });
  return { lang, isWhole: true, t: (key, values) => i18n._(key, values), both: (text) => text[lang] };
}

/** The same of a catalogue that has the words of the first screen alone. */
export const createFirstText = (lang: Lang, messages: Messages): SomeText => ({
  ...createText(lang, messages),
  isWhole: false,
});

/** What the first screen says in a language: a chunk of its own, so that no page waits for the words of another. */
export async function loadFirstText(lang: Lang): Promise<SomeText> {
  return createFirstText(lang, (await catalogues[lang].first()).default);
}

const whole = new Map<Lang, Promise<Text>>();

async function loadWhole(lang: Lang): Promise<Text> {
  const [first, rest] = await Promise.all([catalogues[lang].first(), catalogues[lang].rest()]);
  return createText(lang, { ...first.default, ...rest.default });
}

/**
 * All texts of a language. The same promise each time, so that React can wait for it; one that failed is asked for
 * again.
 */
export function loadText(lang: Lang): Promise<Text> {
  const known = whole.get(lang);
  if (known) return known;
  const loading = loadWhole(lang);
  whole.set(lang, loading);
  loading.catch(() => whole.delete(lang));
  return loading;
}
