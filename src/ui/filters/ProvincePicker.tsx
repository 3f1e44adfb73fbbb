import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useFirstText } from '../../messages/TextContext';
import { WholeText } from '../../messages/WholeText';
import type { ProvinceChoice } from './provinceChoice';

// Opened by few, so not loaded with the first screen.
const ProvincePanel = lazy(() => import('./ProvincePanel'));

/** A button that opens the list of provinces; several may be ticked, and each tick is in the address at once. */
export function ProvincePicker(props: ProvinceChoice) {
  const { t } = useFirstText();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div
      className="province-picker no-print"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className="select"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('home.provinces', { count: props.chosen.length })}
      </button>
      {isOpen ? (
        <Suspense>
          <WholeText>
            <ProvincePanel {...props} id={id} onClose={close} />
          </WholeText>
        </Suspense>
      ) : null}
    </div>
  );
}
