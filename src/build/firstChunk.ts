import type { Plugin } from 'vite';

/** What the first act of a reader brings. */
const ACT = [
  'src/app/watchReader.ts',
  'src/charts/map/interaction/mapActions.ts',
  'src/charts/map/placing/layoutNationalMap.ts',
  'src/panels/MapInteraction.tsx',
  'src/views/home/HomeMapParts.tsx',
];
/** What fetches and checks the whole dataset. */
const DATA = ['src/data/fetchDataset.ts'];
/** Parts of the home page below its first screen: what a large one shows at once, and what comes with the first act. */
const TARGETS = ['DeadlineLine', 'TargetGrid'].map((name) => `src/views/home/${name}.tsx`);
const BELOW = ['CoverageSection', 'MethodSection', 'NationalSection'].map((name) => `src/views/home/${name}.tsx`);
/** Pages that are opened by a link from elsewhere: each comes in one file, with one for what they share. */
const LINKED = {
  region: 'src/views/region/RegionView.tsx',
  target: 'src/views/target/TargetView.tsx',
  figure: 'src/views/figure/FigureView.tsx',
};
/** With the page of a place: what fetches that of one that nothing is reported of. */
const SILENT = 'src/data/fetchSilentPlace.ts';
/** Around most pages, and at the foot of each. */
const PLAIN = 'src/views/frame/PlainPages.tsx';
const FOOT = 'src/views/frame/Frame.tsx';
/** Opened by few: what it shares with a page that many open stays with that page. */
const RARE = 'src/views/add/AddView.tsx';
/** What is fetched at a time: a page, or the search box. */
const OCCASION = /\/src\/views\/(?:\w+\/\w+View|find\/FindDialog)\.tsx$/;

const names = [
  'first',
  'act',
  'targets',
  'data',
  'linked',
  'facts',
  'region',
  'target',
  'figure',
  'below',
  'foot',
  'shared',
] as const;
type Name = (typeof names)[number];

interface Modules {
  readonly ids: readonly string[];
  readonly importsOf: (id: string) => readonly string[];
  readonly isEntry: (id: string) => boolean;
}

/** Everything that these modules import, themselves too, without what is `taken` already. */
function reach(roots: readonly string[], taken: ReadonlyMap<string, Name>, { importsOf }: Modules): Set<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    if (taken.has(id) || found.has(id)) return;
    found.add(id);
    importsOf(id).forEach(follow);
  };
  roots.forEach(follow);
  return found;
}

/** What some page or part of one needs that others need as well. */
function findShared(needs: readonly ReadonlySet<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const id of needs.flatMap((found) => [...found])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count > 1 ? [id] : []));
}

/** Which file each module goes into; those that are not named stand where the bundler puts them. */
function groupModules(modules: Modules): Map<string, Name> {
  const { ids, isEntry } = modules;
  const groups = new Map<string, Name>();
  const endIn = (files: readonly string[]) => ids.filter((id) => files.some((file) => id.endsWith(`/${file}`)));
  const put = (found: Iterable<string>, name: Name) => [...found].forEach((id) => groups.set(id, name));
  const needsOf = (roots: readonly string[]) => roots.map((id) => reach([id], groups, modules));
  put(reach(ids.filter(isEntry), groups, modules), 'first');
  // The few styles of what comes next stand in the document: a file of their own would cost more than they do.
  put(
    [...reach(endIn(TARGETS), groups, modules)].filter((id) => id.endsWith('.css')),
    'first',
  );
  put(reach(endIn(TARGETS), groups, modules), 'targets');
  put(reach(endIn(DATA), groups, modules), 'data');
  const occasions = ids.filter((id) => OCCASION.test(id) && !id.endsWith(`/${RARE}`));
  const ofLinked = needsOf(endIn(Object.values(LINKED)));
  const ofFoot = needsOf(endIn([FOOT]));
  const isOfLinked = (id: string) => ofLinked.some((found) => found.has(id));
  put(reach(endIn([PLAIN]), groups, modules), 'linked');
  // A figure's page has of the foot what names and cites it; the others get that with their foot.
  const drawn = needsOf(endIn([LINKED.region, LINKED.target])).flatMap((found) => [...found]);
  put(
    ofFoot.flatMap((found) => [...found].filter((id) => !drawn.includes(id))),
    'foot',
  );
  const shared = findShared(needsOf([...occasions, ...endIn([...ACT, ...BELOW, PLAIN, FOOT])])).filter(isOfLinked);
  put(shared, 'facts');
  put(
    shared.filter((id) => drawn.includes(id)),
    'linked',
  );
  // The styles of them all are one file: each has few, and a request costs more.
  const isStyle = (id: string) => id.endsWith('.css');
  put(
    [...ofLinked, ...ofFoot, ...needsOf(endIn(ACT))].flatMap((found) => [...found].filter(isStyle)),
    'linked',
  );
  put(reach(endIn(ACT), groups, modules), 'act');
  put(reach(endIn([SILENT]), groups, modules), 'region');
  for (const name of ['region', 'target', 'figure'] as const) put(reach(endIn([LINKED[name]]), groups, modules), name);
  put(reach(endIn(BELOW), groups, modules), 'below');
  put(findShared(needsOf(occasions.filter((id) => !groups.has(id)))), 'shared');
  return groups;
}

/**
 * Joins everything that the first page needs into one file, and what comes next into one for each occasion. Left alone,
 * the bundler sets each module that two pages share apart: dozens of files of a few hundred bytes that compress badly
 * and are asked for one by one.
 */
export function firstChunk(): Plugin {
  let groups = new Map<string, Name>();
  return {
    name: 'atlas:first-chunk',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: names.map((name) => ({
                name,
                test: (id: string) => groups.get(id) === name,
                includeDependenciesRecursively: false,
              })),
            },
          },
        },
      },
    }),
    buildEnd() {
      groups = groupModules({
        ids: [...this.getModuleIds()],
        importsOf: (id) => this.getModuleInfo(id)?.importedIds ?? [],
        isEntry: (id) => this.getModuleInfo(id)?.isEntry ?? false,
      });
    },
  };
}
