import { useText } from '../../messages/TextContext';

const KEYS = [
  ['⏎', 'accept'],
  ['⌫', 'drop'],
  ['↑ ↓', 'move'],
  ['1 2 3', 'choose'],
  ['0', 'none'],
  ['E', 'edit'],
  ['⇧ ⏎', 'sentence'],
  ['?', 'ask'],
  ['Ctrl Z', 'undo'],
] as const;

/** What each key does. */
export function KeyHelp() {
  const { t } = useText();
  return (
    <dl className="add-keys" aria-label={t('add.keys')}>
      {KEYS.map(([key, action]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(`add.key.${action}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
