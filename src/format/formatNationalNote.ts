import type { Lang } from '../messages/lang';

/** The reader's side of a note that the context files write as `zh / en`. */
export function formatNationalNote(note: string, lang: Lang): string {
  const [zh = note, en] = note.split(' / ');
  return lang === 'en' && en !== undefined ? en : zh;
}
