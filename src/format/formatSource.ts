/**
 * The title of an outside source without what stands in brackets behind it, for places where the full title has no
 * room.
 */
export const formatSourceName = (source: string): string => source.split(/[（(]/)[0]?.trim() || source;
