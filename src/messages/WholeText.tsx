import { use, type ReactNode } from 'react';
import { loadText } from './loadMessages';
import type { Text } from './text';
import { TextContext, useFirstText } from './TextContext';

function Loaded({ lang, children }: { readonly lang: Text['lang']; readonly children: ReactNode }) {
  return <TextContext value={use(loadText(lang))}>{children}</TextContext>;
}

/** Gives its children the texts of every page, waiting (Suspense) for those that the first screen did not bring. */
export function WholeText({ children }: { readonly children: ReactNode }) {
  const text = useFirstText();
  return text.isWhole ? children : <Loaded lang={text.lang}>{children}</Loaded>;
}
