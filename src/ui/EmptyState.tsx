import type { ReactNode } from 'react';
import { Stipple } from '../charts/signs/Stipple';

/** A stippled field with words: nothing is reported here, and what to do instead. */
export function EmptyState({ children }: { readonly children: ReactNode }) {
  return (
    <div className="empty stippled">
      <Stipple />
      <div>{children}</div>
    </div>
  );
}
