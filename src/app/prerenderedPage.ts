/** Takes the prerendered first screen away once the live one (or a failure) can be shown in its place. */
export function releasePrerenderedPage(): void {
  document.getElementById('prerendered')?.remove();
  const root = document.documentElement;
  root.removeAttribute('data-prerender');
  root.removeAttribute('data-finding');
  root.style.removeProperty('--overdue-days');
}
