import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { findStop } from './walk';

interface ArrowWalkProps {
  /** Selector of what the keys lead to: one link in every row or cell of a chart that is made of rows or cells. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Moves the focus from one link to the one in the direction of an arrow key; null where there is none, and the page scrolls as ever. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string): HTMLElement | null {
  const own = (event.target as Element).closest<HTMLElement>(selector);
  if (!own || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)].map((element) => {
    const box = element.getBoundingClientRect();
    // By their left edge: names of a list stand on one line, however long they are.
    return { element, x: box.left, y: box.top + box.height / 2 };
  });
  const next = findStop(stops, stops.find((stop) => stop.element === own), event.key);
  if (!next || next.element === own) return null;
  event.preventDefault();
  next.element.focus();
  return next.element;
}

/** A chart of links (rows, cells, cards): arrow keys lead from one to its neighbour; what the row says (`data-spoken`) is read out. */
export function ArrowWalk({ to, className, children }: ArrowWalkProps) {
  const [spoken, setSpoken] = useState('');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = moveFocus(event, to);
    if (next) setSpoken(next.closest<HTMLElement>('[data-spoken]')?.dataset['spoken'] ?? '');
  };
  return (
    <div className={className} onKeyDown={onKeyDown}>
      {children}
      <p className="sr-only" aria-live="polite">{spoken}</p>
    </div>
  );
}
