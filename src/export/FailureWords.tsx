import { isLostFile } from '../config/hasNewRelease';
import { useText } from '../messages/TextContext';
import { NewRelease } from '../ui/NewRelease';
import { explainFailure } from './explainFailure';

/** Why something failed, in the reader's language, with the way out where there is one. */
export function FailureWords({ error }: { readonly error: unknown }) {
  const text = useText();
  const words = explainFailure(error, text);
  return isLostFile(error) ? <NewRelease otherwise={words} /> : words;
}
