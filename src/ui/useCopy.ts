import { type RefObject, useState } from 'react';

export type CopyResult = 'copied' | 'selected' | null;

/** Selects the text of an element, so that the reader can copy it by hand. */
function selectText(element: HTMLElement | null): void {
  const selection = window.getSelection();
  if (!element || !selection) return;
  selection.selectAllChildren(element);
}

/** Copies a text; where the browser refuses, selects it in `fallback` instead. The result is for showing. */
export function useCopy(fallback: RefObject<HTMLElement | null>): { result: CopyResult; copy: (text: string) => void } {
  const [result, setResult] = useState<CopyResult>(null);
  const copy = (text: string) => {
    const refuse = () => {
      selectText(fallback.current);
      setResult('selected');
    };
    // navigator.clipboard is absent on pages without TLS.
    if (!('clipboard' in navigator)) refuse();
    else navigator.clipboard.writeText(text).then(() => setResult('copied'), refuse);
  };
  return { result, copy };
}
