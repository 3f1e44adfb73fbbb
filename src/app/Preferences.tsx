import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { parseParameter } from '../address/parseAddress';
import { afterFrame } from '../ui/browser/afterFrame';
import { isEmbed } from '../ui/browser/isEmbed';
import type { Lang } from '../messages/lang';
import { loadFirstText, loadPageText, loadText } from '../messages/loadMessages';
import type { SomeText } from '../messages/text';
import { TextContext } from '../messages/TextContext';
import { hasOwnWords, scopeOfPage } from '../ui/browser/usePageScope';
import { type Theme, usePreferencesStore } from '../store/preferencesStore';

const NOTHING_KEPT = { lang: null, theme: null };

/** What boot.js wrote on the document; what the build draws follows neither. */
function readBrowser(): { readonly lang: Lang; readonly theme: Theme } {
  if (typeof document === 'undefined') return { lang: 'zh', theme: 'light' };
  const { lang, dataset } = document.documentElement;
  return { lang: lang.startsWith('zh') ? 'zh' : 'en', theme: dataset['theme'] === 'dark' ? 'dark' : 'light' };
}

/** Language and theme in force: the address, then the remembered choice, then what boot.js took from the browser. */
function usePreferences(): { lang: Lang; theme: Theme } {
  const [params] = useSearchParams();
  const kept = usePreferencesStore();
  // A frame on another page follows its address, not what its reader once chose for himself on the site.
  const saved = isEmbed ? NOTHING_KEPT : kept;
  const [browser] = useState(readBrowser);
  return {
    lang: parseParameter('lang', params) ?? saved.lang ?? browser.lang,
    theme: parseParameter('theme', params) ?? saved.theme ?? browser.theme,
  };
}

const LOAD = { first: loadFirstText, page: loadPageText, whole: loadText };
type Reach = keyof typeof LOAD;

/** The texts of a language, as far as a page needs them; those of the other language where they cannot be fetched. */
function loadTextOrOther(lang: Lang, reach: Reach): Promise<SomeText> {
  const load: (lang: Lang) => Promise<SomeText> = LOAD[reach];
  return load(lang).catch(() => load(lang === 'zh' ? 'en' : 'zh'));
}

/** Without any words there is nothing to show but the notice that index.html carries in both languages. */
function showUnreadable(): void {
  const notice = document.getElementById('unreadable');
  if (notice) notice.hidden = false;
}

interface PreferencesProps {
  /** Texts that are there already. */
  readonly opening: SomeText | null;
  readonly children: ReactNode;
}

/** Applies language and theme to the document; keeps the old language on screen until the new one has loaded. */
export function Preferences({ opening, children }: PreferencesProps) {
  const { lang, theme } = usePreferences();
  const { pathname } = useLocation();
  // On any page but the first, a switch of language brings all its words at once, so that the page never empties.
  const reach: Reach = pathname === '/' ? 'first' : hasOwnWords(scopeOfPage(pathname)) ? 'page' : 'whole';
  const [text, setText] = useState(opening);
  const isShown = useRef(false);
  useEffect(() => {
    let isCurrent = true;
    loadTextOrOther(lang, reach)
      .then((loaded) => {
        if (!isCurrent) return;
        // What a page needs beyond the words that are there it waits for itself (messages/WholeText).
        const show = () => setText((current) => (current?.lang === loaded.lang ? current : loaded));
        // A page already there is worded anew in slices, so that the press of the switch is answered first.
        if (isShown.current) startTransition(show);
        else show();
      })
      .catch(showUnreadable);
    return () => {
      isCurrent = false;
    };
  }, [lang, reach]);
  useEffect(() => {
    isShown.current = text !== null;
    if (text) document.documentElement.lang = text.lang === 'zh' ? 'zh-CN' : 'en';
  }, [text]);
  // Every pixel is painted anew: the frame that answers the press of the switch comes first.
  useEffect(
    () =>
      afterFrame(() => {
        document.documentElement.dataset['theme'] = theme;
      }),
    [theme],
  );
  return text === null ? null : <TextContext value={text}>{children}</TextContext>;
}
