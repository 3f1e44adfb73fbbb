/** Whether this browser has a clipboard for images on this page; there is none without TLS. */
export const canCopyImages = (): boolean => 'clipboard' in navigator && typeof ClipboardItem !== 'undefined';

/** Puts a PNG on the clipboard. Rejects where the browser refuses it. */
export async function copyImage(png: Promise<Blob>): Promise<void> {
  // Safari takes the permission from the click only if the promise itself is handed over.
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/** Whether this device offers to share image files with other programs. */
export function canShareImages(): boolean {
  const probe = new File([''], 'figure.png', { type: 'image/png' });
  return 'canShare' in navigator && navigator.canShare({ files: [probe] });
}

/** Hands an image to the device's share sheet. Resolves to false when the reader closes it without sharing. */
export async function shareImage(png: Blob, fileName: string, title: string, url: string): Promise<boolean> {
  try {
    await navigator.share({ files: [new File([png], fileName, { type: 'image/png' })], title, url });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
