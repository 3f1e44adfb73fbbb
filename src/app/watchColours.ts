/** The reader's own colours (forced-colors) need a style sheet that nobody else fetches. */
export function watchColours(): () => void {
  const forced = matchMedia('(forced-colors: active)');
  const dress = () => {
    if (forced.matches) void import('./forcedColors.css').catch(() => {});
  };
  forced.addEventListener('change', dress);
  dress();
  return () => forced.removeEventListener('change', dress);
}
