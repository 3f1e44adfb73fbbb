import { createContext, use } from 'react';
import type { Text } from './text';

export const TextContext = createContext<Text | null>(null);

/** The reader's language; views are only rendered below its provider. */
export function useText(): Text {
  const text = use(TextContext);
  if (text === null) throw new Error('useText is for components below TextContext');
  return text;
}
