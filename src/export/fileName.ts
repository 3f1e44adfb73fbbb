const MAX_CHARACTERS = 80;
/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name without its extension that every system accepts, from parts such as place, indicator, date. Chinese
 * stays; spaces, control characters and / \ : * ? " < > | become hyphens; at most 80 characters.
 */
export function formatFileStem(parts: readonly string[]): string {
  const joined = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[\s/\\:*?"<>|\p{C}]+/gu, '-')
        .replace(/-{2,}/g, '-')
        .replace(/^[-.]+|[-.]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
  // By characters, not code units: half of a surrogate pair is no character.
  const stem = [...joined]
    .slice(0, MAX_CHARACTERS)
    .join('')
    .replace(/[-.]+$/, '');
  return stem === '' || DEVICE.test(stem) ? `figure${stem === '' ? '' : '-'}${stem}` : stem;
}
