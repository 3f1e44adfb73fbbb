/**
 * Text that stands in an XML document as it is: signs with a meaning escaped, characters that XML 1.0 cannot hold left
 * out.
 */
export function formatXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** A coordinate: two decimals (a fiftieth of a pixel at twice the size) or more where a transform enlarges it. */
export function formatCoordinate(value: number, decimals = 2): string {
  const text = String(Number(value.toFixed(decimals)));
  return text === '-0' ? '0' : text;
}

/** A factor: six significant digits, because it multiplies coordinates of thousands of units. */
export const formatFactor = (value: number): string => String(Number(value.toPrecision(6)));

/**
 * Shortens the long decimals of path data. Only numbers that stand alone: in `1 0 01.5` the flags of an arc have no
 * separator.
 */
export function formatPathData(d: string, decimals = 2): string {
  return d.replace(/[\d.eE+-]+/g, (piece) =>
    /^-?(?:0|[1-9]\d*)\.\d+$/.test(piece) ? formatCoordinate(Number(piece), decimals) : piece,
  );
}

/** Attributes in the given order; undefined ones are left out. */
export function formatAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${formatXml(typeof value === 'number' ? formatCoordinate(value) : value)}"`,
    )
    .join('');
}
