import { describeSigns, findSigns, type SignWords } from '../../format/findSigns';
import { joinClauses } from '../../format/joinNames';
import type { FirstText } from '../../messages/text';
import './signKey.css';

interface SignKeyProps {
  /** The words that it is the key of, as they are shown. */
  readonly shown: readonly string[];
  readonly text: FirstText;
  readonly words?: SignWords;
  /** What else is said of how they are read. */
  readonly more?: string;
}

/** The signs that occur in a chart, a list or a table, and what they mean: one quiet line. Nothing where none do. */
export function SignKey({ shown, text, words, more = '' }: SignKeyProps) {
  const signs = joinClauses(describeSigns(findSigns(shown), text, words), text.lang);
  const line = [signs, more].filter(Boolean).join(text.lang === 'zh' ? '。' : '. ');
  return line === '' ? null : <p className="caption sign-key">{line}</p>;
}
