/** Who may import whom (design, section 4) as data. What stands in no row is forbidden. */

/** What a figure to take along is made of. */
const PARTS_OF_FIGURES = [
  'src/domain',
  'src/selectors',
  'src/address',
  'src/format',
  'src/config',
  'src/messages',
  'src/charts',
  'src/charts/signs',
  'src/ui',
];

/** What views are made of. */
const PARTS_OF_PAGES = [
  ...PARTS_OF_FIGURES,
  'src/data',
  'src/export',
  'src/panels',
  'src/search',
  'src/store',
  'src/worker',
  'src/extract',
  'src/reading',
];

/** Folder of src, or another folder of the project → the folders that its files may import, besides themselves. */
export const folderRules: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  // One reader of numbers for the build and, later, for articles that readers add.
  'src/reading': ['src/domain'],
  // Cues, places and characters come as arguments.
  'src/extract': ['src/domain', 'src/reading'],
  'src/address': ['src/domain'],
  'src/selectors': ['src/domain'],
  'src/config': ['src/domain'],
  'src/messages': ['src/domain'],
  'src/format': ['src/domain', 'src/messages'],
  // What the reader of articles goes by is loaded as all other files are.
  'src/data': ['src/domain', 'src/address', 'src/extract', 'seeds/dataset'],
  'src/store': ['src/domain'],
  // The signs are words of all pages: controls show them too. Of two rows, the narrower stands first.
  'src/charts/signs': ['src/charts'],
  'src/charts': ['src/domain', 'src/format', 'src/config', 'src/messages', 'src/charts/signs'],
  'src/ui': ['src/domain', 'src/address', 'src/format', 'src/config', 'src/messages', 'src/charts/signs'],
  'src/search': ['src/domain', 'src/selectors', 'src/format', 'src/config'],
  'src/worker': ['src/domain', 'src/selectors', 'src/format', 'src/config'],
  // Selectors: many figures at once are composed without a view that could have selected for them.
  // Ui: its dialogs open as all others do.
  'src/export': PARTS_OF_FIGURES,
  // Parts of pages that several views share and that show what a store holds.
  'src/panels': [...PARTS_OF_FIGURES, 'src/export', 'src/store'],
  // The build draws the first screen with the program itself.
  'src/build': [...PARTS_OF_PAGES, 'src/testing', 'src/views', 'src/app', 'seeds/dataset'],
  'src/testing': [...PARTS_OF_PAGES, 'src/build', 'seeds/dataset'],
  // Another view is forbidden too, see checkImport.
  'src/views': PARTS_OF_PAGES,
  // Of the charts only the sign of the site, which stands beside its name, and the textures of the signs.
  'src/app': [
    'src/views',
    'src/ui',
    'src/store',
    'src/data',
    'src/address',
    'src/charts/signs',
    'src/config',
    'src/messages',
  ],
  'seeds/generate': ['src/domain', 'src/reading', 'seeds/catalog', 'seeds/context', 'seeds/documents'],
  // The build composes what the reader goes by, for the command line as for the browser.
  'seeds/extract': ['src/domain', 'src/reading', 'src/extract', 'src/build', 'seeds/generate'],
  'seeds/dataset': [],
  e2e: [],
  'vite.config.ts': ['src/build'],
};

/** Packages that only some folders may import; all others are free where they serve. */
export const packageRules: readonly { readonly packages: RegExp; readonly only: readonly string[] }[] = [
  { packages: /^d3-geo$|^topojson-/, only: ['src/charts', 'seeds/generate'] },
  { packages: /^recharts$|^d3(?:-|$)/, only: ['src/charts'] },
  { packages: /^zustand$/, only: ['src/store'] },
  { packages: /^@tanstack\/react-query$/, only: ['src/data'] },
];

/** Folders that stay free of React, so that they run anywhere: in a worker, in the build, in a test. */
export const pureFolders: readonly string[] = [
  'src/domain',
  'src/address',
  'src/selectors',
  'src/format',
  'src/search',
  'src/reading',
  'src/extract',
];

/** A drawer without a bottom: a name that says nothing of what is inside. */
export const drawerName = /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.[a-z.]+$)/i;
