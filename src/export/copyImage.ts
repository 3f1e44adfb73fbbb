/** Puts a PNG on the clipboard. Rejects where the browser has no clipboard for images or refuses it. */
export async function copyImage(png: Promise<Blob>): Promise<void> {
  if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') throw new Error('no clipboard for images');
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
