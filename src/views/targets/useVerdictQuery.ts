import { useSearchParams } from 'react-router-dom';
import type { DroppedPart } from '../../config/query';
import { type Verdict, VERDICTS } from '../../domain/judgeTarget';

const isVerdict = (value: string): value is Verdict => (VERDICTS as readonly string[]).includes(value);

export interface VerdictQuery {
  /** The verdict that the board is narrowed to; null = all. */
  readonly verdict: Verdict | null;
  /** An unknown `verdict=` of the address, which is ignored. */
  readonly dropped: readonly DroppedPart[];
  setVerdict(verdict: Verdict | null): void;
  /** Takes the verdict and the provinces out of the address at once: two writes of one moment would overwrite each other. */
  clearFilters(): void;
}

/** `verdict=` of the address belongs to this view alone, so it is read here and not with the shared query. */
export function useVerdictQuery(): VerdictQuery {
  const [params, setParams] = useSearchParams();
  const value = params.get('verdict') ?? '';
  const write = (edit: (next: URLSearchParams) => void) =>
    setParams((current) => {
      const next = new URLSearchParams(current);
      edit(next);
      return next;
    }, { replace: true, preventScrollReset: true });
  return {
    verdict: isVerdict(value) ? value : null,
    dropped: value === '' || isVerdict(value) ? [] : [{ name: 'verdict', value }],
    setVerdict: (verdict) => write((next) => (verdict === null ? next.delete('verdict') : next.set('verdict', verdict))),
    clearFilters: () => write((next) => { next.delete('verdict'); next.delete('province'); }),
  };
}
