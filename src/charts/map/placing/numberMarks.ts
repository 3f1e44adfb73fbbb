/**
 * On a page that is narrower than this, in pixels, a map of the nation has no room for names: they would stand on the
 * land of other provinces. Its marks carry the numbers of a list instead.
 */
export const NUMBERED_BELOW_PX = 800;
