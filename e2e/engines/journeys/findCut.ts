/** Runs in the page: words that an edge cuts off and no scrolling brings back. */
export function findCut(): string[] {
  const isCutting = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  const isScrolling = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
  const cutBy = (box: DOMRect, element: Element): Element | null => {
    // A line of Chinese is half as high again as its letters.
    const spare = box.height * 0.25;
    for (let edge: Element | null = element; edge && edge !== document.body; edge = edge.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(edge);
      const { left, right, top, bottom } = edge.getBoundingClientRect();
      // Hidden for the eye on purpose: the head of a table that a phone shows as cards.
      if (right - left <= 1) return null;
      if (isCutting(overflowX) && (box.left < left - 1 || box.right > right + 1)) return edge;
      if (isCutting(overflowY) && (box.top + spare < top || box.bottom - spare > bottom)) return edge;
      if (isScrolling(overflowX) || isScrolling(overflowY)) return null;
    }
    return box.left < -1 || box.right > innerWidth + 1 ? document.body : null;
  };
  const cut: string[] = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
    // Shown to who comes by the keys, or shortened by the control itself.
    if (element.closest('.skip-link, select, textarea, title, desc')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = element instanceof SVGElement ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    for (const box of boxes) {
      const edge = box.width > 0 ? cutBy(box, element) : null;
      if (edge) cut.push(`“${node.textContent.trim()}” is cut by ${edge.tagName}.${edge.getAttribute('class') ?? ''}`);
    }
  }
  return [...new Set(cut)];
}
