import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from '../charts/scene/scene';
import { renderSvg } from './renderSvg';
import { formatPathData, formatXml } from './svgText';

const options = { lang: 'zh', title: '铜仁 <89>', description: '持证 & 目标' } as const;
const sceneOf = (...marks: Mark[]): Scene => ({ width: 1200, height: 850, marks });
const render = (...marks: Mark[]): string => renderSvg(sceneOf(...marks), options);

/** A scene with every kind of mark and every way of painting it. */
const everything: Mark[] = [
  { kind: 'rect', x: 0, y: 0, width: 1200, height: 850, fill: 'page' },
  { kind: 'rect', x: 1.23456, y: 2, width: 3, height: 4, radius: 2, fill: 'stipple', stroke: 'line1' },
  { kind: 'circle', cx: 5, cy: 6, r: 7, fill: 'hatch', stroke: 'actual', strokeWidth: 1.25, opacity: 0.86 },
  { kind: 'line', x1: 1, y1: 2, x2: 3, y2: 4, stroke: 'req', strokeWidth: 2, dash: '7 5' },
  { kind: 'path', d: 'M0 0L10.123456 5', fill: 'reqHatch', roundJoin: true, stroke: 'b5' },
  {
    kind: 'path',
    d: 'M0,0l10 5z',
    transform: { x: 12, y: 34, scale: 0.16 },
    fill: 'stipple',
    stroke: 'coast',
    strokeWidth: 0.8,
    dash: '4 2.5',
  },
  {
    kind: 'text',
    x: 5,
    y: 6,
    text: '≥5万 <"&\'>',
    size: 12,
    weight: 700,
    fill: 'req',
    anchor: 'end',
    family: 'serif',
    halo: 'panel',
    rotate: -90,
  },
  {
    kind: 'group',
    id: '520600 铜仁/目标',
    label: '铜仁 & 89',
    clip: { x: 1, y: 2, width: 3, height: 4 },
    marks: [
      { kind: 'group', id: 'clip', marks: [], clip: { x: 0, y: 0, width: 1, height: 1 } },
      { kind: 'text', x: 0, y: 0, text: '89', size: 10.5, fill: 'actualText' },
    ],
  },
  { kind: 'group', id: '520600 铜仁/目标', marks: [] },
  { kind: 'group', id: 'tx-stipple', marks: [] },
  { kind: 'group', id: '', marks: [] },
];

/** Reads the file as XML; happy-dom reports a fault as a parsererror element. */
function parse(svg: string) {
  const document = new new Window().DOMParser().parseFromString(
    svg.replace(/^<\?xml[^>]*\?>\n/, ''),
    'application/xml' as 'text/html',
  );
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

/** Every tag is closed in turn and every attribute is quoted: what happy-dom is too lenient to check. */
function findFault(svg: string): string | null {
  const open: string[] = [];
  const tag = /<(\/?)([A-Za-z]+)((?: [A-Za-z][A-Za-z0-9:-]*="[^"<]*")*)(\/?)>/gy;
  let at = svg.indexOf('?>') + 2;
  while (at < svg.length) {
    const next = svg.indexOf('<', at);
    const text = svg.slice(at, next === -1 ? undefined : next);
    if (/>|&(?!amp;|lt;|gt;|quot;)/.test(text)) return `text: ${text}`;
    if (next === -1) break;
    tag.lastIndex = next;
    const match = tag.exec(svg);
    if (!match || /&(?!amp;|lt;|gt;|quot;)/.test(match[3] ?? '')) return `tag: ${svg.slice(next, next + 120)}`;
    if (match[1]) {
      if (open.pop() !== match[2]) return `closed: ${match[2]}`;
    } else if (!match[4]) open.push(match[2] ?? '');
    at = tag.lastIndex;
  }
  return open.length === 0 ? null : `open: ${open.join(' ')}`;
}

describe('an SVG file', () => {
  const svg = render(...everything);

  it('is well-formed and says what it is', () => {
    expect(findFault(svg)).toBeNull();
    const document = parse(svg);
    const root = document.querySelector('svg');
    expect(['xmlns', 'width', 'height', 'viewBox'].map((name) => root?.getAttribute(name))).toEqual([
      'http://www.w3.org/2000/svg',
      '1200',
      '850',
      '0 0 1200 850',
    ]);
    expect(document.querySelector('title')?.textContent).toBe('铜仁 <89>');
    expect(document.querySelector('desc')?.textContent).toBe('持证 & 目标');
  });

  it.each([
    'var(',
    'class=',
    'style',
    'foreignObject',
    '<script',
    'href',
    '@import',
    'currentColor',
    'paint-order',
    'NaN',
    'undefined',
  ])('holds no %s', (token) => {
    expect(svg).not.toContain(token);
  });

  it('holds one svg element, and refers to nothing but its own definitions', () => {
    expect(svg.match(/<svg/g)).toHaveLength(1);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [...svg.matchAll(/url\(([^)]*)\)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(4);
    expect(used.every((target) => target?.startsWith('#') && ids.includes(target.slice(1)))).toBe(true);
  });

  it('names groups legibly and never twice', () => {
    const ids = [...svg.matchAll(/<g id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toEqual(['g-520600-铜仁-目标', 'clip', 'g-520600-铜仁-目标-2', 'g-tx-stipple', 'group']);
    expect(svg).toContain('<title>铜仁 &amp; 89</title>');
  });

  it('writes a font on every text, and keeps the words', () => {
    const texts = [...parse(svg).querySelectorAll('text')];
    expect(texts.map((text) => text.textContent)).toEqual(['≥5万 <"&\'>', '≥5万 <"&\'>', '89']);
    const needed = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'fill'];
    expect(texts.flatMap((text) => needed.filter((name) => !text.getAttribute(name)))).toEqual([]);
    expect(texts[0]?.getAttribute('font-family')).toMatch(/^"Source Han Serif SC","Noto Serif CJK SC"/);
    expect(texts[2]?.getAttribute('font-family')).toMatch(/^"PingFang SC"/);
  });

  it('writes the halo as an outlined copy under the letters', () => {
    const [under, over] = [...parse(svg).querySelectorAll('text')];
    expect([under?.getAttribute('stroke'), under?.getAttribute('stroke-width'), under?.getAttribute('fill')]).toEqual([
      '#F4F6F7',
      '3.5',
      '#F4F6F7',
    ]);
    expect([over?.getAttribute('stroke'), over?.getAttribute('fill')]).toEqual([null, '#B8380F']);
    expect(under?.getAttribute('transform')).toBe('rotate(-90 5 6)');
  });

  it('rounds to two decimals', () => {
    expect(svg).toContain('<rect x="1.23" y="2" width="3" height="4" rx="2"');
    expect(svg).toContain('d="M0 0L10.12 5"');
  });

  it('keeps strokes and textures at their size in paths that are enlarged or reduced', () => {
    // 0.8 px and 4 2.5 px at a scale of 0.16 are 5 and 25 15.63 units; a tile of 6 px is scaled by 1 / 0.16 = 6.25.
    expect(svg).toContain(
      'transform="translate(12 34) scale(0.16)" fill="url(#tx-stipple-x6_25)" stroke="#7D8B92" stroke-width="5" stroke-dasharray="25 15.63"',
    );
    expect(svg).toContain(
      '<pattern id="tx-stipple-x6_25" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(6.25)">',
    );
    expect(svg).toContain('<pattern id="tx-hatch" width="7.0711" height="7.0711" patternUnits="userSpaceOnUse">');
  });

  it('keeps enough digits of a scale that multiplies thousands of units', () => {
    expect(render({ kind: 'path', d: 'M0 0', transform: { x: 0, y: 0, scale: 0.16483 } })).toContain('scale(0.16483)');
  });

  it('lays a texture over a ground of its own, and fades both as one', () => {
    expect(render({ kind: 'circle', cx: 5, cy: 6, r: 7, fill: 'hatch', stroke: 'actual', opacity: 0.86 })).toContain(
      '<g opacity="0.86"><circle cx="5" cy="6" r="7" fill="#FFFFFF"/><circle cx="5" cy="6" r="7" fill="url(#tx-hatch)" stroke="#0F6486" stroke-width="1"/></g>',
    );
  });

  it('writes only the textures that occur', () => {
    expect(render({ kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'b3' })).not.toContain('<defs>');
  });
});

describe('the theme and language of a file', () => {
  const text: Mark = { kind: 'text', x: 0, y: 0, text: 'Tongren', size: 12, fill: 'ink1' };

  it('is light unless told otherwise', () => {
    expect(render(text)).toContain('#14202A');
    expect(renderSvg(sceneOf(text), { ...options, theme: 'dark' })).toContain('#E9EEF0');
  });

  it('chooses the fonts', () => {
    const svg = renderSvg(sceneOf(text), { ...options, lang: 'en' });
    expect(svg).toContain('font-family="-apple-system,&quot;Segoe UI&quot;,');
    expect(svg).toContain('xml:lang="en"');
  });

  it('may be larger than the drawing, never with another view of it', () => {
    expect(renderSvg(sceneOf(text), { ...options, pixelRatio: 2 })).toContain(
      'width="2400" height="1700" viewBox="0 0 1200 850"',
    );
  });
});

describe('text of an SVG file', () => {
  it('leaves out what XML cannot hold', () => {
    expect(formatXml('a\u0000b\u001Bc\uD800d\uFFFEe𠮷\n')).toBe('abcde𠮷\n');
  });

  it.each([
    ['M10.126,5.5L-3.14159 2', 'M10.13,5.5L-3.14 2', 'long decimals are cut'],
    ['A5 5 0 01.5555 2', 'A5 5 0 01.5555 2', 'flags without a separator are left alone'],
    ['l10-5.5555.25', 'l10-5.5555.25', 'so are numbers without one'],
    ['M-0.001 0', 'M0 0', 'nothing is minus zero'],
  ])('path %s → %s: %s', (d, shorter) => {
    expect(formatPathData(d)).toBe(shorter);
  });
});

describe('textures drawn out for print', () => {
  const map: Scene = {
    width: 60,
    height: 40,
    marks: [
      {
        kind: 'group',
        id: 'land',
        marks: [
          { kind: 'path', d: 'M0 0H30V30H0Z', fill: 'stipple', stroke: 'coast' },
          { kind: 'path', d: 'M0 0H30V30H0Z', transform: { x: 30, y: 0, scale: 0.5 }, fill: 'stipple' },
        ],
      },
      { kind: 'circle', cx: 20, cy: 20, r: 5, fill: 'hatch' },
    ],
  };
  const svg = renderSvg(map, { lang: 'zh', title: '', description: '', hasFlatTextures: true });

  it('need no pattern, which printing would turn into pixels', () => {
    expect(svg).not.toContain('<pattern');
    expect(svg).not.toContain('url(#tx-');
  });

  it('are cut to all shapes of a group at once, with the transforms of these', () => {
    const cut = /<clipPath id="cut-stipple"[^>]*>(.*?)<\/clipPath>/.exec(svg)?.[1] ?? '';
    expect(cut.match(/<path/g)).toHaveLength(2);
    expect(cut).toContain('transform="translate(30 0) scale(0.5)"');
    expect(svg.match(/clip-path="url\(#cut-stipple\)"/g)).toHaveLength(1);
    expect(svg).toContain('clip-path="url(#cut-hatch)"');
  });

  it('cover the page in dots every six pixels', () => {
    // 10 columns and 7 rows of tiles with two dots each.
    expect(svg.match(/h0/g)).toHaveLength(140);
  });
});
