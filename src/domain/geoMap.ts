/** Boundaries of one frame, projected at build time to integer frame units (public/geo; see its README). */
export interface GeoMap {
  readonly schemaVersion: 1;
  readonly version: string;
  /** Of the nation or the province that the frame is of. */
  readonly adcode: string;
  readonly width: number;
  readonly height: number;
  readonly areas: readonly GeoArea[];
  /** Shared inner borders; empty in county files, where each area has its outline alone. */
  readonly borders: string;
  /** The ten-dash line; nation only. */
  readonly tenDash?: string | undefined;
  /** 南海诸岛, in a projection of its own; nation only. */
  readonly inset?:
    { readonly width: number; readonly height: number; readonly land: string; readonly tenDash: string } | undefined;
  /** Seats of catalogued places, by adcode. */
  readonly points: Readonly<Record<string, readonly [number, number]>>;
  readonly neighbours?:
    | readonly { readonly adcode: string; readonly d: string; readonly label: readonly [number, number] | null }[]
    | undefined;
  /** Units of this frame per unit of the province frame; county files only. */
  readonly scale?: number | undefined;
}

/** One area of a map with its outline. */
export interface GeoArea {
  readonly adcode: string;
  readonly name: string;
  /**
   * Hanyu Pinyin by machine; absent where the name is of another language, or no county's. The catalogue's own names
   * come first.
   */
  readonly nameEn?: string | undefined;
  readonly d: string;
  /** Visual centre. */
  readonly label: readonly [number, number];
  readonly box: readonly [number, number, number, number];
  readonly parent?: string | undefined;
}
