import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { Package } from 'datapackage';
import { beforeAll, describe, expect, it } from 'vitest';
import { OBSERVATION_COLUMNS, selectObservations } from '../export/observations';
import { projectRoot } from '../testing/readProject';
import { realDataset } from '../testing/realData';
import { composeOpenData } from './composeOpenData';

const read = (name: string): string => readFileSync(join(projectRoot, 'seeds/dataset', name), 'utf8');
const realObservations = selectObservations(realDataset);
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  for (const { name, content } of await composeOpenData({
    dataset: read('dataset.json'),
    systems: read('systems.json'),
    changes: read('CHANGES.md'),
  }))
    files.set(name, content);
}, 20_000);
const bytesOf = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
const jsonOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(name)));

interface DataPackage {
  readonly version: string;
  readonly licenses: readonly object[];
  readonly sources: readonly { readonly title: string }[];
  readonly resources: readonly {
    readonly path: string;
    readonly hash: string;
    readonly bytes: number;
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly description_zh: string;
        readonly description_en: string;
      }[];
    };
  }[];
}

describe('the open data of a build', () => {
  it('is these files', () => {
    expect([...files.keys()]).toEqual([
      'observations.csv',
      'atlas-zh.xlsx',
      'atlas-en.xlsx',
      'programmes.csv',
      'systems.json',
      'dataset.json',
      'dataset.schema.json',
      'systems.schema.json',
      'datapackage.json',
      'observations-utf8.csv',
      'programmes-utf8.csv',
      'CHANGES.md',
    ]);
  });

  it.each(['dataset.json', 'systems.json', 'CHANGES.md'])('gives %s byte by byte', (name) => {
    expect(new TextDecoder().decode(bytesOf(name))).toBe(read(name));
  });

  it('holds tables that begin with the three bytes by which Excel knows UTF-8', () => {
    for (const name of ['observations.csv', 'programmes.csv'])
      expect([...bytesOf(name).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(['dataset', 'systems'])('holds a JSON Schema that is valid and that %s.json follows', (name) => {
    const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(
      jsonOf(`${name}.schema.json`) as object,
    );
    validate(jsonOf(`${name}.json`));
    expect(validate.errors).toBeNull();
  });

  it('holds a JSON Schema that refuses a part without words and a role that is none', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(jsonOf('systems.schema.json') as object);
    const { systems, ...rest } = jsonOf('systems.json') as { systems: { parts: object[] }[] };
    Object.assign(systems[0]?.parts[0] ?? {}, { excerpt: '', role: 'layer' });
    validate({ ...rest, systems });
    expect(validate.errors?.map((error) => error.instancePath)).toEqual([
      '/systems/0/parts/0/role',
      '/systems/0/parts/0/excerpt',
    ]);
  });

  it('holds a JSON Schema that refuses a figure without words and a place that is not six digits', () => {
    const validate = new Ajv2020({ allErrors: true, strictTuples: false }).compile(
      jsonOf('dataset.schema.json') as object,
    );
    const dataset = jsonOf('dataset.json') as { figures: { excerpt: string; region: string }[] };
    Object.assign(dataset.figures[0] ?? {}, { excerpt: '', region: '44120' });
    validate(dataset);
    // A figure may have one of several shapes, and the places are told for each of them.
    const places = new Set(validate.errors?.map((error) => error.instancePath));
    expect([...places]).toEqual(expect.arrayContaining(['/figures/0/excerpt', '/figures/0/region']));
    expect([...places].filter((place) => !place.startsWith('/figures/0'))).toEqual([]);
  });

  it('holds a JSON Schema that writes each list of codes and each shape once, and else refers to it', () => {
    const written: string[] = [];
    JSON.parse(new TextDecoder().decode(bytesOf('dataset.schema.json')), (_key, part: unknown) => {
      if (part instanceof Object && (('type' in part && 'properties' in part) || ('enum' in part && 'type' in part)))
        written.push(JSON.stringify(part));
      return part;
    });
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((part, position) => written.indexOf(part) !== position)).toEqual([]);
    // Repeated in place, they were 136 KB of text.
    expect(bytesOf('dataset.schema.json').length).toBeLessThan(56_000);
  });

  it('is a valid Frictionless Data Package', async () => {
    const loaded = await Package.load(jsonOf('datapackage.json'));
    expect(loaded.errors.map(String)).toEqual([]);
    expect(loaded.valid).toBe(true);
  });

  it('a package without a path is refused, so the check above does check', async () => {
    expect((await Package.load({ name: 'x', resources: [{ name: 'a' }] })).valid).toBe(false);
  });

  it('tells of every file its size and hash, and of every column its meaning in both languages', () => {
    const { resources, sources, licenses, version } = jsonOf('datapackage.json') as DataPackage;
    const stated = resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }));
    expect(stated).toEqual(
      ['observations-utf8.csv', 'programmes-utf8.csv', 'systems.json', 'dataset.json'].map((path) => ({
        path,
        bytes: bytesOf(path).length,
        hash: `sha256:${createHash('sha256').update(bytesOf(path)).digest('hex')}`,
      })),
    );
    const fields = resources[0]?.schema?.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual([...OBSERVATION_COLUMNS]);
    expect(
      fields.filter(({ description_zh, description_en }) => !/\p{Script=Han}/u.test(description_zh) || !description_en),
    ).toEqual([]);
    expect(fields.filter(({ type }) => type === 'number').map(({ name }) => name)).toEqual([
      'value',
      'value_max',
      'line',
    ]);
    expect(sources).toHaveLength(16);
    expect(licenses).toHaveLength(1);
    expect(version).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is read from its files by a validator, every row of its tables by their schema', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    try {
      const loaded = await Package.load(join(folder, 'datapackage.json'));
      for (const [name, count] of [
        ['observations', realObservations.length],
        ['programmes', realDataset.programmes.length],
      ] as const)
        expect(await loaded.getResource(name).read({ keyed: true })).toHaveLength(count);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives each table twice: for Excel with a byte order mark before it, for programs without', () => {
    for (const name of ['observations', 'programmes'])
      expect([...bytesOf(`${name}.csv`).subarray(3)]).toEqual([...bytesOf(`${name}-utf8.csv`)]);
  });

  it('holds workbooks that are ZIP archives', () => {
    for (const name of ['atlas-zh.xlsx', 'atlas-en.xlsx'])
      expect(new TextDecoder().decode(bytesOf(name).subarray(0, 2))).toBe('PK');
  });
});
