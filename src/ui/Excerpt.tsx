import type { Figure } from '../domain/records/figure';
import { splitExcerpt } from '../domain/splitExcerpt';
import './figureValue.css';

// The marks are text, not generated content: a link around the excerpt then answers to its first and last character
// too.
/** The words that a figure comes from, with the number marked. Always Chinese: it is the source. */
export function Excerpt({ figure, size = 'small' }: { readonly figure: Figure; readonly size?: 'small' | 'large' }) {
  const { before, printed, after } = splitExcerpt(figure.excerpt, figure.printed);
  return (
    <q className={size === 'small' ? 'excerpt-small' : 'excerpt'} lang="zh-CN">
      「{before}
      {printed ? <mark>{printed}</mark> : null}
      {after}」
    </q>
  );
}
