import type { ReactNode } from 'react';
import { MAX_ZOOM, type MapZoom } from '../../charts/map/geometry/mapZoom';
import { useText } from '../../messages/TextContext';

interface MapToolsProps {
  readonly zoom: MapZoom | null;
  readonly onStep: (step: 1 | -1 | 0) => void;
  /** The choice of what the map shows, where there is one. */
  readonly children: ReactNode;
}

/** Below a place's map: what it shows, and how near. */
export function MapTools({ zoom, onStep, children }: MapToolsProps) {
  const { t } = useText();
  const steps = [
    { step: 1, label: t('region.zoom.in'), sign: '＋', keys: '+', isOff: (zoom?.scale ?? 1) >= MAX_ZOOM },
    { step: -1, label: t('region.zoom.out'), sign: '－', keys: '-', isOff: zoom === null },
    { step: 0, label: t('region.zoom.all'), sign: '⤢', keys: '0', isOff: zoom === null },
  ] as const;
  return (
    <div className="region-tools no-print">
      {children}
      <div className="segmented region-zoom" role="group" aria-label={t('region.zoom')}>
        {steps.map(({ step, label, sign, keys, isOff }) => (
          // Not `disabled`: the focus would be lost with the last step.
          <button
            key={step}
            type="button"
            className="button"
            aria-label={label}
            title={label}
            aria-keyshortcuts={keys}
            aria-disabled={isOff}
            onClick={() => {
              if (!isOff) onStep(step);
            }}
          >
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
}
