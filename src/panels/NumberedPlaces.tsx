import type { PlacedMap } from '../charts/map/placing/placedMap';
import { EmbedPart } from '../export/EmbedPart';
import type { MapHighlight } from '../store/highlightStore';
import './numberedPlaces.css';

interface NumberedPlacesProps<Key extends string> {
  readonly placed: PlacedMap;
  readonly highlight: MapHighlight<Key>;
  /** Opens a place as its mark does. */
  readonly onOpen: (adcode: string) => void;
}

/** The places that the numbers of a map stand for, in order, each with what a label would say; nothing without. */
export function NumberedPlaces<Key extends string>({ placed, highlight, onOpen }: NumberedPlacesProps<Key>) {
  const { point } = highlight.getState();
  const places = placed.marks
    .flatMap(({ place: { number, ...place } }) => (number === undefined ? [] : [{ ...place, number }]))
    .sort((a, b) => a.number - b.number);
  if (places.length === 0) return null;
  return (
    <EmbedPart figure="map">
      <ol className="numbered-places">
        {places.map(({ adcode, number, name, valueText, dateText }) => (
          <li key={adcode}>
            <button
              type="button"
              onClick={() => onOpen(adcode)}
              onPointerEnter={() => point(adcode)}
              onPointerLeave={() => point(null)}
              onFocus={() => point(adcode)}
              onBlur={() => point(null)}
            >
              <span className="place-number">{number}</span>
              <span>
                {name} <strong>{valueText}</strong> <span className="caption">{dateText}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </EmbedPart>
  );
}
