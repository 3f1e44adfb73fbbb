import { create } from 'zustand';

export type Theme = 'light' | 'dark';

interface Preferences {
  /** null = follow the browser. An address overrides both. */
  readonly lang: 'zh' | 'en' | null;
  readonly theme: Theme | null;
}

interface PreferencesState extends Preferences {
  /**
   * Whether something was remembered that is not understood: another version's, or another hand's. The reader is told
   * once.
   */
  readonly isIgnored: boolean;
  setLang(lang: 'zh' | 'en'): void;
  setTheme(theme: Theme): void;
}

/** app/boot.js reads the same key, in the same form, before first paint. */
const KEY = 'atlas-preferences';

function save({ lang, theme }: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ state: { lang, theme }, version: 0 }));
  } catch {
    // A browser that refuses to store: the choice holds until the page is left.
  }
}

const pick = <Value extends string>(saved: unknown, known: readonly Value[]): Value | null =>
  known.find((value) => value === saved) ?? null;

/** What is remembered, as far as it is understood; the rest is forgotten at once. */
function readSaved(): Preferences & { readonly isIgnored: boolean } {
  let [text, state]: [string | null, { lang?: unknown; theme?: unknown } | null] = [null, null];
  try {
    text = localStorage.getItem(KEY);
    state = text === null ? null : JSON.parse(text).state;
  } catch {
    // Blocked, or not JSON.
  }
  const known: Preferences = { lang: pick(state?.lang, ['zh', 'en']), theme: pick(state?.theme, ['light', 'dark']) };
  const isIgnored =
    text !== null && (!state || known.lang !== (state.lang ?? null) || known.theme !== (state.theme ?? null));
  if (isIgnored) save(known);
  return { ...known, isIgnored };
}

/** Remembered choices of language and theme. */
export const usePreferencesStore = create<PreferencesState>()((set) => {
  const keep = (part: Partial<Preferences>) => {
    set(part);
    // Another tab may have chosen the other part since.
    save({ ...readSaved(), ...part });
  };
  return { ...readSaved(), setLang: (lang) => keep({ lang }), setTheme: (theme) => keep({ theme }) };
});
