import { isOwn } from '../domain/observation';
import type { FirstText } from '../messages/text';

/** Words about a figure, followed by whose it is where the reader has added it. */
export const signOwn = (words: string, figure: object, text: FirstText): string =>
  isOwn(figure) ? `${words} · ${text.t('state.own')}` : words;
