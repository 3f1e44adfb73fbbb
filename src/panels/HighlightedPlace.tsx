import type { ReactNode } from 'react';
import { positionCard } from '../charts/map/interaction/positionCard';
import type { Region } from '../domain/records/region';
import { useHomeText } from '../messages/TextContext';
import { useHighlight } from '../store/highlightStore';
import { PlaceCard } from '../ui/PlaceCard';
import { PlaceSheet } from '../ui/PlaceSheet';
import { useMapPanel } from './mapPanelContext';
import './highlightedPlace.css';

/** What is said of a place on a map. */
interface PlaceWords {
  /** The sign that the place has on the map. */
  readonly mark: ReactNode;
  readonly caption: string;
  /** About how high the card is, in pixels, where it is not one about a single figure. */
  readonly heightPx?: number;
  /**
   * What stands below the head: beside the mark of the place, or in a sheet at the foot of a phone. Keyed by the place
   * where something in it can be opened: what was opened for one place is not open for the next.
   */
  readonly inCard: ReactNode;
  readonly inSheet: ReactNode;
}

interface HighlightedPlaceProps {
  readonly regions: ReadonlyMap<string, Region>;
  /** `onLeave` puts the sheet away: a link in it is followed. */
  readonly describe: (region: Region, onLeave: () => void) => PlaceWords;
}

/**
 * The place under the pointer or the keys in a card beside its mark; on a map that has no room for one, the place under
 * a finger in a sheet.
 */
export function HighlightedPlace({ regions, describe }: HighlightedPlaceProps) {
  const { t } = useHomeText();
  const { geo, placed, highlight, card, enlarged } = useMapPanel();
  const { isCompact } = placed.frame;
  const adcode = useHighlight(highlight, (state) => (isCompact ? state.tapped : state.adcode));
  const region = regions.get(adcode ?? '');
  if (!region) return isCompact ? null : <div className="map-tips" />;
  const { point, tap } = highlight.getState();
  const close = () => {
    tap(null);
    point(null);
  };
  // Silent for the filter alone: it may well report.
  const isOutside = placed.outside.includes(region.adcode);
  const aside = <p className="muted">{t('mapCard.outside')}</p>;
  const { inCard, inSheet, heightPx, ...head }: PlaceWords = isOutside
    ? { mark: null, caption: t(`level.${region.level}`), inCard: aside, inSheet: aside }
    : describe(region, () => tap(null));
  if (isCompact)
    return (
      <PlaceSheet {...head} region={region} onClose={close}>
        {inSheet}
      </PlaceSheet>
    );
  const position = positionCard(placed, geo, region.adcode, heightPx);
  return (
    <div className="map-tips">
      {position ? (
        <PlaceCard
          {...head}
          region={region}
          position={{ left: position.left * enlarged, top: position.top * enlarged }}
          ref={card}
          onHold={() => point(region.adcode)}
          onClose={close}
        >
          {inCard}
        </PlaceCard>
      ) : null}
    </div>
  );
}
