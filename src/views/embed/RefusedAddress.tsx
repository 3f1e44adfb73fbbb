import { useEffect, useRef, useState } from 'react';
import { useText } from '../../messages/TextContext';

/**
 * Copies what a field says. In a frame of another site the clipboard is refused; the selection of a focused field may
 * still be copied.
 */
async function copyField(field: HTMLInputElement): Promise<boolean> {
  const before = document.activeElement;
  field.focus();
  field.select();
  if (document.execCommand('copy')) {
    if (before instanceof HTMLElement) before.focus();
    return true;
  }
  return navigator.clipboard.writeText(field.value).then(
    () => true,
    () => false,
  );
}

/**
 * The address of a link that the sandbox around us did not let open, to be taken along by hand. The words are said, the
 * field is not: it can be reached.
 */
export function RefusedAddress({ address }: { readonly address: string | null }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly words: string } | null>(null);
  // A link high in the figure may be far from here.
  useEffect(() => {
    if (address !== null) box.current?.scrollIntoView({ block: 'nearest' });
  }, [address]);
  const copy = async (of: string) => {
    const isCopied = field.current !== null && (await copyField(field.current).catch(() => false));
    setOutcome({ of, words: t(isCopied ? 'embed.addressCopied' : 'embed.addressSelected') });
  };
  const said = address === null ? '' : outcome?.of === address ? outcome.words : t('embed.refused');
  return (
    <div ref={box} className={address === null ? undefined : 'embed-refused'}>
      <p role="status">{said}</p>
      {address === null ? null : (
        <div className="embed-address">
          <input
            ref={field}
            className="field"
            readOnly
            aria-label={t('embed.address')}
            value={address}
            onFocus={(event) => event.target.select()}
          />
          <button type="button" className="button" onClick={() => void copy(address)}>
            {t('embed.copyAddress')}
          </button>
        </div>
      )}
    </div>
  );
}
