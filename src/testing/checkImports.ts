import { drawerName, folderRules, packageRules, pureFolders } from './importRules';
import { resolveImport, type SourceFile } from './readImports';

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

/**
 * The row of the table that a path stands in: `src/charts/map/Map.tsx` → `src/charts`; undefined when there is none.
 */
function rowOf(path: string): string | undefined {
  return Object.keys(folderRules).find((row) => path === row || path.startsWith(`${row}/`));
}

/** `src/views/national/Map.tsx` → `national`. */
const viewOf = (path: string): string | undefined => /^src\/views\/([^/]+)/.exec(path)?.[1];

function checkTarget(file: string, row: string, target: string): string | undefined {
  const targetRow = rowOf(target);
  if (row === targetRow) {
    const crossesViews = row === 'src/views' && viewOf(file) !== viewOf(target);
    return crossesViews ? `${file} imports ${target}: a view never imports another view` : undefined;
  }
  if (targetRow && folderRules[row]?.includes(targetRow)) return undefined;
  const allowed = folderRules[row]?.join(', ') || 'nothing of ours';
  return `${file} imports ${target}: ${row} may import ${allowed}`;
}

function checkPackage(file: string, row: string, name: string): string | undefined {
  const rule = packageRules.find(({ packages }) => packages.test(name));
  if (rule && !rule.only.includes(row)) return `${file} imports ${name}: only ${rule.only.join(' and ')} may`;
  const isReact = /^react(?:-dom|-router-dom)?(?:\/|$)/.test(name);
  return isReact && pureFolders.includes(row) ? `${file} imports ${name}: ${row} stays free of React` : undefined;
}

function checkFile(file: SourceFile, known: ReadonlySet<string>): string[] {
  if (isTest(file.path)) return [];
  const row = rowOf(file.path);
  if (!row) {
    // Declarations for the compiler may stand at the top of src; seeds and e2e are not divided further.
    return /^src\/[^/]+\.d\.ts$/.test(file.path) ? [] : [`${file.path}: its folder has no row in importRules.ts`];
  }
  return file.imports.flatMap(({ source }) => {
    const target = resolveImport(file.path, source, known);
    return (target ? checkTarget(file.path, row, target) : checkPackage(file.path, row, source)) ?? [];
  });
}

/**
 * The first cycle of every knot of imports, as `a → b → a`: of those that exist at run time, or `withTypes` of all that
 * the source names.
 */
export function findCycles(files: readonly SourceFile[], { withTypes = false } = {}): string[] {
  const known = new Set(files.map(({ path }) => path));
  const edges = new Map<string, string[]>();
  for (const { path, imports } of files) {
    const counted = imports.filter(({ typeOnly }) => withTypes || !typeOnly);
    const targets = counted.map(({ source }) => resolveImport(path, source, known));
    edges.set(path, targets.filter((target) => target !== undefined && known.has(target)) as string[]);
  }
  const [done, open, cycles] = [new Set<string>(), [] as string[], [] as string[]];
  const visit = (path: string): void => {
    if (done.has(path)) return;
    const start = open.indexOf(path);
    if (start >= 0) return void cycles.push([...open.slice(start), path].join(' → '));
    open.push(path);
    edges.get(path)?.forEach(visit);
    open.pop();
    done.add(path);
  };
  for (const path of edges.keys()) visit(path);
  return cycles;
}

function checkNames(file: SourceFile): string[] {
  const problems: string[] = [];
  if (drawerName.test(file.path)) problems.push(`${file.path}: the name says nothing of what is inside`);
  if (/\/index\.tsx?$/.test(file.path) && file.onlyReExports)
    problems.push(`${file.path} only re-exports: import the file itself`);
  return problems;
}

/** Everything that breaks a rule of the layout, each with the file and the rule. */
export function checkImports(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map(({ path }) => path));
  const ours = files.filter(({ path }) => !isTest(path));
  // Bytes of the dataset have one door: its name stands in one file of src/data.
  const doors = ours.filter(
    ({ path, imports }) =>
      path.startsWith('src/data/') &&
      imports.some(({ source }) => resolveImport(path, source, known)?.startsWith('seeds/dataset/')),
  );
  return [
    ...files.flatMap((file) => [...checkFile(file, known), ...checkNames(file)]),
    ...findCycles(ours).map((cycle) => `import cycle: ${cycle}`),
    ...doors
      .slice(1)
      .map(({ path }) => `${path} names the dataset, and so does ${doors[0]?.path}: one file of src/data does`),
  ];
}
