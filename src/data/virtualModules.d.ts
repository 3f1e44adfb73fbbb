/** The files of open data that the build writes, made known to the page by src/build/openData.ts. */
declare module 'virtual:open-data' {
  /** Name below `data/`, and size in KB of 1,000 bytes, rounded to a tenth. */
  export const openDataFiles: readonly { readonly name: string; readonly kilobytes: number }[];
}

/** What the national page opens with, which the build writes (src/build/nationFile.ts). */
declare module 'virtual:nation' {
  export const nationUrl: string;
  /** Version of the dataset that it was made from. */
  export const nationRelease: string;
}

/** The maps of the home page that the build laid out (src/build/preparedMaps.ts). */
declare module 'virtual:prepared-maps' {
  /** What their addresses begin with; `zh-840.json` follows, the language and the name of the size. */
  export const preparedMapPrefix: string;
}

/** Which programmes reports take apart, made known to the page by src/build/systemProgrammes.ts. */
declare module 'virtual:system-programmes' {
  /** Their ids. */
  export const systemProgrammes: readonly string[];
}

/** The index of the search box that the build writes (src/build/searchIndex.ts). */
declare module 'virtual:search-index' {
  export const searchIndexUrl: string;
}

/** What the host of the site configured when it built it, made known to the page by src/build/siteFacts.ts. */
declare module 'virtual:site-facts' {
  export const siteFacts: {
    /** Scheme and host of the site; null in a build that does not know where it will stand. */
    readonly origin: string | null;
    /** Address that readers may write to. */
    readonly contact: string | null;
    readonly footer: readonly { readonly text: string; readonly url: string | null }[];
    /** ISO date of this edition of the data. */
    readonly updatedOn: string;
  };
}

/** What the reader of articles goes by, which the build writes (src/build/extractionFile.ts). */
declare module 'virtual:extraction-file' {
  export const extractionUrl: string;
}
