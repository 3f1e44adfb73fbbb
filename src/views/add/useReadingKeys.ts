import { useEffect, useEffectEvent } from 'react';

/** What keys do while an article is read. */
export interface KeyActions {
  readonly accept: () => void;
  readonly drop: () => void;
  readonly acceptSentence: () => void;
  readonly step: (by: 1 | -1) => void;
  /** One of the candidates, from 1; 0: none of them. */
  readonly choose: (number: number) => void;
  readonly edit: () => void;
  readonly leaveFields: () => void;
  readonly undo: () => void;
  readonly goToAsked: () => void;
}

const FIELDS = 'input, select, textarea, dialog, [contenteditable]';
const CONTROLS = 'button:not(.add-mark), a, summary';

function findAction(event: KeyboardEvent, actions: KeyActions): (() => void) | null {
  const { key, shiftKey } = event;
  if ((event.ctrlKey || event.metaKey) && key.toLowerCase() === 'z' && !shiftKey) return actions.undo;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (/^\d$/u.test(key)) return () => actions.choose(Number(key));
  const plain: Readonly<Record<string, () => void>> = {
    Enter: shiftKey ? actions.acceptSentence : actions.accept,
    Delete: actions.drop,
    Backspace: actions.drop,
    ArrowUp: () => actions.step(-1),
    ArrowDown: () => actions.step(1),
    e: actions.edit,
    E: actions.edit,
    '?': actions.goToAsked,
  };
  return plain[key] ?? null;
}

/** The keys of the page while an article is read; none while an input method composes or a field is written in. */
export function useReadingKeys(actions: KeyActions): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const target = event.target as Element;
    if (target.closest?.(FIELDS)) {
      if (event.key === 'Escape') actions.leaveFields();
      return;
    }
    if (event.key === 'Enter' && target.closest?.(CONTROLS)) return;
    const action = findAction(event, actions);
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
