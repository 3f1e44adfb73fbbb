import { startTransition, useEffect, useState } from 'react';
import { afterFirstAnswer, onFirstAct } from './onFirstAct';

/** Whether the reader has done anything: the time to load what answers to the pointer and the keys. */
export function useHasActed(): boolean {
  const [isActed, setActed] = useState(false);
  useEffect(() => onFirstAct(() => startTransition(() => setActed(true))), []);
  return isActed;
}

/** Whether that has been loaded too: the time to load what the reader may want next. */
export function useHasAnswered(): boolean {
  const [isAnswered, setAnswered] = useState(false);
  useEffect(() => afterFirstAnswer(() => setAnswered(true)), []);
  return isAnswered;
}
