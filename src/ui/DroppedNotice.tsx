import { useFirstText } from '../messages/TextContext';
import './controls.css';

/** An address may carry anything: so much of a part is enough to recognise it. */
const VALUE_MAX = 40;

/** Says that parts of the address were not understood and are ignored. */
export default function DroppedNotice({
  dropped,
}: {
  readonly dropped: readonly { readonly name: string; readonly value: string }[];
}) {
  const { t } = useFirstText();
  if (dropped.length === 0) return null;
  return (
    <p className="notice" role="status">
      <span className="notice-name">{t('notice.dropped')}</span>
      {dropped
        .map(({ name, value }) => `${name}=${value.length > VALUE_MAX ? `${value.slice(0, VALUE_MAX)}…` : value}`)
        .join('　')}
    </p>
  );
}
