import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rows } from './parameters';

// boot.js runs before the program and cannot import the table: it repeats two of its code lists.
const boot = readFileSync(new URL('../app/boot.js', import.meta.url), 'utf8');
const codesOf = (name: string) =>
  [...new RegExp(`query\\.get\\('${name}'\\), \\[([^\\]]*)\\]`).exec(boot)![1]!.matchAll(/'(\w+)'/g)].map(
    ([, code]) => code,
  );

it('boot.js knows the languages and themes that an address may name', () => {
  for (const name of ['lang', 'theme']) {
    const codec = rows.find((row) => row.name === name)!.codec;
    const codes = codesOf(name);
    expect(codes).toHaveLength(2);
    expect(codes.map((code) => codec.parse([code!], {}).value)).toEqual(codes);
  }
});
