import { measureText } from './measureText';

/** A line cut to a width, with the sign that something was cut off. */
export function cutText(text: string, size: number, widthPx: number, weight: 400 | 700 = 400): string {
  if (measureText(text, size, weight) <= widthPx) return text;
  const letters = [...text];
  while (letters.length > 1 && measureText(`${letters.join('')}…`, size, weight) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
