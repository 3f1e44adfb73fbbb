import { setupI18n, type Messages } from '@lingui/core';
import type { Lang } from './lang';
import type { HomeText, SomeText, Text } from './text';

type Catalogue = () => Promise<{ default: Messages }>;

type Part = 'first' | 'home' | 'page' | 'rest' | 'system';

const catalogues: Record<Lang, Readonly<Record<Part, Catalogue>>> = {
  zh: {
    first: () => import('./zhFirst'),
    home: () => import('./zhHome'),
    page: () => import('./zhPage'),
    rest: () => import('./zhRest'),
    system: () => import('./zhSystem'),
  },
  en: {
    first: () => import('./enFirst'),
    home: () => import('./enHome'),
    page: () => import('./enPage'),
    rest: () => import('./enRest'),
    system: () => import('./enSystem'),
  },
};

/** The texts of one language, as a function from key and values to text. */
export function createText(lang: Lang, messages: Messages): Text {
  const i18n = setupI18n({ locale: lang, messages: { [lang]: messages } });
  return { lang, reach: 'whole', t: (key, values) => i18n._(key, values), both: (text) => text[lang] };
}

/** The same of a catalogue that has the words of the first screen alone. */
export const createFirstText = (lang: Lang, messages: Messages): SomeText => ({
  ...createText(lang, messages),
  reach: 'first',
});

/** What the first screen says in a language: a chunk of its own, so that no page waits for the words of another. */
export async function loadFirstText(lang: Lang): Promise<SomeText> {
  return createFirstText(lang, (await catalogues[lang].first()).default);
}

async function loadTogether(lang: Lang, parts: readonly Part[]): Promise<Messages> {
  const loaded = await Promise.all(parts.map((part) => catalogues[lang][part]()));
  return Object.assign({}, ...loaded.map((catalogue) => catalogue.default));
}

/** Asks once a language; what failed is asked for again. The same promise each time, so that React can wait for it. */
export function once<T>(load: (lang: Lang) => Promise<T>): (lang: Lang) => Promise<T> {
  const known = new Map<Lang, Promise<T>>();
  return (lang) => {
    const loading = known.get(lang) ?? load(lang);
    known.set(lang, loading);
    loading.catch(() => known.delete(lang));
    return loading;
  };
}

/** The texts of all parts of the home page. */
export const loadHomeText = once(async (lang: Lang): Promise<HomeText & { readonly reach: 'home' }> => ({
  ...createText(lang, await loadTogether(lang, ['first', 'home'])),
  reach: 'home',
}));

/** The texts of the pages of one place or figure. */
export const loadPageText = once(async (lang: Lang): Promise<Text> => ({
  ...createText(lang, await loadTogether(lang, ['first', 'home', 'page'])),
  reach: 'page',
}));

const WHOLE = ['first', 'home', 'page', 'rest'] as const;

/** The texts of most pages of a language. */
export const loadText = once(async (lang: Lang) => createText(lang, await loadTogether(lang, WHOLE)));

/** All texts of a language but those of the page that adds articles (./AddWords). */
export const loadSystemText = once(async (lang: Lang) =>
  createText(lang, await loadTogether(lang, [...WHOLE, 'system'])),
);
