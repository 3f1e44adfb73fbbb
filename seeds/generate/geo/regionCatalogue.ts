import { parse } from 'yaml';
import type { Frame } from './frame.ts';
import type { Point } from './geoFile.ts';

/** An entry of seeds/catalog/regions.yaml, as far as the maps need it. */
export interface CatalogueEntry {
  readonly adcode: string;
  readonly zh: string;
  readonly level: string;
  readonly parent: string | null;
  readonly seat?: Point;
}

export type PlacedSeat = Pick<CatalogueEntry, 'adcode'> & { readonly seat: Point };

function parseSeat(seat: unknown): Point | undefined {
  if (!Array.isArray(seat) || seat.length !== 2) return undefined;
  const [longitude, latitude] = seat as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined;
}

function parseEntry(entry: unknown, index: number): CatalogueEntry {
  const { adcode, zh, level, parent, seat } = (entry ?? {}) as Record<string, unknown>;
  if (typeof adcode !== 'string' || typeof zh !== 'string' || typeof level !== 'string') {
    throw new Error(`regions.yaml, entry ${index + 1}: adcode, zh and level must be texts`);
  }
  const place = parseSeat(seat);
  return { adcode, zh, level, parent: typeof parent === 'string' ? parent : null, ...(place ? { seat: place } : {}) };
}

export function parseCatalogue(yaml: string): CatalogueEntry[] {
  const entries: unknown = parse(yaml);
  if (!Array.isArray(entries)) throw new Error('regions.yaml is not a list');
  return entries.map(parseEntry);
}

export function selectSeats(entries: readonly CatalogueEntry[]): PlacedSeat[] {
  return entries.flatMap(({ adcode, seat }) => (seat ? [{ adcode, seat }] : []));
}

export function placeSeats(seats: readonly PlacedSeat[], frame: Frame): Record<string, Point> {
  return Object.fromEntries(
    seats.map(({ adcode, seat }) => {
      const [x, y] = frame.project(seat);
      return [adcode, [Math.round(x), Math.round(y)] as const];
    }),
  );
}
