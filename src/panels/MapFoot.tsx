import type { ReactNode } from 'react';
import { useFirstText } from '../messages/TextContext';
import './mapFoot.css';

interface MapFootProps {
  /** Class of the page that it stands on. */
  readonly className?: string;
  /** What the page says first. */
  readonly note?: ReactNode;
  /** What can be done with the map. */
  readonly children: ReactNode;
}

/** Below a map: whose its boundaries are and what they are not, and its export. */
export function MapFoot({ className = '', note, children }: MapFootProps) {
  const { t } = useFirstText();
  return (
    <div className={`map-foot ${className}`}>
      <p className="caption">
        {note} {t('map.boundaryNote')} {t('map.boundarySource')}
      </p>
      {children}
    </div>
  );
}
