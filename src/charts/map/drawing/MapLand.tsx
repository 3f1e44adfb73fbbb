import { memo } from 'react';
import type { GeoMap } from '../../../domain/geoMap';
import type { Box } from '../../scene/box';
import type { Paint } from '../../scene/scene';
import { wrapText } from '../../scene/measureText';
import type { MapTransform } from '../geometry/mapTransform';
import { neighbourWindow } from '../geometry/mapFrame';

interface MapLandProps {
  readonly geo: GeoMap;
  readonly transform: MapTransform;
  readonly fills: ReadonlyMap<string, { readonly fill: Paint; readonly state: string }>;
}

const paint = (fill: Paint) =>
  fill === 'stipple' || fill === 'hatch' || fill === 'reqHatch'
    ? `url(#tx-${fill}-map)`
    : fill === 'none'
      ? 'none'
      : `var(--${fill})`;

/**
 * Areas, borders and the ten-dash line of a map. Memoised: pointing at a place redraws only the overlay, never these
 * paths. The same marks as drawMap.drawLand; `data-area` lets the app adopt the paths of a prerendered page.
 */
export const MapLand = memo(function MapLand({ geo, transform, fills }: MapLandProps) {
  const stroke = (px: number) => px / transform.scale;
  return (
    <g
      transform={`translate(${transform.x} ${transform.y}) scale(${transform.scale})`}
      strokeLinejoin="round"
      fill="none"
    >
      {geo.neighbours ? (
        <>
          <clipPath id="map-neighbours">
            <rect {...neighbourWindow(geo)} />
          </clipPath>
          <g stroke="var(--line2)" strokeWidth={stroke(1)} clipPath="url(#map-neighbours)">
            {geo.neighbours.map((item) => (
              <path key={item.adcode} d={item.d} />
            ))}
          </g>
        </>
      ) : null}
      <g stroke="var(--coast)" strokeWidth={stroke(1.1)}>
        {geo.areas.map((area) => {
          const own = fills.get(area.adcode);
          return (
            <path
              key={area.adcode}
              data-area={area.adcode}
              data-state={own?.state ?? 'none'}
              d={area.d}
              fill={paint(own?.fill ?? 'stipple')}
            />
          );
        })}
      </g>
      <path data-part="borders" d={geo.borders} stroke="var(--page)" strokeWidth={stroke(1.25)} pointerEvents="none" />
      <g stroke="var(--b5)" strokeWidth={stroke(1.4)} pointerEvents="none">
        {geo.areas
          .filter((area) => (fills.get(area.adcode)?.state ?? 'outside') !== 'outside')
          .map((area) => (
            <path key={area.adcode} d={area.d} />
          ))}
      </g>
      {geo.tenDash ? (
        <path data-part="ten-dash" d={geo.tenDash} stroke="var(--coast)" strokeWidth={stroke(1.2)} />
      ) : null}
    </g>
  );
});

/** 南海诸岛 in a frame of its own. */
export const MapInset = memo(function MapInset({
  geo,
  box,
  label,
  isCompact,
}: {
  readonly geo: GeoMap;
  readonly box: Box;
  readonly label: string;
  readonly isCompact: boolean;
}) {
  if (!geo.inset) return null;
  const { width, height, land, tenDash } = geo.inset;
  const scale = width / box.width;
  const size = isCompact ? 8.5 : 10.5;
  const left = isCompact ? 3 : 6;
  // In English on a phone the frame is too narrow for one line.
  const lines = wrapText(label, size, box.width - left);
  return (
    <svg
      x={box.x}
      y={box.y}
      width={box.width}
      height={box.height}
      viewBox={`0 0 ${width} ${height}`}
      overflow="hidden"
      pointerEvents="none"
    >
      <rect width={width} height={height} fill="var(--panel)" />
      <path data-part="inset-land" d={land} fill="none" stroke="var(--coast)" strokeWidth={0.8 * scale} />
      <path data-part="inset-ten-dash" d={tenDash} fill="none" stroke="var(--coast)" strokeWidth={1.2 * scale} />
      <rect width={width} height={height} fill="none" stroke="var(--ctl)" strokeWidth={2 * scale} />
      <text
        fontSize={size * scale}
        fill="var(--ink2)"
        stroke="var(--panel)"
        strokeWidth={3.5 * scale}
        paintOrder="stroke"
      >
        {lines.map((line, row) => (
          <tspan key={line} x={left * scale} y={height - (8 + (lines.length - 1 - row) * (size + 1)) * scale}>
            {line}
          </tspan>
        ))}
      </text>
    </svg>
  );
});
