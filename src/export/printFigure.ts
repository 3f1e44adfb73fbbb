/** Whether this browser can print; those inside other programs cannot. */
export const canPrint = (): boolean => typeof window.print === 'function';

/**
 * Prints one figure alone, as large as a sheet of A4 allows: the browser's print keeps vectors and Chinese text that
 * can be selected, and offers to save a PDF. Rejects when the drawing cannot be read.
 */
export async function printFigure(svg: string, isWide: boolean): Promise<void> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const sheet = document.createElement('div');
  sheet.className = `print-figure${isWide ? ' is-landscape' : ''}`;
  sheet.append(image);
  document.body.append(sheet);
  document.documentElement.classList.add('is-printing-figure');
  const restore = () => {
    document.documentElement.classList.remove('is-printing-figure');
    sheet.remove();
    URL.revokeObjectURL(url);
  };
  window.addEventListener('afterprint', restore, { once: true });
  try {
    window.print();
  } catch (error) {
    // What stays would stand on every later sheet in place of the page.
    restore();
    throw error;
  }
}
