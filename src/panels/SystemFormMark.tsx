import type { System } from '../domain/records/system';

/** Strokes of the signs of the four forms, in a square of 16. */
const STROKES: Readonly<Record<System['form'], string>> = {
  tiers: 'M1 13h5V9h4V5h5',
  chain:
    'M5 8h1M10 8h1M1 8a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M6 8a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M11 8a2 2 0 1 0 4 0a2 2 0 1 0 -4 0',
  bundle: 'M1 3h14M3 3v10M8 3v10M13 3v10',
  rollout: 'M1 2v12M3 4h5M3 8h8M3 12h11',
};

/** The sign of a form beside its name. */
export const SystemFormMark = ({ form }: { readonly form: System['form'] }) => (
  <svg className="system-form" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={STROKES[form]} fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
);
