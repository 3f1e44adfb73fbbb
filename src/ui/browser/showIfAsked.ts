/** Where a link leads to this element, its page is shown from here, after it has been begun at its top. */
export function showIfAsked(item: HTMLElement | null): void {
  if (item && window.location.hash === `#${item.id}`)
    requestAnimationFrame(() => item.scrollIntoView({ block: 'center' }));
}
