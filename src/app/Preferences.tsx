import { useEffect, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { isLang, type Lang } from '../messages/lang';
import { loadText } from '../messages/loadMessages';
import type { Text } from '../messages/text';
import { TextContext } from '../messages/TextContext';
import { type Theme, usePreferencesStore } from '../store/preferencesStore';

const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/** Language and theme in force: the address, then the remembered choice, then what boot.js took from the browser. */
function usePreferences(): { lang: Lang; theme: Theme } {
  const [params] = useSearchParams();
  const saved = usePreferencesStore();
  const root = document.documentElement;
  const [fromAddress, themeFromAddress] = [params.get('lang'), params.get('theme')];
  const [browserLang] = useState<Lang>(() => (root.lang.startsWith('zh') ? 'zh' : 'en'));
  const [browserTheme] = useState<Theme>(() => (root.dataset['theme'] === 'dark' ? 'dark' : 'light'));
  return {
    lang: isLang(fromAddress) ? fromAddress : (saved.lang ?? browserLang),
    theme: isTheme(themeFromAddress) ? themeFromAddress : (saved.theme ?? browserTheme),
  };
}

/** The texts of a language; those of the other one where they cannot be fetched. */
const loadTextOrOther = (lang: Lang): Promise<Text> => loadText(lang).catch(() => loadText(lang === 'zh' ? 'en' : 'zh'));

/** Without any words there is nothing to show but the notice that index.html carries in both languages. */
function showUnreadable(): void {
  const notice = document.getElementById('unreadable');
  if (notice) notice.hidden = false;
}

/** Applies language and theme to the document; keeps the old language on screen until the new one has loaded. */
export function Preferences({ children }: { readonly children: ReactNode }) {
  const { lang, theme } = usePreferences();
  const [text, setText] = useState<Text | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadTextOrOther(lang)
      .then((loaded) => {
        if (!isCurrent) return;
        document.documentElement.lang = loaded.lang === 'zh' ? 'zh-CN' : 'en';
        setText(loaded);
      })
      .catch(showUnreadable);
    return () => { isCurrent = false; };
  }, [lang]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return text === null ? null : <TextContext value={text}>{children}</TextContext>;
}
