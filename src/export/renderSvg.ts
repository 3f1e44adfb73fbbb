import { dark, light, sansEn, sansZh, serifEn, serifZh, type Token } from '../config/palette';
import {
  type GroupMark,
  type Mark,
  type Paint,
  type PathMark,
  type Scene,
  type Style,
  type TextMark,
  textures,
} from '../charts/scene/scene';
import type { Lang } from '../messages/lang';
import type { Box } from '../charts/scene/box';
import { drawFlatTexture } from './flatTexture';
import { formatAttributes, formatCoordinate, formatFactor, formatPathData, formatXml } from './svgText';

export type ExportTheme = 'light' | 'dark';

export interface SvgOptions {
  readonly lang: Lang;
  /** What a screen reader, or a file manager, calls the figure. */
  readonly title: string;
  readonly description: string;
  /** Light unless told otherwise: a figure is printed and pasted on white pages. */
  readonly theme?: ExportTheme;
  /** Size of the file in pixels for each pixel of the scene. */
  readonly pixelRatio?: number;
  /** Draws textures out instead of as patterns, for print. */
  readonly hasFlatTextures?: boolean;
}

type Texture = keyof typeof textures;

/** What gathers while the marks are written: definitions that they refer to, ids that are taken. */
interface Page {
  readonly palette: Readonly<Record<Token, string>>;
  readonly lang: Lang;
  /** Pattern id → element. */
  readonly patterns: Map<string, string>;
  readonly clips: string[];
  readonly ids: Set<string>;
  /**
   * Where textures are drawn out: the size of the page, and shapes of the open group that wait for theirs, by texture.
   */
  readonly flat: { readonly extent: Box; readonly waiting: Map<Texture, string[]> } | null;
}

const FONTS = { zh: { sans: sansZh, serif: serifZh }, en: { sans: sansEn, serif: serifEn } } as const;

const isTexture = (paint: Paint): paint is Texture => paint in textures;

/** An id made of letters, digits, - and _, not yet taken; `tx-` is kept for the textures. */
function claimId(page: Page, wanted: string): string {
  const clean = wanted.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  const stem = clean === '' ? 'group' : /^(?!tx-)[\p{L}_]/u.test(clean) ? clean : `g-${clean}`;
  let id = stem;
  for (let copy = 2; page.ids.has(id); copy += 1) id = `${stem}-${copy}`;
  page.ids.add(id);
  return id;
}

/**
 * The tile of a texture. Bars run along the diagonal of a straight tile: LibreOffice does not turn patterns, so a
 * turned tile would come out upright.
 */
function layoutTile(texture: (typeof textures)[Texture]): { size: number; draw: (palette: Page['palette']) => string } {
  if ('dots' in texture) {
    const draw = (palette: Page['palette']) =>
      texture.dots
        .map(([cx, cy]) => `<circle${formatAttributes({ cx, cy, r: texture.radius, fill: palette[texture.dot] })}/>`)
        .join('');
    return { size: texture.size, draw };
  }
  const side = texture.size * Math.SQRT2;
  const bar = texture.width * Math.SQRT2;
  const [a, b, c] = [formatCoordinate(bar, 4), formatCoordinate(side, 4), formatCoordinate(side + bar, 4)];
  const d = `M0 0H${a}L0 ${a}ZM${b} 0H${c}L0 ${c}V${b}Z`;
  return { size: side, draw: (palette) => `<path${formatAttributes({ d, fill: palette[texture.line] })}/>` };
}

/** The pattern of a texture for marks that are enlarged by `scale`; written once and only if a mark asks for it. */
function resolvePattern(page: Page, name: Texture, scale: number): string {
  const factor = formatFactor(1 / scale);
  const id = scale === 1 ? `tx-${name}` : `tx-${name}-x${factor.replace(/[^\d]/g, '_')}`;
  if (!page.patterns.has(id)) {
    const { size, draw } = layoutTile(textures[name]);
    const tile = formatCoordinate(size, 4);
    const attributes = {
      id,
      width: tile,
      height: tile,
      patternUnits: 'userSpaceOnUse',
      patternTransform: scale === 1 ? undefined : `scale(${factor})`,
    };
    page.ids.add(id);
    page.patterns.set(id, `<pattern${formatAttributes(attributes)}>${draw(page.palette)}</pattern>`);
  }
  return id;
}

function resolvePaint(page: Page, paint: Paint | undefined, scale: number): string {
  // The paint `none` is no paint; the token of the same name, the ground of silence, reaches a fill only through the
  // stipple.
  if (paint === undefined || paint === 'none') return 'none';
  return isTexture(paint) ? `url(#${resolvePattern(page, paint, scale)})` : page.palette[paint];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const decimalsFor = (scale: number): number => 2 + Math.max(0, Math.ceil(Math.log10(scale)));

/** Strokes are given in pixels on the page; inside an enlarged path they shrink by as much. */
function resolveStroke(page: Page, style: Style, scale: number): Attributes {
  if (!style.stroke) return {};
  const inUnits = (px: number) => formatCoordinate(px / scale, decimalsFor(scale));
  return {
    stroke: page.palette[style.stroke],
    'stroke-width': inUnits(style.strokeWidth ?? 1),
    'stroke-dasharray': style.dash
      ?.trim()
      .split(/[\s,]+/)
      .map((part) => inUnits(Number(part)))
      .join(' '),
    'stroke-linejoin': style.roundJoin ? 'round' : undefined,
  };
}

/** A shape with its paint. */
function renderShape(page: Page, tag: string, shape: Attributes, style: Style, scale = 1): string {
  const write = (paint: Attributes) => `<${tag}${formatAttributes({ ...shape, ...paint })}/>`;
  const { fill, opacity } = style;
  if (page.flat && fill !== undefined && isTexture(fill)) {
    // The texture itself is drawn once over all shapes of the group that ask for it.
    page.flat.waiting.set(fill, [...(page.flat.waiting.get(fill) ?? []), write({})]);
    return write({ fill: page.palette[textures[fill].ground], ...resolveStroke(page, style, scale), opacity });
  }
  const paint = { fill: resolvePaint(page, fill, scale), ...resolveStroke(page, style, scale) };
  if (fill === undefined || !isTexture(fill)) return write({ ...paint, opacity });
  // The ground of a texture is a shape of its own: seams between tiles show in some programs, and LibreOffice loses the
  // ground of a tile.
  const both = write({ fill: page.palette[textures[fill].ground] }) + write(paint);
  return opacity === undefined ? both : `<g${formatAttributes({ opacity })}>${both}</g>`;
}

function renderPath(page: Page, mark: PathMark): string {
  const { x, y, scale } = mark.transform ?? { x: 0, y: 0, scale: 1 };
  const move = x === 0 && y === 0 ? '' : `translate(${formatCoordinate(x)} ${formatCoordinate(y)})`;
  const transform = `${move}${scale === 1 ? '' : ` scale(${formatFactor(scale)})`}`.trim();
  return renderShape(
    page,
    'path',
    { d: formatPathData(mark.d, decimalsFor(scale)), transform: transform || undefined },
    mark,
    scale,
  );
}

function renderText(page: Page, mark: TextMark): string {
  const { x, y, rotate, size, text } = mark;
  const words = (isHalo: boolean): string =>
    mark.runs
      ?.map(
        (run) =>
          `<tspan${formatAttributes({
            dx: run.gap || undefined,
            'font-size': run.size,
            'font-weight': run.weight,
            fill: isHalo ? undefined : page.palette[run.fill],
          })}>${formatXml(run.text)}</tspan>`,
      )
      .join('') ?? formatXml(text);
  const write = (paint: Attributes, isHalo = false) =>
    `<text${formatAttributes({
      x,
      y,
      'font-family': FONTS[page.lang][mark.family ?? 'sans'],
      'font-size': size,
      'font-weight': mark.weight ?? 400,
      'text-anchor': mark.anchor ?? 'start',
      ...paint,
      transform: rotate
        ? `rotate(${formatCoordinate(rotate)} ${formatCoordinate(x)} ${formatCoordinate(y)})`
        : undefined,
    })}>${words(isHalo)}</text>`;
  const letters = write({ fill: page.palette[mark.fill] });
  if (!mark.halo) return letters;
  // LibreOffice and librsvg before 2.41 ignore paint-order, which would draw the outline over the letters: it gets a
  // copy of its own.
  const halo = page.palette[mark.halo];
  return write({ fill: halo, stroke: halo, 'stroke-width': 3.5, 'stroke-linejoin': 'round' }, true) + letters;
}

/** The textures that the shapes of a group wait for, cut to these shapes. */
function drawWaiting(page: Page, extent: Box): string {
  const { flat } = page;
  if (!flat) return '';
  return [...flat.waiting]
    .map(([texture, shapes]) => {
      const id = claimId(page, `cut-${texture}`);
      page.clips.push(
        `<clipPath${formatAttributes({ id, clipPathUnits: 'userSpaceOnUse' })}>${shapes.join('')}</clipPath>`,
      );
      return `\n<g${formatAttributes({ 'clip-path': `url(#${id})` })}>${drawFlatTexture(texture, extent, page.palette)}</g>`;
    })
    .join('');
}

/** Marks with the textures that they ask for on top of them, so that a later group lies over both. */
function renderTextured(page: Page, marks: readonly Mark[], extent: Box | undefined): string {
  if (!page.flat) return renderMarks(page, marks);
  const inner: Page = { ...page, flat: { extent: extent ?? page.flat.extent, waiting: new Map() } };
  const written = renderMarks(inner, marks);
  return written + drawWaiting(inner, extent ?? page.flat.extent);
}

function renderGroup(page: Page, mark: GroupMark): string {
  const id = claimId(page, mark.id);
  let clip: string | undefined;
  if (mark.clip) {
    const clipId = claimId(page, `clip-${id}`);
    clip = `url(#${clipId})`;
    const clipPath = formatAttributes({ id: clipId, clipPathUnits: 'userSpaceOnUse' });
    page.clips.push(`<clipPath${clipPath}><rect${formatAttributes({ ...mark.clip })}/></clipPath>`);
  }
  const label = mark.label ? `<title>${formatXml(mark.label)}</title>` : '';
  return `<g${formatAttributes({ id, 'clip-path': clip })}>${label}${renderTextured(page, mark.marks, mark.clip)}</g>`;
}

function renderMark(page: Page, mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return renderPath(page, mark);
    case 'circle':
      return renderShape(page, 'circle', { cx: mark.cx, cy: mark.cy, r: mark.r }, mark);
    case 'rect':
      return renderShape(
        page,
        'rect',
        { x: mark.x, y: mark.y, width: mark.width, height: mark.height, rx: mark.radius },
        mark,
      );
    case 'line':
      return renderShape(page, 'line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 }, mark);
    case 'text':
      return renderText(page, mark);
    case 'group':
      return renderGroup(page, mark);
  }
}

const renderMarks = (page: Page, marks: readonly Mark[]): string =>
  marks.map((mark) => `\n${renderMark(page, mark)}`).join('');

/**
 * A scene as one flat SVG file that needs nothing from outside: colours as hex, font attributes on every text, no CSS.
 * What LibreOffice, librsvg, Inkscape and browsers all draw alike.
 */
export function renderSvg(scene: Scene, options: SvgOptions): string {
  const palette = options.theme === 'dark' ? dark : light;
  const extent = { x: 0, y: 0, width: scene.width, height: scene.height };
  const page: Page = {
    palette,
    lang: options.lang,
    patterns: new Map(),
    clips: [],
    ids: new Set(),
    flat: options.hasFlatTextures ? { extent, waiting: new Map() } : null,
  };
  const marks = renderTextured(page, scene.marks, undefined);
  const definitions = [...page.patterns.values(), ...page.clips];
  const ratio = options.pixelRatio ?? 1;
  const root = formatAttributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': options.lang === 'zh' ? 'zh-CN' : 'en',
    width: scene.width * ratio,
    height: scene.height * ratio,
    viewBox: `0 0 ${formatCoordinate(scene.width)} ${formatCoordinate(scene.height)}`,
  });
  const head = `<title>${formatXml(options.title)}</title>\n<desc>${formatXml(options.description)}</desc>`;
  const defs = definitions.length === 0 ? '' : `\n<defs>\n${definitions.join('\n')}\n</defs>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${root}>\n${head}${defs}${marks}\n</svg>\n`;
}
