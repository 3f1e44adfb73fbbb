import type { Messages } from '@lingui/core';
import type { Lang } from './lang';
import { createText, loadText, once } from './loadMessages';
import type { Text } from './text';
import { useFirstText } from './TextContext';
import { Loaded, type WordsProps } from './WholeText';

const catalogues: Readonly<Record<Lang, () => Promise<{ readonly default: Messages }>>> = {
  zh: () => import('./zhAdd'),
  en: () => import('./enAdd'),
};

const loadAddText = once(async (lang: Lang): Promise<Text> => {
  const [whole, { default: messages }] = await Promise.all([loadText(lang), catalogues[lang]()]);
  const own = createText(lang, messages);
  return { ...whole, t: (key, values) => (key in messages ? own : whole).t(key, values) };
});

/** Gives its children the texts of every page with those of the page that adds articles. */
export function AddWords({ children }: WordsProps) {
  const { lang } = useFirstText();
  return <Loaded loading={loadAddText(lang)}>{children}</Loaded>;
}
