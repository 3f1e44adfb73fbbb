import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export type Theme = 'light' | 'dark';

interface PreferencesState {
  /** null = follow the browser. An address overrides both. */
  readonly lang: 'zh' | 'en' | null;
  readonly theme: Theme | null;
  setLang(lang: 'zh' | 'en'): void;
  setTheme(theme: Theme): void;
}

/** Remembered choices of language and theme; public/boot.js reads the same key before first paint. */
export const usePreferencesStore = create<PreferencesState>()(
  persist(
    (set) => ({
      lang: null,
      theme: null,
      setLang: (lang) => set({ lang }),
      setTheme: (theme) => set({ theme }),
    }),
    { name: 'atlas-preferences' },
  ),
);
