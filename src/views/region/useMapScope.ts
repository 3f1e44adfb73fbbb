import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { MapScope } from '../../selectors/selectRegionMap';

/**
 * How much the map of a prefecture shows: `scope=inside` of the address, so that a link shows the same; anything else
 * is the default.
 */
export function useMapScope(): readonly [MapScope, (scope: MapScope) => void] {
  const [params, setParams] = useSearchParams();
  const choose = useCallback(
    (scope: MapScope) =>
      setParams(
        (current) => {
          const next = new URLSearchParams(current);
          if (scope === 'inside') next.set('scope', scope);
          else next.delete('scope');
          return next;
        },
        { preventScrollReset: true },
      ),
    [setParams],
  );
  return [params.get('scope') === 'inside' ? 'inside' : 'around', choose];
}
