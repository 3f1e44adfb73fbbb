import { type KeyboardEvent, type ReactNode, useState } from 'react';

interface ArrowWalkProps {
  /** Selector of what the keys lead to: one link in every row or cell of a chart that is made of rows or cells. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A chart of links (rows, cells, cards): arrow keys lead from one to its neighbour; what the row says is read out. */
export function ArrowWalk({ to, className, children }: ArrowWalkProps) {
  const [spoken, setSpoken] = useState('');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, currentTarget: box } = event;
    const own = (event.target as Element).closest(to);
    if (!own || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !/^(Arrow|Home|End)/.test(key))
      return;
    event.preventDefault();
    // Where a key leads is not needed before one is pressed.
    void import('./moveFocus').then(
      ({ moveFocus }) => setSpoken(moveFocus(box, own, to, key)),
      () => undefined,
    );
  };
  return (
    <div className={className} onKeyDown={onKeyDown}>
      {children}
      <p className="sr-only" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
