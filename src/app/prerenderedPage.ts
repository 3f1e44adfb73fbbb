/** Takes the prerendered first screen away once the live one (or a failure) can be shown in its place. */
export function releasePrerenderedPage(): void {
  document.getElementById('prerendered')?.remove();
  document.documentElement.removeAttribute('data-prerender');
}
