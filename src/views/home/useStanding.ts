import { useState } from 'react';
import type { Query } from '../../address/parameters';
import type { NationFacts } from '../../domain/facts';
import { type ScopeState, useDataset, useScope } from '../../store/datasetStore';

interface Standing extends Pick<ScopeState, 'error' | 'retry'> {
  readonly isWaiting: boolean;
  /** What the page shows: what its address asks, or while the facts for that are not there, what it asked before. */
  readonly query: Query<'home'>;
  readonly nation: NationFacts;
}

const scopeOf = ({ indicator }: Query<'home'>) => ({ of: 'nation', key: indicator }) as const;

/** What stands on the page stays while the facts of another indicator come. */
export function useStanding(asked: Query<'home'>): Standing {
  const { isThere, error, retry } = useScope(scopeOf(asked));
  const [standing, setStanding] = useState(asked);
  if (isThere && standing !== asked) setStanding(asked);
  const query = isThere ? asked : standing;
  return { query, nation: useDataset(scopeOf(query)), isWaiting: !isThere && error === null, error, retry };
}
