import { use, type ReactNode } from 'react';
import { loadHomeText, loadPageText, loadSystemText, loadText } from './loadMessages';
import type { SomeText } from './text';
import { TextContext, useFirstText } from './TextContext';

export interface WordsProps {
  readonly children: ReactNode;
}

/** Gives its children the texts that are on their way, waiting (Suspense) for them. */
export function Loaded({ loading, children }: WordsProps & { readonly loading: Promise<SomeText> }) {
  return <TextContext value={use(loading)}>{children}</TextContext>;
}

/** Gives its children the texts of every page, waiting (Suspense) for those that the first screen did not bring. */
export function WholeText({ children }: WordsProps) {
  const { lang, reach } = useFirstText();
  return reach === 'whole' ? children : <Loaded loading={loadText(lang)}>{children}</Loaded>;
}

/** The same with those of how programmes are built, which most pages do not show. */
export function SystemWords({ children }: WordsProps) {
  const { lang } = useFirstText();
  return <Loaded loading={loadSystemText(lang)}>{children}</Loaded>;
}

/** The same with the texts of the pages of one place or figure alone. */
export function PageWords({ children }: WordsProps) {
  const { lang, reach } = useFirstText();
  const isThere = reach === 'page' || reach === 'whole';
  return isThere ? children : <Loaded loading={loadPageText(lang)}>{children}</Loaded>;
}

/** The same with the texts of the parts of the home page alone. */
export function HomeWords({ children }: WordsProps) {
  const { lang, reach } = useFirstText();
  return reach === 'first' ? <Loaded loading={loadHomeText(lang)}>{children}</Loaded> : children;
}
