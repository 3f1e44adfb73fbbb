/** What one page of the wall shows. */
export type WallPage =
  | { readonly kind: 'map' | 'national' }
  /** Targets from one position up to another. */
  | { readonly kind: 'targets'; readonly from: number; readonly to: number };

/** The pages in their order: map and list, the targets in equal parts, the national line where there is one. */
export function listWallPages(targets: number, cellsPerPage: number, hasNational: boolean): readonly WallPage[] {
  const parts = Math.ceil(targets / Math.max(1, cellsPerPage));
  const perPage = Math.ceil(targets / Math.max(1, parts));
  return [
    { kind: 'map' },
    ...Array.from({ length: parts }, (_, part): WallPage => ({
      kind: 'targets',
      from: part * perPage,
      to: Math.min(targets, (part + 1) * perPage),
    })),
    ...(hasNational ? [{ kind: 'national' } as const] : []),
  ];
}
