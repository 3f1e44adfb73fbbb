import { formatEmbedAddress, formatPageAddress } from '../address/embedAddress';
import type { FigureSpec } from './figureSpec';

interface SnippetLook {
  readonly figure: string;
  readonly lang: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  /** What the plain link says. */
  readonly linkWords: string;
}

/** High enough for a figure with its words in a column of text, on a phone too: figures are laid out for it. */
const HEIGHT_PX = 600;

/**
 * What the program needs to load, and to open its links beside the page that frames it, in a window without these
 * limits.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * HTML that puts a figure on another page: the frame, and a link for readers whose page or reader takes frames out. A
 * sandbox without allow-same-origin cannot load the program.
 */
export function formatSnippet(
  spec: Pick<FigureSpec, 'title' | 'address'>,
  { figure, lang, theme, linkWords }: SnippetLook,
): string {
  const src = escapeHtml(formatEmbedAddress(spec.address, { figure, lang, theme }));
  const title = escapeHtml(spec.title);
  return [
    `<iframe src="${src}" title="${title}" width="100%" height="${HEIGHT_PX}" style="border:0" sandbox="${SANDBOX}" loading="lazy"></iframe>`,
    `<p><a href="${escapeHtml(formatPageAddress(spec.address))}">${escapeHtml(linkWords)}</a></p>`,
  ].join('\n');
}
