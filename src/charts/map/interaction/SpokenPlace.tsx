import type { FirstText } from '../../../messages/text';
import type { PlacedMap } from '../placing/placedMap';

interface SpokenPlaceProps {
  readonly placed: PlacedMap;
  readonly text: FirstText;
  readonly adcode: string | null;
  /** What an area that reports nothing says. */
  readonly describe: (adcode: string) => string;
}

/** The highlighted place in words, for a screen reader; how to use the keys while there is none. */
export function SpokenPlace({ placed, text, adcode, describe }: SpokenPlaceProps) {
  const spoken =
    placed.marks.find((mark) => mark.place.adcode === adcode)?.place.spoken ?? (adcode ? describe(adcode) : '');
  return (
    <p className="sr-only" aria-live="polite">
      {spoken || text.t('map.keys')}
    </p>
  );
}
