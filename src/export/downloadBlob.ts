/**
 * Long enough for a slow disk or a "save as" dialogue; the address of a blob keeps its bytes in memory until it is
 * revoked.
 */
const REVOKE_AFTER_MS = 60_000;

/** Hands the reader a file that the page has made. */
export function downloadBlob(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
