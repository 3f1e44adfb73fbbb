/**
 * The five states of a place in list and legend, in the same drawing as on the map. Decorative: words stand beside it.
 */
export function StateMark({
  state,
  shape,
}: {
  readonly state: 'value' | 'zero' | 'target' | 'incomparable' | 'none';
  readonly shape?: 'area' | 'point';
}) {
  return (
    <svg className="state-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {state === 'value' && shape === 'area' ? <rect x="2" y="2" width="12" height="12" fill="var(--actual)" /> : null}
      {state === 'value' && shape !== 'area' ? <circle cx="8" cy="8" r="5.5" fill="var(--actual)" /> : null}
      {state === 'zero' ? (
        <>
          <circle cx="8" cy="8" r="5.5" fill="var(--page)" stroke="var(--actual)" strokeWidth="1.75" />
          <path d="M5.5 8h5" stroke="var(--actual)" strokeWidth="1.75" />
        </>
      ) : null}
      {state === 'target' ? <circle cx="8" cy="8" r="5.5" fill="none" stroke="var(--req)" strokeWidth="2" /> : null}
      {state === 'incomparable' ? (
        <>
          <circle cx="8" cy="8" r="5.5" fill="var(--page)" stroke="var(--actual)" strokeWidth="1.25" />
          <path d="M4.2 11.8 11.8 4.2M3 8.5 8.5 3M7.5 13 13 7.5" stroke="var(--actual)" strokeWidth="1.5" />
        </>
      ) : null}
      {state === 'none' ? (
        <>
          <rect x="1" y="3" width="14" height="10" fill="var(--none)" />
          {[4, 8, 12].map((x) =>
            [5.5, 10.5].map((y) => <circle key={`${x}${y}`} cx={x} cy={y} r="0.75" fill="var(--noneDot)" />),
          )}
        </>
      ) : null}
    </svg>
  );
}
