/** A drawing in lines of the colour of the words beside it, on a field of 16 × 16. */
export function LineIcon({ d, sizePx = 16 }: { readonly d: string; readonly sizePx?: number }) {
  return (
    <svg width={sizePx} height={sizePx} viewBox="0 0 16 16" aria-hidden="true">
      <path d={d} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
