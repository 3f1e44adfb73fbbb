import type { ReactNode } from 'react';
import { listMapWords } from '../charts/map/keys/listMapWords';
import type { PlacedMap } from '../charts/map/placing/placedMap';
import { SignKey } from '../charts/signKey/SignKey';
import { useFirstText } from '../messages/TextContext';
import './mapFoot.css';

interface MapFootProps {
  /** Class of the page that it stands on. */
  readonly className?: string;
  /** The map whose signs are explained. */
  readonly placed?: PlacedMap | null | undefined;
  /** How its fills and circles are read. */
  readonly reading?: string;
  /** What the page says before the boundaries. */
  readonly note?: ReactNode;
  /** What can be done with the map. */
  readonly children: ReactNode;
}

/** Below a map: what its signs mean, whose its boundaries are and what they are not, and its export. */
export function MapFoot({ className = '', placed, reading = '', note, children }: MapFootProps) {
  const text = useFirstText();
  return (
    <>
      {/* Before the foot: the build cuts a map with its words out of the page up to there (prerenderHome.ts). */}
      {placed ? <SignKey shown={listMapWords(placed)} text={text} more={reading} /> : null}
      <div className={`map-foot ${className}`}>
        <p className="caption">
          {note} {text.t('map.boundaryNote')} {text.t('map.boundarySource')}
        </p>
        {children}
      </div>
    </>
  );
}
