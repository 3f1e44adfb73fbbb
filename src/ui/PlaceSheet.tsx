import { type ReactNode, type TouchEvent, useEffect, useId, useRef } from 'react';
import { paths } from '../config/paths';
import { useModal } from './browser/useModal';
import type { Region } from '../domain/records/region';
import { useHomeText } from '../messages/TextContext';
import { AtlasLink } from './AtlasLink';
import './placeSheet.css';

interface PlaceSheetProps {
  readonly region: Region;
  /** The sign that the place has on the map. */
  readonly mark: ReactNode;
  readonly caption: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A finger that has moved so far down means to put the sheet away. */
const SWIPE_PX = 56;

/** Opens the dialog, and closes it by a press beside it or by a swipe down. */
function useSheet() {
  const { dialog: sheet, close, onCancel } = useModal();
  const startedAt = useRef<number | null>(null);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    // A click, not a press: what stands behind the sheet must not get the rest of the tap.
    const closeBeside = (event: MouseEvent) => {
      if (event.target === element) close();
    };
    element.addEventListener('click', closeBeside);
    return () => element.removeEventListener('click', closeBeside);
  }, [sheet, close]);
  const swipe = {
    // Only from the top of what is written: below it, a move down reads back.
    onTouchStart: ({ touches }: TouchEvent) => {
      startedAt.current = sheet.current?.scrollTop === 0 ? (touches[0]?.clientY ?? null) : null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const end = changedTouches[0]?.clientY;
      if (startedAt.current !== null && end !== undefined && end - startedAt.current > SWIPE_PX) close();
    },
  };
  return { sheet, close, onCancel, swipe };
}

/**
 * What a card beside the mark says where there is room for one, as a sheet at the foot of a phone: a tap on the map
 * opens it, and from it the place.
 */
export function PlaceSheet({ region, mark, caption, onClose, children }: PlaceSheetProps) {
  const { t, both } = useHomeText();
  const { sheet, close, onCancel, swipe } = useSheet();
  const id = useId();
  return (
    <dialog ref={sheet} className="place-sheet" aria-labelledby={id} onCancel={onCancel} onClose={onClose} {...swipe}>
      <div className="place-sheet-inside">
        <div className="place-sheet-head">
          {mark}
          <h2 id={id}>{both(region.name)}</h2>
          <span className="caption">{caption}</span>
          <button type="button" className="button" onClick={close}>
            {t('mapCard.dismiss')}
          </button>
        </div>
        {children}
        <p className="place-sheet-open">
          <AtlasLink
            className="button is-primary"
            to={paths.region(region.adcode)}
            onClick={() => sheet.current?.close()}
          >
            {t('mapCard.open', { name: both(region.short) })}
          </AtlasLink>
        </p>
      </div>
    </dialog>
  );
}
