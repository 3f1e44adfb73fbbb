import { useText } from '../messages/TextContext';
import { WholeText } from '../messages/WholeText';

function Words() {
  const { t } = useText();
  return <p className="notice" role="status">{t('notice.preferences')}</p>;
}

/** Says that what the browser remembered of language and theme was not understood. Rare, so it comes by itself. */
export default function PreferencesNotice() {
  return <WholeText><Words /></WholeText>;
}
