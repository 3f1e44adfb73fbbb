import type { ReactNode } from 'react';

interface ColumnHeadProps {
  readonly isNumber?: boolean;
  readonly children: ReactNode;
}

/** Heading of a column; that of numbers stands where they end. */
export function ColumnHead({ isNumber = false, children }: ColumnHeadProps) {
  return (
    <th scope="col" className={isNumber ? 'num' : undefined}>
      {children}
    </th>
  );
}
