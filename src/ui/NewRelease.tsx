import { type ReactNode, useEffect, useState } from 'react';
import { hasNewRelease } from '../config/hasNewRelease';
import { useFirstText } from '../messages/TextContext';

/**
 * Stands where something did not come. After a new release the old files are gone: then the page is to be loaded anew,
 * which loses nothing, for all that a reader has chosen stands in the address or is kept by the browser.
 * @param otherwise what is said where there is no other release
 */
export function NewRelease({ otherwise }: { readonly otherwise: ReactNode }) {
  const { t } = useFirstText();
  const [isOld, setOld] = useState(false);
  useEffect(() => void hasNewRelease().then(setOld, () => {}), []);
  return isOld ? (
    <>
      {t('failure.newer')}{' '}
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('failure.reload')}
      </button>
    </>
  ) : (
    otherwise
  );
}
