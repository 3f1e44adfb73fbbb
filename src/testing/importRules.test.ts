import { describe, expect, it } from 'vitest';
import { checkImports } from './checkImports';
import { readImports } from './readImports';
import { listFiles, readFiles } from './readProject';
import { drawerName } from './importRules';

const isSource = (path: string): boolean => /\.tsx?$/.test(path);

describe('the project', () => {
  it('keeps the rules of who may import whom', () => {
    const sources = { ...readFiles('src', isSource), ...readFiles('seeds', isSource), ...readFiles('e2e', isSource) };
    const files = Object.entries(sources).map(([path, source]) => readImports(path, source));
    expect(checkImports(files)).toEqual([]);
  });

  it('has no drawers without a bottom', () => {
    expect(['src', 'seeds', 'e2e', 'public'].flatMap(listFiles).filter((path) => drawerName.test(path))).toEqual([]);
  });
});

/** A made-up project: path → source. */
function check(project: Record<string, string>): string[] {
  return checkImports(Object.entries(project).map(([path, source]) => readImports(path, source)));
}

describe('checkImports', () => {
  it('is content with what the table allows, in every form of import', () => {
    expect(
      check({
        'src/domain/region.ts': 'export type Region = string; export const nation = "100000";',
        'src/charts/map/Map.tsx':
          "import { LineChart } from 'recharts'; import { nation } from '../../domain/region'; export const M = () => <LineChart />;",
        'src/views/national/National.tsx':
          "import { M } from '../../charts/map/Map'; import './national.css'; const later = import('./Later'); export { M, later };",
        'src/views/national/Later.tsx':
          "const job = new Worker(new URL('../../worker/group.ts', import.meta.url)); export default job;",
        'src/worker/group.ts': "import type { Region } from '../domain/region.ts'; export type { Region };",
        'seeds/generate/main.ts':
          "const root = new URL('../../', import.meta.url); const out = new URL('../dataset/dataset.json', import.meta.url); export { root, out };",
        'src/vite-env.d.ts': '/// <reference types="vite/client" />',
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'src/domain/a.ts',
      "import { b } from '../selectors/b'",
      'src/domain/a.ts imports src/selectors/b: src/domain may import nothing of ours',
    ],
    [
      'src/charts/a.ts',
      "import type { B } from '../store/b'",
      'src/charts/a.ts imports src/store/b: src/charts may import src/domain, src/format, src/config, src/messages, src/charts/signs',
    ],
    [
      'src/charts/a.ts',
      "export * from '../data/b'",
      'src/charts/a.ts imports src/data/b: src/charts may import src/domain, src/format, src/config, src/messages, src/charts/signs',
    ],
    [
      'src/store/a.ts',
      "const b = () => import('../app/b')",
      'src/store/a.ts imports src/app/b: src/store may import src/domain',
    ],
    [
      'src/store/a.ts',
      "type B = import('../app/b').B",
      'src/store/a.ts imports src/app/b: src/store may import src/domain',
    ],
    [
      'src/store/a.ts',
      "import.meta.glob('../messages/zh/*.json')",
      'src/store/a.ts imports src/messages/zh/: src/store may import src/domain',
    ],
    [
      'src/store/a.ts',
      "new Worker(new URL('../worker/b.ts', import.meta.url))",
      'src/store/a.ts imports src/worker/b.ts: src/store may import src/domain',
    ],
    [
      'src/ui/a.tsx',
      "import data from '../../seeds/dataset/dataset.json?url'",
      'src/ui/a.tsx imports seeds/dataset/dataset.json: src/ui may import src/domain, src/address, src/format, src/config, src/messages, src/charts/signs',
    ],
    [
      'src/views/national/a.ts',
      "import b from '../targets/b'",
      'src/views/national/a.ts imports src/views/targets/b: a view never imports another view',
    ],
    [
      'e2e/journeys/a.ts',
      "import b from '../../src/domain/b'",
      'e2e/journeys/a.ts imports src/domain/b: e2e may import nothing of ours',
    ],
    ['src/views/a/a.tsx', "import { Bar } from 'recharts'", 'src/views/a/a.tsx imports recharts: only src/charts may'],
    [
      'src/selectors/a.ts',
      "import { max } from 'd3-array'",
      'src/selectors/a.ts imports d3-array: only src/charts may',
    ],
    [
      'src/views/a/a.tsx',
      "import { geoPath } from 'd3-geo'",
      'src/views/a/a.tsx imports d3-geo: only src/charts and seeds/generate may',
    ],
    ['src/views/a/a.tsx', "import { create } from 'zustand'", 'src/views/a/a.tsx imports zustand: only src/store may'],
    [
      'src/app/a.tsx',
      "import { QueryClient } from '@tanstack/react-query'",
      'src/app/a.tsx imports @tanstack/react-query: only src/data may',
    ],
    [
      'src/domain/a.ts',
      "import { memo } from 'react'",
      'src/domain/a.ts imports react: src/domain stays free of React',
    ],
    ['src/widgets/a.ts', 'export const a = 1', 'src/widgets/a.ts: its folder has no row in importRules.ts'],
    ['src/a.ts', 'export const a = 1', 'src/a.ts: its folder has no row in importRules.ts'],
    ['src/ui/utils.test.ts', 'export const a = 1', 'src/ui/utils.test.ts: the name says nothing of what is inside'],
    ['src/ui/common/a.ts', 'export const a = 1', 'src/ui/common/a.ts: the name says nothing of what is inside'],
    [
      'src/ui/index.ts',
      "export { a } from './a'; export * from './b'",
      'src/ui/index.ts only re-exports: import the file itself',
    ],
  ])('reports %s: %s', (path, source, problem) => {
    expect(check({ [path]: source })).toEqual([problem]);
  });

  it('lets tests import what they test with', () => {
    expect(
      check({ 'src/domain/a.test.ts': "import { b } from '../testing/b'; import { create } from 'zustand'" }),
    ).toEqual([]);
  });

  it('reports a cycle once, and not one of types', () => {
    expect(
      check({
        'src/ui/a.ts': "import { b } from './b'; export const a = b",
        'src/ui/b.ts': "import { c } from './c.ts'; export const b = c",
        'src/ui/c.ts': "import { a } from './a'; export const c = a",
        'src/ui/d.ts': "import type { E } from './e'; export type D = E",
        'src/ui/e.ts': "import { type D } from './d'; export type E = D",
      }),
    ).toEqual(['import cycle: src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts']);
  });

  it('lets one file of src/data name the dataset', () => {
    const source = "import url from '../../seeds/dataset/dataset.json?url'; export default url";
    expect(check({ 'src/data/a.ts': source, 'src/data/b.ts': source })).toEqual([
      'src/data/b.ts names the dataset, and so does src/data/a.ts: one file of src/data does',
    ]);
  });
});
