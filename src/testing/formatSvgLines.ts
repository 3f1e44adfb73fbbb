import { createHash } from 'node:crypto';
import { sansEn, sansZh, serifEn, serifZh } from '../config/palette';
import { formatCoordinate, formatPathData } from '../export/svgText';

/** Path data longer than this is land: nobody reads it in a diff, and its digest tells whether it has changed. */
const LONGEST_PATH = 400;

const shortenPath = (d: string): string =>
  d.length <= LONGEST_PATH
    ? formatPathData(d, 1)
    : `${d.slice(0, 24)}… ${d.length} letters, ${createHash('sha256').update(d).digest('hex').slice(0, 8)}`;

const shortenNumbers = (list: string): string =>
  list.replace(/-?\d+\.\d+/g, (number) => formatCoordinate(Number(number), 1));

const FAMILIES = new Map([
  [sansZh, 'sans'],
  [sansEn, 'sans'],
  [serifZh, 'serif'],
  [serifEn, 'serif'],
]);

const shortenTag = (tag: string): string =>
  tag
    .replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${shortenPath(d)}"`)
    .replace(
      / (x|y|x1|x2|y1|y2|cx|cy|r|dx|width|height|viewBox)="([^"]*)"/g,
      (_, name: string, value: string) => ` ${name}="${shortenNumbers(value)}"`,
    )
    .replace(
      / font-family="([^"]*)"/g,
      (_, family: string) => ` font-family="${FAMILIES.get(family.replaceAll('&quot;', '"')) ?? family}"`,
    );

/**
 * An exported SVG as text that is read as a diff: an element a line, indented by its groups, coordinates to a tenth of
 * a pixel, land by its digest, fonts by their kind. A text with its parts stays on one line.
 */
export function formatSvgLines(svg: string): string {
  const pieces = svg.match(/<(text|title|desc)\b[^>]*>[^]*?<\/\1>|<[^>]+>/g) ?? [];
  let depth = 0;
  const lines = pieces.map((piece) => {
    const isEnd = piece.startsWith('</');
    if (isEnd) depth -= 1;
    const line = '  '.repeat(depth) + shortenTag(piece);
    const isWhole = piece.endsWith('/>') || piece.startsWith('<?') || /^<(?:text|title|desc)\b/.test(piece);
    if (!isEnd && !isWhole) depth += 1;
    return line;
  });
  return `${lines.join('\n')}\n`;
}
