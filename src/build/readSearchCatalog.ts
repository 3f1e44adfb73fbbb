import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { adcode } from '../domain/records/ids.ts';

const formerSchema = v.array(v.strictObject({ zh: v.string(), code: adcode, now: v.array(adcode) }));
const charactersSchema = v.strictObject({ traditional: v.string() });

/** What readers type that the records do not hold. */
export interface SearchCatalog {
  /** Names and codes that places once had, with the codes of today. */
  readonly former: v.InferOutput<typeof formerSchema>;
  /** Pairs of a traditional and a simplified character, separated by spaces. */
  readonly traditional: string;
}

function readCatalog<Schema extends v.GenericSchema>(root: string, name: string, schema: Schema) {
  const file = join('seeds/catalog', name);
  const read = v.safeParse(schema, parse(readFileSync(join(root, file), 'utf8')));
  if (read.success) return read.output;
  const problems = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`${file}:\n${problems.join('\n')}`);
}

/** Reads seeds/catalog/former.yaml and characters.yaml; throws an Error that lists what is wrong, with the file. */
export const readSearchCatalog = (root: string): SearchCatalog => ({
  former: readCatalog(root, 'former.yaml', formerSchema),
  traditional: readCatalog(root, 'characters.yaml', charactersSchema).traditional,
});
