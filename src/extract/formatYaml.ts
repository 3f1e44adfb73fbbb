/** What a record consists of. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml };

/** Words that are read as words without quotation marks, wherever they stand. */
const PLAIN = /^[\p{Script=Han}A-Za-z][\p{Script=Han}\w]*(?:[ -][\p{Script=Han}\w]+)*$/u;
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;

const formatScalar = (value: string | number | boolean | null): string =>
  typeof value === 'string' && PLAIN.test(value) && !TAKEN.test(value) ? value : JSON.stringify(value);

const isScalar = (value: Yaml): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

/** On one line: `{ zh: …, en: … }`, `[…]`. */
export function formatYamlLine(value: Yaml): string {
  if (isScalar(value)) return formatScalar(value);
  if (Array.isArray(value)) return `[${value.map(formatYamlLine).join(', ')}]`;
  const pairs = Object.entries(value as Readonly<Record<string, Yaml>>);
  return `{ ${pairs.map(([key, part]) => `${key}: ${formatYamlLine(part)}`).join(', ')} }`;
}

const isFlat = (value: Yaml): boolean =>
  isScalar(value) || Object.values(value as object).every((part) => isScalar(part));

/**
 * A record as YAML in the form of seeds/documents: lists of entries one below the other, small groups on a line. The
 * library that reads it back (seeds, tests) would cost every page a file of its bundler's.
 */
export function formatYaml(value: Yaml, indent = ''): string {
  if (isScalar(value) || (Array.isArray(value) && value.every(isScalar))) return `${indent}${formatYamlLine(value)}\n`;
  if (Array.isArray(value))
    return value
      .map((entry: Yaml) =>
        isFlat(entry) && Object.keys(entry as object).length <= 4
          ? `${indent}- ${formatYamlLine(entry)}\n`
          : `${indent}- ${formatYaml(entry, `${indent}  `).slice(indent.length + 2)}`,
      )
      .join('');
  return Object.entries(value as Readonly<Record<string, Yaml>>)
    .map(([key, part]) => {
      const isInline = Array.isArray(part) ? part.every(isScalar) : isScalar(part) || Object.values(part).every(isFlat);
      return isInline
        ? `${indent}${key}: ${formatYamlLine(part)}\n`
        : `${indent}${key}:\n${formatYaml(part, `${indent}  `)}`;
    })
    .join('');
}
