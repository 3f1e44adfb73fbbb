/** The files of open data that the build writes, made known to the page by src/build/openData.ts. */
declare module 'virtual:open-data' {
  /** Name below `data/`, and size in KB of 1,000 bytes, rounded to a tenth. */
  export const openDataFiles: readonly { readonly name: string; readonly kilobytes: number }[];
}

/** The index of the search box that the build writes (src/build/searchIndex.ts). */
declare module 'virtual:search-index' {
  export const searchIndexUrl: string;
}
