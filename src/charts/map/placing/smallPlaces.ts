/** Places that are too small on a national map to be seen or hit. */
export const SMALL_PLACES = ['110000', '120000', '310000', '810000', '820000'];
