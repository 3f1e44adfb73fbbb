import { expect, it } from 'vitest';
import zhRest from '../messages/zhRest';
import { readImports, resolveImport } from '../testing/readImports';
import { readFiles } from '../testing/readProject';
import { scanKeyUse } from './checkMessages';

const sources = readFiles('src', (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
const known = new Set(Object.keys(sources));

/** What a file imports at once; what it fetches later brings its words along (messages/WholeText). */
const importsOf = (path: string): string[] =>
  readImports(path, (sources[path] ?? '').replace(/\bimport\(/g, 'later('))
    .imports.filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ source }) => resolveImport(path, source, known) ?? [])
    .filter((file) => known.has(file));

function reach(roots: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    importsOf(path).forEach(follow);
  };
  roots.forEach(follow);
  return found;
}

it('the pages of a place and of a figure say nothing that stands among the words of other pages alone', () => {
  const roots = [
    ...['region/RegionView', 'region/UnknownRegion', 'figure/FigureView', 'figure/UnknownFigure'],
    'frame/PlainPages',
  ].map((name) => `src/views/${name}.tsx`);
  const reached = reach([...roots, 'src/panels/MapInteraction.tsx']);
  expect(reached.size).toBeGreaterThan(150);
  const use = scanKeyUse(Object.fromEntries([...reached].map((path) => [path, sources[path] ?? ''])));
  const beginnings = [...use.beginnings.keys()].filter((text) => /^[a-z]\w*\.[\w.]*$/i.test(text));
  const missing = Object.keys(zhRest).filter(
    (key) => use.literals.has(key) || beginnings.some((text) => key.startsWith(text)),
  );
  expect(missing).toEqual([]);
});
