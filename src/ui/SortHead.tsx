import type { ReactNode } from 'react';
import type { SortOrder } from '../domain/sortRows';
import './dataTable.css';

interface SortHeadProps {
  readonly order: SortOrder;
  readonly onSort: () => void;
  /** `num`: a column of numbers, whose heading stands where they end. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Heading of a column that sorts the table when it is pressed. */
export function SortHead({ order, onSort, className, children }: SortHeadProps) {
  const fill = order === 'none' ? 'var(--ctl)' : 'var(--ink1)';
  return (
    <th scope="col" aria-sort={order} className={className}>
      <button type="button" onClick={onSort}>
        {children}
        <svg width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
          {order === 'descending' ? null : <path d="M4 0 7 4H1z" fill={fill} />}
          {order === 'ascending' ? null : <path d="M4 12 7 8H1z" fill={fill} />}
        </svg>
      </button>
    </th>
  );
}
