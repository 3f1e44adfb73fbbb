import { type ReactNode, type RefObject, useContext } from 'react';
import { createPortal } from 'react-dom';
import { EmbedContext } from './EmbedContext';

interface EmbedPartProps {
  /** Its name in addresses, as in views/embed/embedFigures. */
  readonly figure: string;
  readonly children: ReactNode;
  /** Class of the box around it, and the box, where there is one. */
  readonly className?: string;
  readonly ref?: RefObject<HTMLDivElement | null>;
}

/** A figure as the page shows it: in its place, or alone on the stage where the address asks for it. */
export function EmbedPart({ figure, children, className, ref }: EmbedPartProps) {
  const stage = useContext(EmbedContext);
  const inside = className ? (
    <div ref={ref} className={className}>
      {children}
    </div>
  ) : (
    children
  );
  return stage?.figure === figure ? createPortal(inside, stage.element) : inside;
}
