/** What readers set over our own letters: the spacing of WCAG 1.4.12, and a font wider than any of ours. */
export const LETTERS = {
  spread: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  wide: '* { font-family: "DejaVu Sans", "Noto Sans CJK SC", sans-serif !important }',
} as const;

/** Runs in the page: what scrolls sideways, and boxes that cut off what they hold. */
export function findClipped(at: string): string[] {
  const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    const { overflowX, clipPath, display } = getComputedStyle(element);
    // Hidden for the eye on purpose, or a control that shortens its own words.
    if (clipPath !== 'none' || display === 'none' || element.closest('.sr-only, select, svg, [hidden]')) return false;
    return (
      (overflowX === 'hidden' || overflowX === 'clip') &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 0
    );
  });
  return [
    ...(over > 0 ? [`${at}: ${over} px too wide`] : []),
    ...clipped.map((element) => `${at}: ${element.tagName}.${element.className} is clipped`),
  ];
}
