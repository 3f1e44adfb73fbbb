import { computeExtent } from '../../../src/domain/extent.ts';
import { geoConicEqualArea } from 'd3-geo';
import type { Box, Point } from './geoFile.ts';

export type Project = (place: Point) => Point;

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** [longitude, latitude] in degrees to frame units. */
  readonly project: Project;
}

/** One family for every map, so that a province looks like itself on the map of the nation, only upright. */
export function makeProjection(parallels: Point, centralMeridian: number): Project {
  const projection = geoConicEqualArea()
    .parallels([...parallels])
    .rotate([-centralMeridian, 0])
    .scale(1)
    .translate([0, 0]);
  return (place) => {
    const projected = projection([place[0], place[1]]);
    if (!projected) throw new Error(`cannot project ${place.join(', ')}`);
    return projected;
  };
}

/**
 * Standard parallels one sixth inside the extent keep its shape; the central meridian through its middle stands it
 * upright.
 */
export function makeUprightProjection([west, south, east, north]: Box): Project {
  const sixth = (north - south) / 6;
  return makeProjection([south + sixth, north - sixth], (west + east) / 2);
}

function scaleFrame(raw: Project, [x0, y0]: Point, scale: number, size: Point): Frame {
  const project: Project = (place) => {
    const [x, y] = raw(place);
    return [(x - x0) * scale, (y - y0) * scale];
  };
  return { width: size[0], height: size[1], project };
}

/** `places` fill the frame exactly; its longer side has `longSide` units. */
export function fitFrame(raw: Project, places: Iterable<Point>, longSide: number): Frame {
  const [x0, y0, x1, y1] = computeExtent([...places].map(raw));
  const scale = longSide / Math.max(x1 - x0, y1 - y0);
  return scaleFrame(raw, [x0, y0], scale, [Math.ceil((x1 - x0) * scale - 1e-6), Math.ceil((y1 - y0) * scale - 1e-6)]);
}

/** A frame of a given size with `places` in its middle, at least `margin` units from every side. */
export function centreFrame(raw: Project, places: Iterable<Point>, [width, height]: Point, margin: number): Frame {
  const [x0, y0, x1, y1] = computeExtent([...places].map(raw));
  const scale = Math.min((width - 2 * margin) / (x1 - x0), (height - 2 * margin) / (y1 - y0));
  const corner: Point = [(x0 + x1 - width / scale) / 2, (y0 + y1 - height / scale) / 2];
  return scaleFrame(raw, corner, scale, [width, height]);
}

/** The same view in finer units. */
export function magnifyFrame(frame: Frame, factor: number): Frame {
  const project: Project = (place) => {
    const [x, y] = frame.project(place);
    return [x * factor, y * factor];
  };
  return { width: Math.ceil(frame.width * factor), height: Math.ceil(frame.height * factor), project };
}
