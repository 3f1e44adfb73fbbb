/**
 * Runs in the page: words of the map that stand on other words, marks, filled areas, tiles, the inset or the ten-dash
 * line, or beyond the frame.
 */
export function findClashes(map: Element): string[] {
  interface Box {
    readonly name: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  // Letters fill less than their line, and outlines are as wide as they look.
  const slack = 1.5;
  const boxOf = (node: Element, name: string): Box => {
    const { left, right, top, bottom } = node.getBoundingClientRect();
    return { name, left, right, top, bottom };
  };
  const hits = (a: Box, b: Box): boolean =>
    a.left + slack < b.right && b.left + slack < a.right && a.top + slack < b.bottom && b.top + slack < a.bottom;
  const svg = map as SVGSVGElement;
  // Its letters alone: some browsers count the outline around them, which is of the colour of the ground.
  const boxOfText = (text: SVGTextElement): Box => {
    const { x, y, width, height } = text.getBBox();
    const { a = 1, d = 1, e = 0, f = 0 } = text.getScreenCTM() ?? {};
    const [left, top] = [a * x + e, d * y + f];
    return { name: text.textContent ?? '', left, top, right: left + a * width, bottom: top + d * height };
  };
  // The box of a text is as high as its line, which in Chinese fonts is half as high again as its letters.
  const words = [...svg.querySelectorAll<SVGTextElement>('.map-marks > text')].map((text) => {
    const box = boxOfText(text);
    const spare = (box.bottom - box.top) * 0.18;
    return { ...box, top: box.top + spare, bottom: box.bottom - spare };
  });
  const tiles = [...svg.querySelectorAll('.map-marks > g[data-adcode]')].filter((group) => group.querySelector('rect'));
  const circles = [...svg.querySelectorAll('.map-marks > g[data-adcode]')]
    .filter((group) => !group.querySelector('rect'))
    .flatMap((group) => {
      const circle = group.querySelector('circle');
      return circle
        ? [
            {
              box: boxOf(circle, `mark ${group.getAttribute('data-adcode')}`),
              isRing: group.getAttribute('data-state') === 'target',
            },
          ]
        : [];
    });
  const keys = [...svg.querySelectorAll(':scope > text')].map((text) => boxOf(text, `key ${text.textContent}`));
  // A picture within the picture also cuts off the land of a region; the inset is the one with land of its own.
  const frames = [...svg.querySelectorAll('svg')].filter((frame) => frame.querySelector('[data-part="inset-land"]'));
  const inset = frames.map((frame) => boxOf(frame, 'inset'));
  const dashes = svg.querySelector<SVGPathElement>('path[data-part="ten-dash"]');
  const line = (dashes?.getAttribute('d') ?? '')
    .split('M')
    .filter(Boolean)
    .map((part) => {
      const dash = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      dash.setAttribute('d', `M${part}`);
      dashes?.parentElement?.append(dash);
      const box = boxOf(dash, 'ten-dash line');
      dash.remove();
      return box;
    });
  const fixed = [
    ...tiles.map((tile) => boxOf(tile.querySelector('rect') ?? tile, `tile ${tile.textContent}`)),
    ...keys,
    ...inset,
    ...line,
  ];
  const frame = boxOf(svg, 'frame');
  const areas = [...svg.querySelectorAll<SVGPathElement>('path[data-area]')].filter((area) =>
    ['value', 'incomparable'].includes(area.dataset['state'] ?? ''),
  );
  const clashes: string[] = [];
  words.forEach((word, i) => {
    const middle = { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
    for (const other of [...words.slice(i + 1), ...fixed])
      if (hits(word, other)) clashes.push(`${word.name} over ${other.name}`);
    for (const { box, isRing } of circles) {
      const [x, y, r] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2, (box.right - box.left) / 2];
      // Inside a ring its own words stand, and only they: no other mark's label may touch it.
      if (isRing && Math.hypot(middle.x - x, middle.y - y) < r * 0.75) continue;
      const distance = Math.hypot(
        Math.max(word.left + slack - x, x - word.right + slack, 0),
        Math.max(word.top + slack - y, y - word.bottom + slack, 0),
      );
      if (distance < r) clashes.push(`${word.name} over ${box.name}`);
    }
    for (const area of areas) {
      const matrix = area.getScreenCTM()?.inverse();
      if (!matrix) continue;
      const corners = [
        [word.left, word.top],
        [word.right, word.top],
        [word.left, word.bottom],
        [word.right, word.bottom],
        [middle.x, middle.y],
      ].map(([x = 0, y = 0]) =>
        area.isPointInFill(
          new DOMPoint(x + Math.sign(middle.x - x) * 2, y + Math.sign(middle.y - y) * 4).matrixTransform(matrix),
        ),
      );
      // All of it inside is a label written on its own fill; partly inside is a clash.
      if (corners.some(Boolean) && !corners.every(Boolean))
        clashes.push(`${word.name} over the edge of ${area.dataset['area']}`);
    }
    if (
      word.left < frame.left - slack ||
      word.right > frame.right + slack ||
      word.top < frame.top - slack ||
      word.bottom > frame.bottom + slack
    )
      clashes.push(`${word.name} beyond the frame`);
  });
  return clashes;
}
